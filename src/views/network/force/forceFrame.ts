// How the layout lies in its room: units to pixels and back, and what zooming and pushing make of a look.
import type { Ref } from "#model/atlas.ts";
import type { Look } from "#model/viewSettings.ts";
import type { Spot, Spots } from "#views/network/morph.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface ForceFrame {
  readonly size: Size;
  /** Box of the whole layout, in its units. */
  readonly box: Size;
  /** Pixels per unit each way when all is in sight. */
  readonly across: number;
  readonly down: number;
  readonly look: Look;
}

/** A look's scale is relative to all in sight; its x and y are what stands in the middle, in units of the layout. */
export const wholeLook: Look = { scale: 1, x: 0, y: 0 };
export const mostScale = 12;
const leastScale = 0.5;

/** Left free round the drawing, as a share of the room, for names. */
const margin = { across: 0.09, down: 0.07 };
/** A few nodes need not fill a hall: pixels per unit at most, and how much longer one side may be drawn than the other. */
const largest = 3.4;
const stretch = 1.75;

/** The side with more room is stretched: that draws nothing nearer to anything. */
export function forceFrame(box: Size, size: Size, look: Look | null): ForceFrame {
  const filling = (room: number, share: number, length: number) => (room * (1 - 2 * share)) / Math.max(1, length);
  const [across, down] = [filling(size.width, margin.across, box.width), filling(size.height, margin.down, box.height)];
  const both = Math.min(across, down, largest);
  return {
    size,
    box,
    across: Math.min(across, both * stretch),
    down: Math.min(down, both * stretch),
    look: look ?? wholeLook,
  };
}

export function toRoom({ size, across, down, look }: ForceFrame, { x, y }: Spot): Spot {
  return {
    x: size.width / 2 + (x - look.x) * across * look.scale,
    y: size.height / 2 + (y - look.y) * down * look.scale,
  };
}

export function fromRoom({ size, across, down, look }: ForceFrame, { x, y }: Spot): Spot {
  return {
    x: look.x + (x - size.width / 2) / (across * look.scale),
    y: look.y + (y - size.height / 2) / (down * look.scale),
  };
}

export function allToRoom(frame: ForceFrame, spots: Spots): Spots {
  return new Map([...spots].map(([ref, spot]): [Ref, Spot] => [ref, toRoom(frame, spot)]));
}

/** Zoomed by a factor about a point of the room, which stays where it is. null once all is in sight again. */
export function zoomed(frame: ForceFrame, factor: number, about: Spot): Look | null {
  const scale = Math.max(leastScale, Math.min(mostScale, frame.look.scale * factor));
  const under = fromRoom(frame, about);
  return settled(frame, {
    scale,
    x: under.x - (about.x - frame.size.width / 2) / (frame.across * scale),
    y: under.y - (about.y - frame.size.height / 2) / (frame.down * scale),
  });
}

/** The drawing pushed by so many pixels. */
export function pushed(frame: ForceFrame, by: Spot): Look | null {
  const { look, across, down } = frame;
  return settled(frame, {
    scale: look.scale,
    x: look.x - by.x / (across * look.scale),
    y: look.y - by.y / (down * look.scale),
  });
}

/** So that a node stands in sight; the same look when it does. */
export function revealing(frame: ForceFrame, spot: Spot): Look | null {
  const { x, y } = toRoom(frame, spot);
  const edge = 32;
  const off = (at: number, room: number) => (at < edge ? edge - at : at > room - edge ? room - edge - at : 0);
  const by = { x: off(x, frame.size.width), y: off(y, frame.size.height) };
  return by.x === 0 && by.y === 0 ? frame.look : pushed(frame, by);
}

/** The middle of the room stays over the drawing, so that it cannot be lost. */
function settled({ box }: ForceFrame, look: Look): Look | null {
  const held = (value: number, length: number) => Math.max(-length / 2, Math.min(length / 2, value));
  const next = { scale: look.scale, x: held(look.x, box.width), y: held(look.y, box.height) };
  const all = Math.abs(next.scale - 1) < 0.02 && Math.abs(next.x) < 1 && Math.abs(next.y) < 1;
  return all ? null : next;
}
