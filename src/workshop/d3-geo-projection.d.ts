declare module "d3-geo-projection" {
  import type { GeoProjection } from "d3-geo";
  import type { Geometry } from "geojson";
  /** Projects, clips and cuts a spherical geometry into planar coordinates; null if nothing is left. */
  export function geoProject<G extends Geometry>(geometry: G, projection: GeoProjection): G | null;
}
declare module "polylabel" {
  /** Pole of inaccessibility of a polygon (rings of planar points), to within `precision`. */
  export default function polylabel(
    rings: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number] & { distance: number };
}
