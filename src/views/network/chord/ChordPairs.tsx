// The pairs behind a ribbon: each actor and each instrument is a way to its card.
import { colourOf } from "#encoding/ties.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { GraphNode } from "#model/network.ts";
import type { ChordPair } from "#state/chordState.ts";
import type { AtlasState } from "#state/contract.ts";
import { chordWords } from "./chordWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly pairs: readonly ChordPair[];
}

export function ChordPairs({ state, pairs }: Props) {
  const words = wordsOf(state.language.value);
  const say = chordWords[state.language.value];
  const selection = state.selection.value;
  const theme = state.theme.value;
  const families = new Map(state.atlas.families.map((family) => [family.id, family]));
  const toCard = (node: GraphNode) => {
    const named = node.actor ?? node.instrument;
    return (
      named && (
        <button
          type="button"
          class="link"
          aria-current={node.ref === selection ? "true" : undefined}
          onClick={() => state.actions.select(node.ref)}
        >
          {words.text(named.name)}
        </button>
      )
    );
  };
  const point = (pair: ChordPair) =>
    state.actions.point([...new Set(pair.links.flatMap((link) => link.ties.map((tie) => `tie:${tie.id}`)))]);
  const leave = () => state.actions.point([]);
  return (
    <ol class="chord-pairs">
      {pairs.map((pair) => (
        <li
          key={pair.id}
          onPointerEnter={() => point(pair)}
          onPointerLeave={leave}
          onFocusIn={() => point(pair)}
          onFocusOut={leave}
        >
          <p class="chord-pair">
            <span>
              {toCard(pair.from)} <span class="chord-dash">–</span> {toCard(pair.to)}
            </span>
            <span
              class="chord-number"
              title={say.instruments(words.number(pair.instruments.length), pair.instruments.length === 1)}
            >
              {words.number(pair.instruments.length)}
            </span>
          </p>
          <ul>
            {pair.instruments.map((instrument) => {
              const family = families.get(instrument.family);
              return (
                <li key={instrument.id} class="chord-instrument">
                  <svg class="chord-swatch" viewBox="0 0 8 8" aria-hidden="true">
                    <rect width="8" height="8" fill={family ? colourOf(family, theme) : "#888888"} />
                  </svg>
                  <button
                    type="button"
                    class="link"
                    title={family ? words.text(family.name) : undefined}
                    aria-current={instrument.ref === selection ? "true" : undefined}
                    onClick={() => state.actions.select(instrument.ref)}
                  >
                    {words.text(instrument.name)}
                  </button>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}
