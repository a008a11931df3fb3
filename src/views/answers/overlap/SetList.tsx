// The sets that are compared, in their order, each with its size; taken out or moved forward.
import { useLayoutEffect, useRef } from "preact/hooks";
import { overlapWords, setLetters } from "#encoding/answers/overlapWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { overlapState } from "#state/answers/overlapState.ts";
import type { AtlasState } from "#state/contract.ts";

export function SetList({ state }: { readonly state: AtlasState }) {
  const { settings, sets, names, keysOf, remove, forward } = overlapState(state);
  const language = state.language.value;
  const words = overlapWords[language];
  const list = useRef<HTMLUListElement>(null);
  const asked = useRef(settings.value);
  useLayoutEffect(() => {
    if (asked.current === settings.value) return;
    asked.current = settings.value;
    // A button that did its work and went took the focus with it.
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [settings.value]);
  if (sets.value.length === 0) return null;
  return (
    <ul ref={list} class="overlap-sets" tabIndex={-1} aria-label={words.chosen}>
      {sets.value.map((set, at) => {
        const name = names.value[at] ?? "";
        return (
          <li
            key={set.spec}
            onMouseEnter={() => state.actions.point(keysOf([...set.members.keys()]).slice(0, 400))}
            onMouseLeave={() => state.actions.point([])}
          >
            <span class="overlap-letter">{setLetters[at]}</span>
            <span>{name}</span>
            <span class="overlap-sets-size">{wordsOf(language).number(set.members.size)}</span>
            <button
              type="button"
              disabled={at === 0}
              aria-label={words.forward(name)}
              title={words.forward(name)}
              onClick={() => forward(set.spec)}
            >
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path d="M6 10.5V2M2.5 5.5 6 2l3.5 3.5" stroke="currentColor" stroke-width="1.5" fill="none" />
              </svg>
            </button>
            <button
              type="button"
              aria-label={words.remove(name)}
              title={words.remove(name)}
              onClick={() => remove(set.spec)}
            >
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path d="M3 3 L9 9 M9 3 L3 9" stroke="currentColor" stroke-width="1.5" fill="none" />
              </svg>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
