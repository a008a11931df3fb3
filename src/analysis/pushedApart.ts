import type { Ref } from "#model/atlas.ts";

export interface Disc {
  readonly ref: Ref;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Rounds after which discs that still touch are left to touch: it takes some ten. */
const patience = 400;

/** The discs moved as little as it takes for none to come nearer to another than `air`; those that are held stay where they are. */
export function pushedApart(discs: readonly Disc[], air: number, held: ReadonlySet<Ref>): Disc[] {
  const moved = discs.map((disc) => ({ ...disc }));
  const reach = 2 * Math.max(0, ...discs.map((disc) => disc.radius)) + air;
  for (let round = 0; round < patience; round++) {
    let touched = false;
    moved.sort((a, b) => a.x - b.x || a.y - b.y || (a.ref < b.ref ? -1 : 1));
    for (const [at, a] of moved.entries()) {
      for (let next = at + 1; next < moved.length; next++) {
        const b = moved[next] as (typeof moved)[number];
        // A little more, for what is pushed in this round may come to the left of what it was right of.
        if (b.x - a.x > 2 * reach) break;
        const least = a.radius + b.radius + air;
        let [dx, dy] = [b.x - a.x, b.y - a.y];
        let apart = Math.hypot(dx, dy);
        if (apart >= least) continue;
        const [aHeld, bHeld] = [held.has(a.ref), held.has(b.ref)];
        if (aHeld && bHeld) continue;
        touched = true;
        if (apart < 1e-6) [dx, dy, apart] = [1e-6 * (a.ref < b.ref ? 1 : -1), 0, 1e-6];
        // A hair further than needed, so that it ends.
        const push = (least - apart + 0.01) / apart;
        const shareOfA = aHeld ? 0 : bHeld ? 1 : b.radius / (a.radius + b.radius);
        a.x -= dx * push * shareOfA;
        a.y -= dy * push * shareOfA;
        b.x += dx * push * (1 - shareOfA);
        b.y += dy * push * (1 - shareOfA);
      }
    }
    if (!touched) break;
  }
  return moved;
}
