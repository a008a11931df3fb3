import { msInWords } from "#encoding/answers/betweenSentence.ts";
import { pairNames } from "#encoding/answers/withoutNames.ts";
import { withoutWords } from "#encoding/answers/withoutWords.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { propagationMs } from "#model/propagation.ts";
import type { PairLoss } from "#model/without.ts";
import { pairPoints } from "#state/answers/withoutRows.ts";
import type { AtlasState } from "#state/contract.ts";
import { detourScene } from "./detourScene.ts";

interface Props {
  readonly state: AtlasState;
  readonly longer: readonly PairLoss[];
}

const most = 10;

export function DetourPicture({ state, longer }: Props) {
  const language = state.language.value;
  const words = withoutWords[language];
  const speak = wordsOf(language);
  if (longer.length === 0) return null;
  const look = paintLook({ kind: "strained" }, state.theme.value);
  const km = (value: number) => speak.number(Math.round(value), "kilometer");
  const ms = (value: number) => `${msInWords(propagationMs(value), language)} ms`;
  const rows = detourScene(longer, most);
  return (
    <figure class="without-detours">
      <figcaption>
        {words.detours}
        {longer.length > rows.length ? (
          <span class="quiet-text">
            {": "}
            {words.detoursOf(speak.number(rows.length), speak.number(longer.length))}
          </span>
        ) : null}
      </figcaption>
      <ol>
        {rows.map(({ pair, before, after, kmMore }) => {
          const name = words.pair(...pairNames(state.atlas, pair, language));
          const figures = {
            pair: name,
            before: km(pair.before.km),
            after: km(pair.after?.km ?? 0),
            more: km(kmMore),
            ms: ms(kmMore),
          };
          return (
            <li key={`${pair.a}~${pair.b}`}>
              <button
                type="button"
                class="without-detour"
                aria-label={words.detour(figures)}
                onClick={() => state.actions.select(`country:${pair.a}`)}
                onMouseEnter={() => state.actions.point(pairPoints(pair))}
                onMouseLeave={() => state.actions.point([])}
                onFocus={(event) => {
                  if (event.currentTarget.matches(":focus-visible")) state.actions.point(pairPoints(pair));
                }}
                onBlur={() => state.actions.point([])}
              >
                <span class="without-pair">{name}</span>
                <span class="without-more">
                  +{figures.more} · +{figures.ms}
                </span>
                <span class="without-track">
                  <span
                    class="without-span"
                    style={{
                      insetInlineStart: `${before}%`,
                      inlineSize: `${after - before}%`,
                      backgroundColor: look.ink,
                    }}
                  />
                  <span
                    class="without-dot is-before"
                    style={{ insetInlineStart: `${before}%`, borderColor: look.ink }}
                  />
                  <span
                    class="without-dot"
                    style={{ insetInlineStart: `${after}%`, borderColor: look.ink, backgroundColor: look.ink }}
                  />
                </span>
                <span class="without-ends">
                  {words.fromTo(speak.number(Math.round(pair.before.km)), figures.after)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
