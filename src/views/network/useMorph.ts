// The network's drawings grow out of one another and out of the map: each node comes from where the reader last saw it.
import { effect, type ReadonlySignal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Ref } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";
import { perState } from "#state/perState.ts";
import { between, differs, eased, moved, type Spot, type Spots } from "./morph.ts";

export interface Morph {
  /** In CSS pixels from the room's content corner: what is scrolled away counts. */
  readonly places: Spots;
  /** 0..1 of the way, eased; 1 at rest. */
  readonly share: number;
  /** Nodes that were nowhere before: they grow or fade in where they stand. */
  readonly arriving: ReadonlySet<Ref>;
}

/** From one drawing, or from the map, to another; and when the filter or a setting changes what one drawing shows. Milliseconds. */
const passage = 600;
const adjustment = 300;

const nobody: ReadonlySet<Ref> = new Set();

/** Where the nodes stood, in pixels of the viewport, when a drawing of the network went, and what took the stage then. */
const lastSeen = perState((): { seen: { readonly spots: Spots; readonly stage: string } | null } => ({ seen: null }));

export function useMorph(
  state: AtlasState,
  room: RefObject<HTMLElement | null>,
  places: ReadonlySignal<Spots | null>,
): ReadonlySignal<Morph | null> {
  const morph = useSignal<Morph | null>(null);
  useLayoutEffect(() => {
    let element = room.current;
    let frame = 0;
    let from: Spots = new Map();
    let drawn: unknown[] = [];
    const still = matchMedia("(prefers-reduced-motion: reduce)");

    const rest = (at: Spots) => {
      cancelAnimationFrame(frame);
      frame = 0;
      morph.value = { places: at, share: 1, arriving: nobody };
    };
    const travel = (start: Spots, time: number) => {
      cancelAnimationFrame(frame);
      from = start;
      const to = places.peek() as Spots;
      const arriving = new Set([...to.keys()].filter((ref) => !start.has(ref)));
      if (still.matches || (arriving.size === 0 && !differs(start, to))) return rest(to);
      let begun = Number.NaN;
      const step = (now: number) => {
        const goal = places.peek();
        // Because a large drawing takes a while to be there, the journey begins with its first picture.
        if (Number.isNaN(begun)) begun = now;
        const way = (now - begun) / time;
        if (!goal || way >= 1) return rest(goal ?? to);
        const share = eased(way);
        morph.value = { places: between(from, goal, share), share, arriving };
        frame = requestAnimationFrame(step);
      };
      morph.value = { places: between(from, to, 0), share: 0, arriving };
      frame = requestAnimationFrame(step);
    };

    const stop = effect(() => {
      const to = places.value;
      const now = whatIsDrawn(state);
      element = room.current ?? element;
      if (!to || !element) return;
      const before = morph.peek();
      const other = now.some((part, at) => part !== drawn[at]);
      drawn = now;
      if (!before) {
        const start = seenBefore(state, to, element);
        if (start.size > 0) travel(start, passage);
        else rest(to);
      } else if (other) travel(before.places, adjustment);
      // Zoomed, dragged or given another room: a drawing must not lag behind the hand. On its way it only gets another goal.
      else if (frame === 0) rest(to);
    });

    const corner = (): Spot | null => {
      const of = room.current ?? element;
      return of?.isConnected ? contentCorner(of) : null;
    };
    state.places.offer("network", (ref) => {
      const spot = morph.peek()?.places.get(ref);
      const from = spot && corner();
      return spot && from ? { x: from.x + spot.x, y: from.y + spot.y } : null;
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
      state.places.offer("network", null);
      const last = morph.peek();
      const by = corner();
      if (last && by) lastSeen(state).seen = { spots: moved(last.places, by), stage: stageOf(state) };
    };
  }, []);
  return morph;
}

/** What the reader chose to see; the rest (size of the room, zoom, theme, language) is how it is seen. */
function whatIsDrawn(state: AtlasState): unknown[] {
  const { order, parties, size, groups } = state.pose.value.network;
  return [state.visible.value, order, parties, size, groups];
}

function stageOf(state: AtlasState): string {
  const { main, beside } = state.pose.peek();
  return `${main} ${beside}`;
}

/** From the drawing whose place this one takes, else from the map; in pixels of the room. */
function seenBefore(state: AtlasState, to: Spots, element: HTMLElement): Spots {
  const last = lastSeen(state).seen;
  const drawing = last?.stage === stageOf(state) ? last.spots : null;
  const start = new Map<Ref, Spot>();
  for (const ref of to.keys()) {
    const spot = drawing ? drawing.get(ref) : state.places.where("map", ref);
    if (spot) start.set(ref, spot);
  }
  const { x, y } = contentCorner(element);
  return moved(start, { x: -x, y: -y });
}

/** Where the content of a scrolling box begins, in pixels of the viewport. */
function contentCorner(element: HTMLElement): Spot {
  const box = element.getBoundingClientRect();
  return {
    x: box.left + element.clientLeft - element.scrollLeft,
    y: box.top + element.clientTop - element.scrollTop,
  };
}
