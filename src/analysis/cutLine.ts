import type { Position } from "#model/atlas.ts";
import { greatCircle } from "./greatCircle.ts";

const degrees = 180 / Math.PI;
/** Degrees of arc between two points of a line: far below what a map of the world shows as a corner. */
const step = 2;

/** Great circle from a to b in [lon, lat] degrees, longitudes within ±180, cut where it crosses the antimeridian (RFC 7946, 3.1.9). */
export function cutGreatCircle(a: Position, b: Position): readonly (readonly Position[])[] {
  const { length, at: along } = greatCircle(a, b);
  const count = Math.max(1, Math.ceil((length * degrees) / step));
  // The ends are the given places, not what the formula makes of them.
  const points = Array.from({ length: count + 1 }, (_, at): Position => {
    if (at === 0 || at === count) return at === 0 ? a : b;
    return along(at / count);
  });
  return cutAtAntimeridian(points);
}

function cutAtAntimeridian(points: readonly Position[]): readonly (readonly Position[])[] {
  const pieces: Position[][] = [[]];
  for (const point of points) {
    const piece = pieces.at(-1) as Position[];
    const before = piece.at(-1);
    if (before && Math.abs(point[0] - before[0]) > 180) {
      const east = before[0] > 0;
      const next = point[0] + (east ? 360 : -360);
      const edge = east ? 180 : -180;
      const share = next === before[0] ? 0 : (edge - before[0]) / (next - before[0]);
      const lat = before[1] + share * (point[1] - before[1]);
      if (before[0] !== edge) piece.push([edge, lat]);
      pieces.push(point[0] === -edge ? [] : [[-edge, lat]]);
    }
    (pieces.at(-1) as Position[]).push(point);
  }
  return pieces.filter((piece) => piece.length > 1);
}
