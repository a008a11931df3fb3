// What is chosen elsewhere comes into sight: while the drawing is zoomed in, a choice outside the room is brought to its middle.
import type { ReadonlySignal } from "@preact/signals";
import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Ref } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";
import { tidyLook } from "#state/viewsAddress.ts";
import type { Spots } from "#views/network/morph.ts";
import type { ForceFrame } from "./forceFrame.ts";

/** `spots` in units of the layout. */
export function useRevealNode(
  state: AtlasState,
  spots: ReadonlySignal<Spots>,
  places: ReadonlySignal<Spots | null>,
  frame: ReadonlySignal<ForceFrame | null>,
): void {
  const last = useRef({ ref: state.selection.peek(), look: state.pose.peek().network.look });
  const due = useRef<Ref | null>(null);
  useSignalEffect(() => {
    const now = { ref: state.selection.value, look: state.pose.peek().network.look };
    const before = last.current;
    last.current = now;
    // A pose that says where to look, as a link or a scene does, is left as it is.
    if (now.ref !== before.ref) due.current = now.look !== null && now.look === before.look ? now.ref : null;
    if (due.current === null || now.look === null) return;
    // Because a choice may come before the drawing has its room.
    const [place, spot, size] = [places.value?.get(due.current), spots.peek().get(due.current), frame.peek()?.size];
    if (!place || !spot || !size) return;
    due.current = null;
    const inSight = place.x >= 0 && place.y >= 0 && place.x <= size.width && place.y <= size.height;
    if (!inSight) state.actions.setNetwork({ look: tidyLook({ scale: now.look.scale, x: spot.x, y: spot.y }) });
  });
}
