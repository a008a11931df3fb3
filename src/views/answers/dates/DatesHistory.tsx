// The instruments that moved between the two dates, each with its states in order and the sources that tell of them.
import { useId, useState } from "preact/hooks";
import { datesWords } from "#encoding/answers/datesWords.ts";
import { standingInWords } from "#encoding/standing.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { InstrumentState } from "#model/atlas.ts";
import type { DateDifference } from "#model/dateDifference.ts";
import type { AtlasState } from "#state/contract.ts";

interface Props {
  readonly state: AtlasState;
  readonly difference: DateDifference;
}

const atFirst = 8;

export function DatesHistory({ state, difference }: Props) {
  const language = state.language.value;
  const own = datesWords[language];
  const words = wordsOf(language);
  const heading = useId();
  const [all, setAll] = useState(false);
  const moved = difference.instruments.filter(
    ({ kind, between }) => kind === "changed" || between.length > 1 || (kind === "same" && between.length > 0),
  );
  const line = (each: InstrumentState, before: boolean) => {
    const standing = each.date === null ? { ...each, date: each.asOf, documented: true } : each;
    const sources = each.sources.flatMap(({ source }) => state.atlas.sourceById.get(source)?.title ?? []);
    return (
      <li key={`${each.status} ${each.date} ${each.asOf}`} data-before={before ? "" : undefined}>
        <span title={words.text(each.summary)}>{standingInWords(standing, state.atlas.statusNames, words)}</span>
        {before ? ` (${own.before})` : ""}
        <small>{[...new Set(sources)].join("; ")}</small>
      </li>
    );
  };
  return (
    <section class="dates-history" aria-labelledby={heading}>
      <h3 id={heading}>{own.history}</h3>
      {moved.length === 0 ? <p class="empty">{own.historyEmpty}</p> : null}
      <ul>
        {(all ? moved : moved.slice(0, atFirst)).map(({ instrument, before, between }) => (
          <li key={instrument.id}>
            <button
              type="button"
              class="link"
              onClick={() => state.actions.select(instrument.ref)}
              onMouseEnter={() => state.actions.point([instrument.ref])}
              onMouseLeave={() => state.actions.point([])}
            >
              {words.text(instrument.name)}
            </button>
            <ol>
              {before ? line(before, true) : null}
              {between.map((each) => line(each, false))}
            </ol>
          </li>
        ))}
      </ul>
      {!all && moved.length > atFirst ? (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {own.historyAll(words.number(moved.length))}
        </button>
      ) : null}
    </section>
  );
}
