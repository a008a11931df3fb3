import { render } from "preact";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { KeyMark } from "#views/legend/KeyMark.tsx";
import { keyLabel, keyRows } from "#views/legend/keyRows.ts";
import { keyWords } from "#views/legend/keyWords.ts";
import type { FrameKeyRow } from "./frameContract.ts";

/** The short key of what a state shows. */
export function drawnKey(state: AtlasState): readonly FrameKeyRow[] {
  const language = state.language.peek();
  const theme = state.theme.peek();
  const { atlas } = state;
  const rows = keyRows(
    {
      atlas,
      visible: state.drawn.peek(),
      paint: state.paint.peek(),
      hub: state.hub.peek(),
      emphasis: state.emphasis.peek(),
      tieLines: state.tieLines.peek(),
      pose: state.pose.peek(),
    },
    wordsOf(language),
    keyWords[language],
  );
  return rows.map((row) => ({
    label: keyLabel(row, theme),
    mark: () => {
      const room = document.createElement("span");
      render(<KeyMark mark={row.mark} atlas={atlas} theme={theme} />, room);
      // The drawing alone: what stands around it is the frame's.
      return room.firstElementChild ?? room;
    },
  }));
}
