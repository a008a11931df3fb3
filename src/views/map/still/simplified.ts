import type { Point } from "./webMercator.ts";

/** Ramer, Douglas and Peucker; ends stay, and a ring keeps at least a triangle. */
export function simplified(line: readonly Point[], tolerance: number): readonly Point[] {
  const last = line.length - 1;
  if (last < 2) return line;
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[last] = 1;
  const closed = line[0]?.[0] === line[last]?.[0] && line[0]?.[1] === line[last]?.[1];
  const stack: [number, number][] = closed
    ? [
        [0, last >> 1],
        [last >> 1, last],
      ]
    : [[0, last]];
  if (closed) keep[last >> 1] = 1;
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [from, to] = span;
    let worst = tolerance;
    let at = -1;
    for (let index = from + 1; index < to; index++) {
      const off = offLine(line[index] as Point, line[from] as Point, line[to] as Point);
      if (off > worst) {
        worst = off;
        at = index;
      }
    }
    if (at > 0) {
      keep[at] = 1;
      stack.push([from, at], [at, to]);
    }
  }
  return line.filter((_, index) => keep[index] === 1);
}

/** Distance of p from the stretch a to b. */
export function offLine(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const long = dx * dx + dy * dy;
  const share = long === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / long));
  return Math.hypot(p[0] - a[0] - share * dx, p[1] - a[1] - share * dy);
}
