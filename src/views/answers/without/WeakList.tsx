// What, taken away alone, cuts others off: the reader sees it and can take it away.
import { useState } from "preact/hooks";
import type { WeakKind } from "#encoding/answers/withoutDictionary.ts";
import { goneName } from "#encoding/answers/withoutNames.ts";
import { withoutWords } from "#encoding/answers/withoutWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { WeakPoint } from "#model/without.ts";
import { withoutState } from "#state/answers/withoutState.ts";
import type { AtlasState } from "#state/contract.ts";
import { Segmented } from "#widgets/Segmented.tsx";
import { focusField } from "./focusField.ts";

interface Props {
  readonly state: AtlasState;
  readonly lists: readonly { readonly kind: WeakKind; readonly points: readonly WeakPoint[] }[];
  readonly nameOf: (id: string) => string;
  /** How many bridges and articulation points there are; null where the sentence says it. */
  readonly bridges: { readonly cables: number; readonly points: number } | null;
}

const atFirst = 6;
const mostLost = 3;

export function WeakList({ state, lists, nameOf, bridges }: Props) {
  const { settings, take, canTake } = withoutState(state);
  const language = state.language.value;
  const words = withoutWords[language];
  const speak = wordsOf(language);
  const [kind, setKind] = useState<WeakKind | null>(null);
  const [all, setAll] = useState(false);
  const open = lists.find((list) => list.kind === kind) ?? lists[0];
  if (!open) return null;
  const most = Math.max(1, ...open.points.map(({ pairs }) => pairs));
  const shown = all ? open.points : open.points.slice(0, atFirst);
  const title = settings.value.gone.length === 0 ? words.weak : words.weakNow;
  return (
    <section class="without-weak" aria-label={title}>
      <h3>{title}</h3>
      <Segmented
        name="without-weak"
        label={title}
        options={lists.map((list) => ({ value: list.kind, label: words.weakKind[list.kind] }))}
        value={open.kind}
        onChange={(value) => {
          setKind(value);
          setAll(false);
        }}
      />
      {open.points.length === 0 ? <p class="empty">{words.noWeak}</p> : null}
      <ol>
        {shown.map(({ ref, pairs, lost }) => {
          const name = goneName(state.atlas, ref, language);
          const names = lost
            .map(nameOf)
            .sort((a, b) => a.localeCompare(b, language))
            .slice(0, mostLost);
          const rest = lost.length - names.length;
          const alone = rest > 0 ? [...names, words.moreWeak(speak.number(rest))] : names;
          return (
            <li key={ref} onMouseEnter={() => state.actions.point([ref])} onMouseLeave={() => state.actions.point([])}>
              <button type="button" class="link without-weak-name" onClick={() => state.actions.select(ref)}>
                {name}
              </button>
              <button
                type="button"
                class="quiet"
                disabled={!canTake(ref)}
                aria-label={words.take(name)}
                onClick={(event) => {
                  focusField(event);
                  take(ref);
                }}
              >
                {words.searchLabel}
              </button>
              <span class="without-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(100 * pairs) / most}%` }} />
              </span>
              <span class="without-weak-figure">
                {words.weakFigure(speak.number(pairs), pairs === 1)}
                {alone.length > 0 ? `; ${words.weakLost(speak.list(alone))}` : ""}
              </span>
            </li>
          );
        })}
      </ol>
      {open.points.length > shown.length ? (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.andMore(speak.number(open.points.length - shown.length))}
        </button>
      ) : null}
      {bridges === null ? null : (
        <p class="quiet-text">
          {words.weakParts({ bridges: speak.number(bridges.cables), points: speak.number(bridges.points) })}
        </p>
      )}
    </section>
  );
}
