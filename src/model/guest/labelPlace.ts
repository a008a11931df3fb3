import type { Position } from "#model/schema/shared.ts";
import type { GuestShape } from "./guestSet.ts";

/**
 * Where the name of a thing stands, [lon, lat] degrees: inside its largest area, else halfway along its longest line, else on its first
 * point. Sizes are compared in degrees with longitudes shortened by the cosine of the latitude: near enough to choose by.
 */
export function labelPlace(shapes: readonly GuestShape[]): Position {
  const areas = shapes.flatMap((shape) => (shape.type === "area" ? [shape.rings] : []));
  const lines = shapes.flatMap((shape) => (shape.type === "line" ? [shape.line] : []));
  const area = largest(areas, (rings) => Math.abs(signedArea(rings[0] ?? [])));
  if (area) return insideOf(area);
  const line = largest(lines, lengthOf);
  if (line) return middleOf(line);
  const point = shapes.find((shape) => shape.type === "point");
  return point?.at ?? [0, 0];
}

function largest<T>(items: readonly T[], size: (item: T) => number): T | null {
  let best: T | null = null;
  let bestSize = -1;
  for (const item of items) {
    const own = size(item);
    if (own > bestSize) [best, bestSize] = [item, own];
  }
  return best;
}

const shorter = (lat: number) => Math.cos((lat * Math.PI) / 180);

function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [a, b] = [ring[at - 1] as Position, ring[at] as Position];
    sum += (b[0] - a[0]) * (a[1] + b[1]) * shorter((a[1] + b[1]) / 2);
  }
  return sum / 2;
}

function stepOf(a: Position, b: Position): number {
  return Math.hypot((b[0] - a[0]) * shorter((a[1] + b[1]) / 2), b[1] - a[1]);
}

function lengthOf(line: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < line.length; at++) sum += stepOf(line[at - 1] as Position, line[at] as Position);
  return sum;
}

function middleOf(line: readonly Position[]): Position {
  let left = lengthOf(line) / 2;
  for (let at = 1; at < line.length; at++) {
    const [a, b] = [line[at - 1] as Position, line[at] as Position];
    const step = stepOf(a, b);
    if (step >= left && step > 0) return [a[0] + ((b[0] - a[0]) * left) / step, a[1] + ((b[1] - a[1]) * left) / step];
    left -= step;
  }
  return line[0] ?? [0, 0];
}

/** The middle of the widest stretch inside, on the parallel halfway between its northernmost and southernmost corners; holes are outside. */
function insideOf(rings: readonly (readonly Position[])[]): Position {
  const outer = rings[0] ?? [];
  let [south, north] = [90, -90];
  for (const [, lat] of outer) [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  // A hair off the middle, so that the parallel does not run along the corners of a regular shape.
  const lat = south + (north - south) * 0.4997;
  const crossings: number[] = [];
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [a, b] = [ring[at - 1] as Position, ring[at] as Position];
      if (a[1] > lat !== b[1] > lat) crossings.push(a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
  crossings.sort((one, other) => one - other);
  let best: Position | null = null;
  let widest = 0;
  for (let at = 1; at < crossings.length; at += 2) {
    const [west, east] = [crossings[at - 1] as number, crossings[at] as number];
    if (east - west > widest) [best, widest] = [[(west + east) / 2, lat], east - west];
  }
  return best ?? outer[0] ?? [0, 0];
}
