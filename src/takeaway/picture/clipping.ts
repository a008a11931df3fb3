// Cutting shapes at the edges of a picture: slide programs know no clipping, so nothing may reach beyond it.
import type { Point } from "#views/map/still/webMercator.ts";

/** [left, top, right, bottom] */
export type Frame = readonly [number, number, number, number];

export function boundsOf(points: readonly Point[]): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}

export const meets = (a: Frame, b: Frame): boolean => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
export const within = (a: Frame, b: Frame): boolean => a[0] >= b[0] && a[2] <= b[2] && a[1] >= b[1] && a[3] <= b[3];

/** A filled ring, not closed by repeating its first point, cut at the frame (Sutherland and Hodgman 1974); [] when nothing is left. */
export function clippedRing(ring: readonly Point[], frame: Frame): readonly Point[] {
  const bounds = boundsOf(ring);
  if (!meets(bounds, frame)) return [];
  if (within(bounds, frame)) return ring;
  let points = ring;
  for (const [axis, limit, sign] of [
    [0, frame[0], 1],
    [0, frame[2], -1],
    [1, frame[1], 1],
    [1, frame[3], -1],
  ] as const) {
    const kept: Point[] = [];
    const inside = (point: Point): boolean => (point[axis] - limit) * sign >= 0;
    points.forEach((point, at) => {
      const before = points.at(at - 1) as Point;
      if (inside(point) !== inside(before)) kept.push(crossing(before, point, axis, limit));
      if (inside(point)) kept.push(point);
    });
    points = kept;
    if (points.length === 0) return [];
  }
  return points;
}

function crossing(a: Point, b: Point, axis: 0 | 1, limit: number): Point {
  const share = (limit - a[axis]) / (b[axis] - a[axis]);
  const other = a[1 - axis]! + (b[1 - axis]! - a[1 - axis]!) * share;
  return axis === 0 ? [limit, other] : [other, limit];
}

/** The stretches of a line inside the frame (Liang and Barsky 1984, segment by segment). */
export function clippedRuns(line: readonly Point[], frame: Frame): readonly (readonly Point[])[] {
  const bounds = boundsOf(line);
  if (!meets(bounds, frame)) return [];
  if (within(bounds, frame)) return [line];
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (let at = 1; at < line.length; at++) {
    const [a, b] = [line[at - 1] as Point, line[at] as Point];
    const shares = insideShares(a, b, frame);
    if (!shares) continue;
    const [from, to] = shares;
    if (from > 0 || run.length === 0) {
      run = [between(a, b, from)];
      runs.push(run);
    }
    run.push(between(a, b, to));
    if (to < 1) run = [];
  }
  return runs.filter((each) => each.length > 1);
}

const between = (a: Point, b: Point, share: number): Point =>
  share === 0 ? a : share === 1 ? b : [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];

function insideShares(a: Point, b: Point, frame: Frame): readonly [number, number] | null {
  let [from, to] = [0, 1];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  for (const [step, room] of [
    [-dx, a[0] - frame[0]],
    [dx, frame[2] - a[0]],
    [-dy, a[1] - frame[1]],
    [dy, frame[3] - a[1]],
  ] as const) {
    if (step === 0) {
      if (room < 0) return null;
      continue;
    }
    const share = room / step;
    if (step < 0) {
      if (share > to) return null;
      if (share > from) from = share;
    } else {
      if (share < from) return null;
      if (share < to) to = share;
    }
  }
  return [from, to];
}
