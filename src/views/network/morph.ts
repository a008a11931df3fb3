// How a drawing of the network grows out of what was there before: where each node stands on its way.
import type { Ref } from "#model/atlas.ts";

export interface Spot {
  readonly x: number;
  readonly y: number;
}
export type Spots = ReadonlyMap<Ref, Spot>;

/** Slow away, slow in: cubic in and out, 0..1. */
export function eased(share: number): number {
  const held = Math.max(0, Math.min(1, share));
  return held < 0.5 ? 4 * held ** 3 : 1 - (2 - 2 * held) ** 3 / 2;
}

/** Where the nodes of `to` stand at this share of the way (already eased); those that came from nowhere stand in their place from the start. */
export function between(from: Spots, to: Spots, share: number): Spots {
  if (share >= 1) return to;
  const now = new Map<Ref, Spot>();
  for (const [ref, there] of to) {
    const here = from.get(ref);
    now.set(ref, here ? { x: here.x + (there.x - here.x) * share, y: here.y + (there.y - here.y) * share } : there);
  }
  return now;
}

/** The same spots seen from another corner. */
export function moved(spots: Spots, by: Spot): Spots {
  return new Map([...spots].map(([ref, { x, y }]) => [ref, { x: x + by.x, y: y + by.y }]));
}

/** Whether any node would travel: a way of no length needs no time. */
export function differs(from: Spots, to: Spots): boolean {
  for (const [ref, there] of to) {
    const here = from.get(ref);
    if (here && Math.hypot(here.x - there.x, here.y - there.y) > 1) return true;
  }
  return false;
}
