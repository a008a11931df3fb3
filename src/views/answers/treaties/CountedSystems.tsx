// Which systems count and which do not, each with what the data say of the strategy and of EU money.
import { treatiesWords } from "#encoding/answers/treatiesWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { CableSystem } from "#model/atlas.ts";
import { treatiesState } from "#state/answers/treatiesState.ts";
import type { AtlasState } from "#state/contract.ts";

export function CountedSystems({ state }: { readonly state: AtlasState }) {
  const { counted, others } = treatiesState(state).facts.value;
  const words = treatiesWords[state.language.value];
  return (
    <details class="treaties-systems">
      <summary>{words.systems}</summary>
      <Systems state={state} title={words.counted(counted.length)} systems={counted} />
      <Systems state={state} title={words.notCounted(others.length)} systems={others} />
    </details>
  );
}

function Systems({
  state,
  title,
  systems,
}: {
  readonly state: AtlasState;
  readonly title: string;
  readonly systems: readonly CableSystem[];
}) {
  const words = treatiesWords[state.language.value];
  const speak = wordsOf(state.language.value);
  if (systems.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {systems.map((system) => (
          <li key={system.id}>
            <button
              type="button"
              class="link"
              onClick={() => state.actions.select(system.ref)}
              onMouseEnter={() => state.actions.point([system.ref])}
              onMouseLeave={() => state.actions.point([])}
            >
              {speak.text(system.name)}
            </button>
            {treatiesState(state).anyBacked ? (
              <p>
                {system.inStrategy ? words.inStrategy : words.notInStrategy}. {words.funding}:{" "}
                {speak.text(system.euFunding) || words.noFunding}.
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
