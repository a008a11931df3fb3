import { greatCircle } from "#analysis/greatCircle.ts";
import type { Position } from "#model/atlas.ts";

const meanEarthRadiusKm = 6371.0088;

/** Between two [lon, lat] in degrees, on a sphere of the mean radius. */
export function greatCircleKm(a: Position, b: Position): number {
  return greatCircle(a, b).length * meanEarthRadiusKm;
}
