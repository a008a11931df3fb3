// The hub's links in one column: each row's a bundle of strands side by side on the bar, in the order of the rows.

import type { Ref } from "#model/atlas.ts";
import type { GraphLink } from "#model/network.ts";
import { firmness } from "#model/status.ts";
import type { ArcNode } from "./arcNode.ts";
import type { Curve } from "./curve.ts";
import { quarterCurve } from "./curve.ts";

/** Empty strands between the bundles of two actors on the bar. */
const bundleGap = 1.5;
const mostStrand = 13;
/** Distance at which strands can be counted by eye; a chosen actor's bundle opens to it. */
const countable = 3.4;

export interface Hung {
  readonly link: GraphLink;
  readonly curve: Curve;
  readonly step: number;
}

export interface HangInput {
  /** Of one column, from above. */
  readonly rows: readonly ArcNode[];
  readonly ofHub: ReadonlyMap<Ref, readonly GraphLink[]>;
  readonly familyAt: ReadonlyMap<string, number>;
  /** Right of the nodes, in pixels. */
  readonly room: number;
  /** Heights in sight below the bar. */
  readonly sight: { readonly from: number; readonly to: number };
  readonly pitch: number;
  /** Its bundle is opened so far that its strands can be counted. */
  readonly opened: (ref: Ref) => boolean;
}

export function hangBundles({ rows, ofHub, familyAt, room, sight, pitch, opened }: HangInput): Hung[] {
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
    const links = ofHub.get(row.ref);
    if (!links || row.y <= sight.from || row.y >= sight.to) continue;
    const ordered = [...links].sort(
      (a, b) =>
        (familyAt.get(a.family) ?? 0) - (familyAt.get(b.family) ?? 0) ||
        firmness(b.statusClass) - firmness(a.statusClass),
    );
    const open = opened(row.ref);
    const step = open ? Math.max(strand, Math.min(countable, room / links.length)) : strand;
    const arrival = Math.min(open ? 2.4 : 1.8, ((open ? 3 : 1) * (pitch - 5)) / links.length);
    const middle = ((starts[at] ?? 0) - first + (links.length + bundleGap) / 2) * strand;
    const half = (step * (links.length - 1)) / 2;
    const centre = Math.max(half + row.radius + 2, Math.min(room - half, middle + row.radius));
    for (const [nth, link] of ordered.entries()) {
      const off = nth - (links.length - 1) / 2;
      hung.push({
        link,
        step,
        curve: quarterCurve(row.x + row.radius, row.y + off * arrival, row.x + centre + off * step, sight.from),
      });
    }
  }
  return hung;
}
