import { geoDistance } from "d3-geo";
import type { Position } from "#model/atlas.ts";

const meanEarthRadiusKm = 6371.0088;

/** Between two [lon, lat] in degrees, on a sphere of the mean radius. */
export function greatCircleKm(a: Position, b: Position): number {
  return geoDistance([a[0], a[1]], [b[0], b[1]]) * meanEarthRadiusKm;
}
