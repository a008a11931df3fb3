import { greatCircle } from "#analysis/greatCircle.ts";
import type { Position } from "#model/atlas.ts";
import { greatCircleKm } from "./greatCircleKm.ts";

/** The great circle between two [lon, lat], a point every 200 km at least; longitudes run on past ±180. */
export function landJoinLine(a: Position, b: Position): readonly Position[] {
  const steps = Math.max(1, Math.ceil(greatCircleKm(a, b) / 200));
  const { at } = greatCircle(a, b);
  let before = a[0];
  return Array.from({ length: steps + 1 }, (_, step): Position => {
    const [lon, lat] = at(step / steps);
    const turned = lon + 360 * Math.round((before - lon) / 360);
    before = turned;
    return [turned, lat];
  });
}
