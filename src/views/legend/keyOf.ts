import { computed, type ReadonlySignal } from "@preact/signals";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { perState } from "#state/perState.ts";
import { type KeyRow, keyRows } from "./keyRows.ts";
import { keyWords } from "./keyWords.ts";

/** The compact legend of what a state shows. */
export const keyOf: (state: AtlasState) => ReadonlySignal<readonly KeyRow[]> = perState((state) => {
  // Apart, because the camera changes the pose and not the legend.
  const filter = computed(() => state.pose.value.filter);
  const layers = computed(() => state.pose.value.layers);
  const main = computed(() => state.pose.value.main);
  return computed(() => {
    const language = state.language.value;
    return keyRows(
      {
        atlas: state.atlas,
        visible: state.drawn.value,
        paint: state.paint.value,
        hub: state.hub.value,
        emphasis: state.emphasis.value,
        tieLines: state.tieLines.value,
        pose: { filter: filter.value, layers: layers.value, main: main.value },
      },
      wordsOf(language),
      keyWords[language],
    );
  });
});
