import { datesWords } from "#encoding/answers/datesWords.ts";
import { inkOn } from "#encoding/inkOn.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { type ChangeKind, changeKinds, type DateDifference } from "#model/dateDifference.ts";
import type { AtlasState } from "#state/contract.ts";
import { datesScene } from "./datesScene.ts";

interface Props {
  readonly state: AtlasState;
  readonly difference: DateDifference;
  readonly label: string;
}

/** A part narrower than this, in percent of the width, has no room for its number. */
const roomForNumber = 7;

export function DatesBars({ state, difference, label }: Props) {
  const language = state.language.value;
  const own = datesWords[language];
  const words = wordsOf(language);
  const theme = state.theme.value;
  const only = state.pose.value.filter.families;
  const point = (family: string, kind: ChangeKind | null) =>
    state.actions.point(
      difference.ties
        .filter((change) => change.tie.family === family && (kind ? change.kind === kind : change.kind !== "same"))
        .map(({ tie }) => `tie:${tie.id}`),
    );
  const rest = () => state.actions.point([]);
  return (
    <div class="dates-bars">
      <ul aria-label={label}>
        {datesScene(difference.counts.byFamily).map((bar) => {
          const family = state.atlas.familyById.get(bar.family);
          const name = family ? words.text(family.name) : bar.family;
          const parts = bar.parts.map(({ kind, count }) => own.segment(words.number(count), own.groups[kind]));
          const said = `${own.family(name, words.number(bar.before), words.number(bar.after))}. ${words.list(parts)}`;
          return (
            <li key={bar.family}>
              <button
                type="button"
                title={said}
                aria-label={said}
                aria-pressed={only?.length === 1 && only[0] === bar.family}
                onClick={() => state.actions.onlyFamily(bar.family)}
                onMouseOver={(event) => {
                  const kind = event.target instanceof HTMLElement ? event.target.dataset["kind"] : undefined;
                  point(bar.family, changeKinds.find((each) => each === kind) ?? null);
                }}
                onMouseLeave={rest}
                onFocus={(event) => {
                  if (event.currentTarget.matches(":focus-visible")) point(bar.family, null);
                }}
                onBlur={rest}
              >
                <span class="dates-bar-name">{name}</span>
                <span class="dates-bar-figures">
                  {words.number(bar.before)}
                  <svg viewBox="0 0 16 8" width="16" height="8" aria-hidden="true">
                    <path d="M2 4h11m-3-3 3 3-3 3" fill="none" stroke="currentColor" />
                  </svg>
                  <strong>{words.number(bar.after)}</strong>
                </span>
                <span class="dates-bar">
                  {bar.parts.map(({ kind, count, width }) => {
                    const look = paintLook({ kind }, theme);
                    return (
                      <span
                        key={kind}
                        data-kind={kind}
                        style={{
                          inlineSize: `${width}%`,
                          "--ink-of": look.ink,
                          "--fill-of": look.fill,
                          "--on-ink": inkOn(look.ink),
                        }}
                      >
                        {width >= roomForNumber ? words.number(count) : ""}
                      </span>
                    );
                  })}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="dates-hint">{own.pictureHint}</p>
    </div>
  );
}
