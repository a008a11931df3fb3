import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { type KeyRow, keyRows } from "#views/legend/keyRows.ts";
import { keyWords } from "#views/legend/keyWords.ts";

/** The short key of what a state shows now. */
export function keyOf(state: AtlasState): readonly KeyRow[] {
  const language = state.language.value;
  const { filter, layers, main } = state.pose.value;
  return keyRows(
    {
      atlas: state.atlas,
      visible: state.drawn.value,
      paint: state.paint.value,
      hub: state.hub.value,
      emphasis: state.emphasis.value,
      tieLines: state.tieLines.value,
      pose: { filter, layers, main },
    },
    wordsOf(language),
    keyWords[language],
  );
}
