// A path as polylines: what can be cut, thinned and counted.
import type { PathCommand } from "#model/figure.ts";

export type Point = readonly [x: number, y: number];

export interface Stretch {
  /** Not repeated at the end of a closed one. */
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Curves become chords no further than about `tolerance` pixels from them. */
export function flatPath(d: readonly PathCommand[], tolerance = 0.15): readonly Stretch[] {
  const found: { points: Point[]; closed: boolean }[] = [];
  let now: { points: Point[]; closed: boolean } | null = null;
  const open = (at: Point) => {
    now = { points: [at], closed: false };
    found.push(now);
    return now;
  };
  for (const command of d) {
    if (command[0] === "M") {
      open([command[1], command[2]]);
      continue;
    }
    // After a Z the next line starts where the closed ring did.
    const last: { points: Point[]; closed: boolean } = now ?? open(found.at(-1)?.points[0] ?? [0, 0]);
    if (command[0] === "Z") {
      last.closed = true;
      now = null;
    } else if (command[0] === "L") last.points.push([command[1], command[2]]);
    else last.points.push(...chords(last.points.at(-1) ?? [0, 0], command, tolerance));
  }
  return found.map(({ points, closed }) => ({ points: closed ? withoutRepeatedEnd(points) : points, closed }));
}

function chords(
  [x0, y0]: Point,
  [, x1, y1, x2, y2, x3, y3]: Extract<PathCommand, readonly ["C", ...unknown[]]>,
  tolerance: number,
): readonly Point[] {
  // A chord over 1/n of a curve strays by at most |B''|/8n², and |B''| is at most six times the larger second difference of its points.
  const bend = Math.max(Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2), Math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3));
  const steps = Math.max(1, Math.min(64, Math.ceil(Math.sqrt((0.75 * bend) / tolerance))));
  return Array.from({ length: steps }, (_, at): Point => {
    const t = (at + 1) / steps;
    const u = 1 - t;
    const [a, b, c, e] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return [a * x0 + b * x1 + c * x2 + e * x3, a * y0 + b * y1 + c * y2 + e * y3];
  });
}

function withoutRepeatedEnd(points: readonly Point[]): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  return points.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]
    ? points.slice(0, -1)
    : points;
}
