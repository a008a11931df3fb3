import { render } from "preact";
import type { AtlasState } from "#state/contract.ts";
import { KeyMark } from "#views/legend/KeyMark.tsx";
import { keyOf } from "#views/legend/keyOf.ts";
import { keyLabel } from "#views/legend/keyRows.ts";
import type { FrameKeyRow } from "./frameContract.ts";

/** The short key of what a state shows. */
export function drawnKey(state: AtlasState): readonly FrameKeyRow[] {
  const theme = state.theme.peek();
  const { atlas } = state;
  return keyOf(state)
    .peek()
    .map((row) => ({
      label: keyLabel(row, theme),
      mark: () => {
        const room = document.createElement("span");
        render(<KeyMark mark={row.mark} atlas={atlas} theme={theme} />, room);
        // The drawing alone: what stands around it is the frame's.
        return room.firstElementChild ?? room;
      },
    }));
}
