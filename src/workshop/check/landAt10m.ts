// Land at 1 : 10 million: Natural Earth through world-atlas.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type Land, landOf } from "#check/land.ts";
import type { Position } from "#model/schema/shared.ts";

export function landAt10m(): Land {
  const path = createRequire(import.meta.url).resolve("world-atlas/land-10m.json");
  const topology = JSON.parse(readFileSync(path, "utf8")) as Topology<{ land: GeometryCollection }>;
  const rings: Position[][] = [];
  for (const { geometry } of feature(topology, topology.objects.land).features) {
    // Because GeoJSON's positions may be longer than two numbers in its types, though not in this file.
    if (geometry.type === "Polygon") rings.push(...(geometry.coordinates as unknown as Position[][]));
    if (geometry.type === "MultiPolygon") rings.push(...(geometry.coordinates as unknown as Position[][][]).flat());
  }
  return landOf(rings);
}
