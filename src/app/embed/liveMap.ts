// The frame's hand on the map of its live view: its own buttons, and the still that stays when the map is closed.
import { type ReadonlySignal, signal } from "@preact/signals";
import { placesOf } from "#analysis/extentOf.ts";
import type { Ref } from "#model/atlas.ts";
import type { Camera } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import type { MapKeeper, Renderer } from "#views/map/mapKeeper.ts";
import { placeOnMap } from "#views/map/placeOnMap.ts";
import { panned, zoomedAbout } from "#views/map/still/cameraMoves.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface LiveMap {
  /** The element that the map fills; null while there is none. */
  setRoom(room: HTMLElement | null): void;
  setKeeper(keeper: MapKeeper | null): void;
  setRenderer(renderer: Renderer | null): void;
  readonly renderer: () => Renderer | null;
  /** CSS pixels of the map's room; null where no map is on the stage. */
  readonly size: () => Size | null;
  readonly standing: () => Promise<void>;
  readonly drawn: () => Promise<void>;
  readonly zoom: (steps: number) => void;
  readonly push: (east: number, south: number) => void;
  readonly whole: () => void;
  /** Pushes the map until the thing is in the room again, if it has a place there and is out of it. */
  readonly bring: (ref: Ref) => void;
  /** The map as it is now, as an <svg> of its own; null while none is drawn. */
  readonly still: () => Element | null;
}

/** From the edge of the room, CSS pixels. */
const air = 40;

export function liveMap(state: AtlasState, reducedMotion: ReadonlySignal<boolean>): LiveMap {
  const keeper = signal<MapKeeper | null>(null);
  let room: HTMLElement | null = null;
  let renderer: Renderer | null = null;
  let waiting: ((keeper: MapKeeper) => void)[] = [];

  const there = (): Promise<MapKeeper> => {
    const now = keeper.peek();
    return now ? Promise.resolve(now) : new Promise((resolve) => waiting.push(resolve));
  };
  const size = (): Size | null => (room ? { width: room.clientWidth, height: room.clientHeight } : null);
  const move = (next: (camera: Camera, size: Size, projection: "flat" | "globe") => Camera) => {
    const now = keeper.peek();
    const within = size();
    if (!now || !within) return;
    const { camera, projection } = state.pose.peek();
    const to = next(camera ?? now.camera(), within, projection);
    now.lookAt(to, reducedMotion.peek() ? "cut" : "ease");
    state.actions.setCamera(to);
  };
  return {
    setRoom: (next) => {
      room = next;
    },
    setKeeper: (next) => {
      keeper.value = next;
      if (!next) return;
      const told = waiting;
      waiting = [];
      for (const tell of told) tell(next);
    },
    setRenderer: (next) => {
      renderer = next;
    },
    renderer: () => renderer,
    size,
    standing: async () => (await there()).standing(),
    drawn: async () => keeper.peek()?.drawn(),
    zoom: (steps) =>
      move((camera, at, projection) => zoomedAbout(camera, at, projection, steps, [at.width / 2, at.height / 2])),
    push: (east, south) =>
      move((camera, at, projection) =>
        panned(camera, at, projection, (-east * at.width) / 3, (-south * at.height) / 3),
      ),
    whole: () => state.actions.setCamera(null),
    bring: (ref) => {
      const now = keeper.peek();
      const within = size();
      // A scene that is shown as its author made it fits itself into the new room.
      if (!now || !within || state.visit.peek()?.left === false) return;
      const { projection } = state.pose.peek();
      const off = (at: number, room: number) => at - Math.max(air, Math.min(room - air, at));
      const ways = placesOf(state.atlas, ref).flatMap((place) => {
        const at = placeOnMap(place, now.camera(), within, projection);
        return at ? [[off(at[0], within.width), off(at[1], within.height)] as const] : [];
      });
      const [nearest] = ways.sort((one, other) => Math.hypot(...one) - Math.hypot(...other));
      if (nearest && Math.hypot(...nearest) > 0)
        move((camera, at, projection) => panned(camera, at, projection, -nearest[0], -nearest[1]));
    },
    still: () => {
      const now = keeper.peek();
      if (!now || !room) return null;
      now.toPaper();
      const drawn = room.querySelector(".map-room-svg svg");
      if (!drawn) return null;
      const copy = drawn.cloneNode(true) as Element;
      const within = size();
      for (const name of ["tabindex", "aria-roledescription", "aria-describedby"]) copy.removeAttribute(name);
      copy.classList.remove("is-live", "is-over", "is-held");
      copy.setAttribute("role", "img");
      // In a room of another shape it keeps its middle.
      if (within) copy.setAttribute("viewBox", `0 0 ${within.width} ${within.height}`);
      copy.setAttribute("preserveAspectRatio", "xMidYMid slice");
      return copy;
    },
  };
}
