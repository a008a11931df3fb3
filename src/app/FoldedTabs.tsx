import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { SideViewId } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import { viewWords } from "./viewWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly legend: boolean;
  readonly time: boolean;
  /** The view that would come back beside the map; null while one is there. */
  readonly beside: SideViewId | null;
  readonly onLegend: () => void;
  readonly onTime: () => void;
  readonly onBeside: () => void;
}

/** What was folded away leaves a tab at the edge where it will come back. */
export function FoldedTabs({ state, legend, time, beside, onLegend, onTime, onBeside }: Props) {
  const words = wordsOf(state.language.value);
  return (
    <>
      {legend ? (
        <button type="button" class="folded folded-legend" aria-expanded={false} onClick={onLegend}>
          {words.say("legendShow")}
        </button>
      ) : null}
      {beside ? (
        <button type="button" class="folded folded-beside" aria-expanded={false} onClick={onBeside}>
          {viewWords[state.language.value].name[beside]}
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
