import type { CableSegment, Position } from "#model/atlas.ts";
import { greatCircleKm } from "./greatCircleKm.ts";

/** What of a segment's line lies between two of its stops, [lon, lat] degrees, from the one to the other; longitudes run on past ±180 rather than jump. */
export function linePart({ lines }: Pick<CableSegment, "lines">, from: Position, to: Position): readonly Position[] {
  const whole: Position[] = [];
  for (const [lon, lat] of lines.flat()) {
    const before = whole.at(-1);
    const on = before ? lon + 360 * Math.round((before[0] - lon) / 360) : lon;
    // Where the line is cut at the antimeridian, its pieces end and begin at one place.
    if (before && before[0] === on && before[1] === lat) continue;
    whole.push([on, lat]);
  }
  const nearest = (at: Position) => {
    const far = whole.map((vertex) => greatCircleKm(vertex, at));
    return far.indexOf(Math.min(...far));
  };
  const [start, end] = [nearest(from), nearest(to)];
  return start <= end ? whole.slice(start, end + 1) : whole.slice(end, start + 1).reverse();
}
