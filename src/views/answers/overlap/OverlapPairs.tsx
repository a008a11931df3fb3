// What every two of the sets share, whatever else it is in: the columns of the picture part it further.
import { useId } from "preact/hooks";
import { overlapWords, setLetters } from "#encoding/answers/overlapWords.ts";
import { overlapState } from "#state/answers/overlapState.ts";
import type { AtlasState } from "#state/contract.ts";

export function OverlapPairs({ state }: { readonly state: AtlasState }) {
  const id = useId();
  const { facts, settings, keysOf } = overlapState(state);
  const words = overlapWords[state.language.value];
  return (
    <section class="overlap-pairs" aria-labelledby={id}>
      <h3 id={id}>{words.pairs}</h3>
      <ul>
        {facts.value.pairs.map(({ sets: [a, b], both }) => (
          <li
            key={`${a}-${b}`}
            onMouseEnter={() => state.actions.point(keysOf(both).slice(0, 400))}
            onMouseLeave={() => state.actions.point([])}
          >
            {words.pair(setLetters[a] ?? "", setLetters[b] ?? "", words.counted(both.length, settings.value.unit))}
          </li>
        ))}
      </ul>
    </section>
  );
}
