// Drops parts that quantising flattened or turned inside out: on the sphere such a ring would be filled as the whole world but it.
import { geoArea } from "d3-geo";
import { feature } from "topojson-client";
import type { MultiPolygon, Polygon } from "topojson-specification";
import type { BaseTopology } from "./baseTopology.ts";

export function withoutSlivers(topology: BaseTopology): BaseTopology {
  const areaOf = (rings: number[][]) => geoArea(feature(topology, { type: "Polygon", arcs: rings }));
  const sound = (rings: number[][]) => {
    const area = areaOf(rings);
    return area > 1e-12 && area < 2 * Math.PI;
  };
  const geometries = topology.objects.countries.geometries.flatMap((geometry) => {
    const { type, arcs, ...rest } = geometry as (Polygon | MultiPolygon) & { properties: { a3: string } };
    const polygons = (type === "Polygon" ? [arcs] : arcs) as number[][][];
    const kept = polygons.filter(sound);
    return kept.length === 0 ? [] : [{ ...rest, type: "MultiPolygon" as const, arcs: kept }];
  });
  return { ...topology, objects: { ...topology.objects, countries: { type: "GeometryCollection", geometries } } };
}
