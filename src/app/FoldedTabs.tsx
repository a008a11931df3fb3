import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";

interface Props {
  readonly state: AtlasState;
  readonly legend: boolean;
  readonly time: boolean;
  /** The card stands where the arc graph's tab would. */
  readonly card: boolean;
  readonly onLegend: () => void;
  readonly onTime: () => void;
}

/** What was folded away leaves a tab at the edge where it will come back. */
export function FoldedTabs({ state, legend, time, card, onLegend, onTime }: Props) {
  const words = wordsOf(state.language.value);
  const { main, beside } = state.pose.value;
  return (
    <>
      {legend ? (
        <button type="button" class="folded folded-legend" aria-expanded={false} onClick={onLegend}>
          {words.say("legendShow")}
        </button>
      ) : null}
      {main === "map" && beside === null && !card ? (
        <button
          type="button"
          class="folded folded-network"
          aria-expanded={false}
          onClick={() => state.actions.setBeside("network")}
        >
          {words.say("networkShow")}
        </button>
      ) : null}
      {time ? (
        <button type="button" class="folded folded-time" aria-expanded={false} onClick={onTime}>
          {words.say("time")}
        </button>
      ) : null}
    </>
  );
}
