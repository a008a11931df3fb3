import { useComputed } from "@preact/signals";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";

interface Props {
  readonly state: AtlasState;
  readonly legend: boolean;
  readonly time: boolean;
  readonly onLegend: () => void;
  readonly onTime: () => void;
  readonly onNetwork: () => void;
}

/** What was folded away leaves a tab at the edge where it will come back. */
export function FoldedTabs({ state, legend, time, onLegend, onTime, onNetwork }: Props) {
  const words = wordsOf(state.language.value);
  const noNetwork = useComputed(() => state.pose.value.main === "map" && state.pose.value.beside === null).value;
  return (
    <>
      {legend ? (
        <button type="button" class="folded folded-legend" aria-expanded={false} onClick={onLegend}>
          {words.say("legendShow")}
        </button>
      ) : null}
      {noNetwork ? (
        <button type="button" class="folded folded-network" aria-expanded={false} onClick={onNetwork}>
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
