// Brings rows into sight: the one the keys move to, and, while the pointer is elsewhere, what is chosen or hovered there.
import type { ReadonlySignal } from "@preact/signals";
import { useSignalEffect } from "@preact/signals";
import type { Ref } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";
import type { Room } from "#views/network/useRoom.ts";
import type { ArcScene } from "./arcScene.ts";

/** A hover must rest so long, in milliseconds: a sweep over the map does not shake the list. */
const rest = 180;

export function useReveal(
  state: AtlasState,
  room: Room,
  scene: ReadonlySignal<ArcScene | null>,
  pointerIn: { readonly current: boolean },
): (ref: Ref | null, to: "edge" | "middle") => void {
  const reveal = (ref: Ref | null, to: "edge" | "middle") => {
    const element = room.element.current;
    const now = scene.peek();
    const node = now?.nodes.find((candidate) => candidate.ref === ref);
    if (!element || !now?.scrolls || !node) return;
    const [above, below] = [now.top + 30, 56];
    const { scrollTop, clientHeight } = element;
    if (to === "middle") element.scrollTop = node.y - clientHeight * 0.6;
    else if (node.y < scrollTop + above) element.scrollTop = node.y - above;
    else if (node.y > scrollTop + clientHeight - below) element.scrollTop = node.y - clientHeight + below;
  };
  const revealLifted = (ref: Ref | null) => {
    const now = scene.peek();
    if (!ref || !now || pointerIn.current) return;
    const ends = new Set(
      state.visible.peek().ties.flatMap((tie) => (tie.instrument.ref === ref ? [tie.from.ref, tie.to.ref] : [])),
    );
    const lifted = now.nodes.filter((node) => node.ref === ref || ends.has(node.ref));
    const from = room.scrolled.peek() + now.top;
    const to = room.scrolled.peek() + (room.size.peek()?.height ?? 0);
    if (!lifted.some((node) => node.y > from && node.y < to)) reveal(lifted[0]?.ref ?? null, "middle");
  };
  useSignalEffect(() => {
    // Because a choice that came with the address is there before the room has a size.
    if (room.size.value) revealLifted(state.selection.value);
  });
  useSignalEffect(() => {
    const ref = state.hovered.value;
    const later = setTimeout(() => revealLifted(ref), rest);
    return () => clearTimeout(later);
  });
  return reveal;
}
