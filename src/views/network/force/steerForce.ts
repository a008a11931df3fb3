// What hand, wheel, keys and buttons do to the drawing, written into the pose and the layout.
import type { ReadonlySignal } from "@preact/signals";
import type { Ref } from "#model/atlas.ts";
import type { Look } from "#model/viewSettings.ts";
import type { AtlasState } from "#state/contract.ts";
import { tidyLook } from "#state/viewsAddress.ts";
import type { Spot } from "#views/network/morph.ts";
import { type ForceFrame, fromRoom, pushed, revealing, zoomed } from "./forceFrame.ts";

export interface ForceSteer {
  /** About a point of the room, or its middle. */
  zoom(factor: number, about: Spot | null): void;
  /** By pixels. */
  push(by: Spot): void;
  all(): void;
  /** Puts a node at a point of the room. */
  hold(ref: Ref, at: Spot): void;
  /** Brings a spot of the layout into sight. */
  reveal(spot: Spot): void;
}

export function steerForce(
  state: AtlasState,
  layout: { readonly hold: (ref: Ref, spot: Spot) => void },
  frame: ReadonlySignal<ForceFrame | null>,
): ForceSteer {
  /** The look as the hand left it, and as the address keeps it: many small moves must not be lost in rounding. */
  let last: { readonly exact: Look; readonly kept: Look } | null = null;
  const look = (of: (frame: ForceFrame) => Look | null) => {
    const now = frame.peek();
    if (!now) return;
    const exact = of(last?.kept === now.look ? { ...now, look: last.exact } : now);
    const kept = exact && tidyLook(exact);
    last = exact && kept && { exact, kept };
    state.actions.setNetwork({ look: kept });
  };
  return {
    zoom: (factor, about) =>
      look((now) => zoomed(now, factor, about ?? { x: now.size.width / 2, y: now.size.height / 2 })),
    push: (by) => look((now) => pushed(now, by)),
    all: () => state.actions.setNetwork({ look: null }),
    hold: (ref, at) => {
      const now = frame.peek();
      if (!now) return;
      const held = {
        x: Math.max(6, Math.min(now.size.width - 6, at.x)),
        y: Math.max(6, Math.min(now.size.height - 6, at.y)),
      };
      layout.hold(ref, fromRoom(now, held));
    },
    reveal: (spot) => {
      const now = frame.peek();
      if (now && revealing(now, spot) !== now.look) look((at) => revealing(at, spot));
    },
  };
}
