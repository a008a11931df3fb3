// What the colours of the open answer mean, on the map and on the network alike.
import { paintLook } from "#encoding/paintLook.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { answersWords } from "./answersWords.ts";

/** As hatched countries are on the map. */
const hatching = [-6, 0, 6, 12, 18].map((x) => `M${x} 12L${x + 12} 0`).join("");

export function AnswerKey({ state }: { readonly state: AtlasState }) {
  const paint = state.paint.value;
  const language = state.language.value;
  const words = wordsOf(language);
  if (!paint || paint.groups.length === 0) return null;
  const point = (group: string | null) =>
    state.actions.point(
      group === null ? [] : [...paint.of].flatMap(([key, of]) => (of === group ? [key] : [])).slice(0, 400),
    );
  return (
    <ul class="answer-key" aria-label={answersWords[language].key}>
      {paint.groups.map((group) => {
        const look = paintLook(group.tone, state.theme.value);
        return (
          <li key={group.id} onMouseEnter={() => point(group.id)} onMouseLeave={() => point(null)}>
            <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
              <rect
                x="0.5"
                y="0.5"
                width="23"
                height="11"
                fill={look.hatch ? "none" : look.fill}
                stroke={look.ink}
                stroke-width="0.5"
              />
              {look.hatch && paint.speaksOf.includes("countries") ? (
                <path d={hatching} stroke={look.ink} stroke-width="0.75" fill="none" />
              ) : null}
              <line
                x1="2"
                x2="22"
                y1="6"
                y2="6"
                stroke={look.ink}
                stroke-width="2"
                stroke-dasharray={look.dash?.map((part) => part * 2).join(" ")}
              />
            </svg>
            <span>{group.label}</span>
            {group.count === null ? null : <span class="answer-key-count">{words.number(group.count)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
