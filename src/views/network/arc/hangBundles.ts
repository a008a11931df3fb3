// The hub's ties in one column: each actor's a bundle of strands side by side on the bar, in the order of the rows.
import type { Ref } from "#model/atlas.ts";
import type { Tie } from "#model/ties.ts";
import type { ArcNode } from "./arcNode.ts";
import type { Curve } from "./curve.ts";
import { quarterCurve } from "./curve.ts";

/** Empty strands between the bundles of two actors on the bar. */
const bundleGap = 1.5;
const mostStrand = 13;
/** Distance at which strands can be counted by eye; a chosen actor's bundle opens to it. */
const countable = 3.4;

export interface Hung {
  readonly tie: Tie;
  readonly curve: Curve;
  readonly step: number;
}

export function hangBundles(
  rows: readonly ArcNode[],
  ofHub: ReadonlyMap<Ref, Tie[]>,
  familyAt: ReadonlyMap<string, number>,
  room: number,
  sight: { readonly from: number; readonly to: number },
  pitch: number,
): Hung[] {
  const starts: number[] = [];
  let total = 0;
  for (const row of rows) {
    starts.push(total);
    const count = ofHub.get(row.ref)?.length ?? 0;
    total += count > 0 ? count + bundleGap : 0;
  }
  /** Strands above a height, read between rows too, so that scrolling slides the bundles along the bar. */
  const strandsAbove = (y: number) => {
    let above = 0;
    for (const [at, row] of rows.entries()) {
      const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? total];
      above = from + (to - from) * Math.max(0, Math.min(1, (y - row.y + pitch / 2) / pitch));
      if (y < row.y + pitch / 2) break;
    }
    return above;
  };
  const [first, last] = [strandsAbove(sight.from), strandsAbove(sight.to)];
  const reach = Math.min(room, (sight.to - sight.from) * 1.1);
  const strand = Math.min(mostStrand, reach / Math.max(1, last - first));
  const hung: Hung[] = [];
  for (const [at, row] of rows.entries()) {
    const ties = ofHub.get(row.ref);
    if (!ties || row.y <= sight.from || row.y >= sight.to) continue;
    const ordered = [...ties].sort(
      (a, b) =>
        (familyAt.get(a.family) ?? 0) - (familyAt.get(b.family) ?? 0) || a.statusClass.localeCompare(b.statusClass),
    );
    const opened = row.emphasis === "chosen";
    const step = opened ? Math.max(strand, Math.min(countable, room / ties.length)) : strand;
    const arrival = Math.min(opened ? 2.4 : 1.8, ((opened ? 3 : 1) * (pitch - 5)) / ties.length);
    const middle = ((starts[at] ?? 0) - first + (ties.length + bundleGap) / 2) * strand;
    const half = (step * (ties.length - 1)) / 2;
    const centre = Math.max(half + row.radius + 2, Math.min(room - half, middle + row.radius));
    for (const [nth, tie] of ordered.entries()) {
      const off = nth - (ties.length - 1) / 2;
      hung.push({
        tie,
        step,
        curve: quarterCurve(row.x + row.radius, row.y + off * arrival, row.x + centre + off * step, sight.from),
      });
    }
  }
  return hung;
}
