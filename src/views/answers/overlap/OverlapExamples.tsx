import { useId } from "preact/hooks";
import { overlapWords } from "#encoding/answers/overlapWords.ts";
import { overlapState } from "#state/answers/overlapState.ts";
import type { AtlasState } from "#state/contract.ts";

export function OverlapExamples({ state }: { readonly state: AtlasState }) {
  const id = useId();
  const { examples, begin } = overlapState(state);
  const words = overlapWords[state.language.value];
  return (
    <section class="overlap-examples" aria-labelledby={id}>
      <h3 id={id}>{words.examples}</h3>
      <ul>
        {examples.value.map((example) => (
          <li key={example.sets.join()}>
            <button type="button" onClick={() => begin(example)}>
              {example.names.join(" · ")}
              {example.unit === "countries" ? null : <small> ({words.units[example.unit]})</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
