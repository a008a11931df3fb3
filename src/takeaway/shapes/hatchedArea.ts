import type { FigurePath, PathCommand } from "#model/figure.ts";
import { flatPath, type Point } from "./flatPath.ts";
import { hatchLines } from "./hatchLines.ts";
import { pathBox } from "./pathBox.ts";

/** The lines of a hatched area, cut at its edge: where lines cross the outline an odd number of times they are inside. */
export function hatchedArea(path: Pick<FigurePath, "d">, spacing: number, angle: number): readonly PathCommand[] {
  const box = pathBox(path.d);
  if (!box) return [];
  const rings = flatPath(path.d).map(({ points }) => points);
  const d: PathCommand[] = [];
  for (const [x1, y1, x2, y2] of hatchLines(box, spacing, angle)) {
    const line = [x2 - x1, y2 - y1] as const;
    const crossings = rings.flatMap((ring) => crossed(ring, [x1, y1], line)).sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [from = 0, to = 0] = [crossings[at], crossings[at + 1]];
      if ((to - from) * Math.hypot(...line) < 0.2) continue;
      d.push(["M", x1 + from * line[0], y1 + from * line[1]], ["L", x1 + to * line[0], y1 + to * line[1]]);
    }
  }
  return d;
}

/** Shares of the way along the line at which it crosses the ring. */
function crossed(ring: readonly Point[], [x, y]: Point, [dx, dy]: readonly [number, number]): readonly number[] {
  const shares: number[] = [];
  const side = ([px, py]: Point) => (px - x) * dy - (py - y) * dx;
  for (const [at, end] of ring.entries()) {
    const start = ring.at(at - 1) ?? end;
    const [a, b] = [side(start), side(end)];
    // One end counts as inside, so that a corner on the line is crossed once.
    if (a < 0 === b < 0) continue;
    const share = a / (a - b);
    const [px, py] = [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
    shares.push(((px - x) * dx + (py - y) * dy) / (dx * dx + dy * dy));
  }
  return shares;
}
