import type { Point } from "./flatPath.ts";

/** The line with fewer points, none of those left out further than `tolerance` from it (Douglas and Peucker 1973). Its ends stay. */
export function thinned(points: readonly Point[], tolerance: number): readonly Point[] {
  if (points.length < 3) return points;
  const kept = new Uint8Array(points.length);
  kept[0] = 1;
  kept[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    const [a, b] = [points[from], points[to]];
    if (!a || !b) continue;
    let [farthest, distance] = [-1, tolerance];
    for (let at = from + 1; at < to; at++) {
      const point = points[at];
      const away = point ? distanceTo(point, a, b) : 0;
      if (away > distance) [farthest, distance] = [at, away];
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, at) => kept[at] === 1);
}

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  // From the segment and not from its endless line: a ring begins and ends at one place.
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
