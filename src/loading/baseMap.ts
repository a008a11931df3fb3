// The base map for the SVG renderer: whole shapes on the sphere (d3-geo cuts them itself).
import type { Feature, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, MultiLineString as TopoLines, Topology } from "topojson-specification";

export type WorldCountry = Feature<Polygon | MultiPolygon, { readonly a3: string }>;
export interface World {
  /** `id` and `properties.a3` are ISO 3166-1 alpha-3. */
  readonly countries: readonly WorldCountry[];
  readonly borders: {
    readonly border: MultiLineString;
    readonly disputed: MultiLineString;
    readonly coast: MultiLineString;
  };
}

type WorldTopology = Topology<{
  countries: GeometryCollection;
  border: TopoLines;
  disputed: TopoLines;
  coast: TopoLines;
}>;

function isWorld(value: unknown): value is WorldTopology {
  const objects = (value as Partial<WorldTopology> | null)?.objects;
  return (
    typeof objects === "object" &&
    (["countries", "border", "disputed", "coast"] as const).every((name) => name in objects)
  );
}

export function decodeWorld(value: unknown): World {
  if (!isWorld(value))
    throw new Error("The base map file is not a world topology with countries, border, disputed and coast.");
  const lines = (name: "border" | "disputed" | "coast") => mesh(value, value.objects[name]);
  return {
    countries: feature(value, value.objects.countries).features as WorldCountry[],
    borders: { border: lines("border"), disputed: lines("disputed"), coast: lines("coast") },
  };
}

export async function readWorld(url: string, fetch: typeof globalThis.fetch): Promise<World> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`The base map ${url} could not be read: ${response.status} ${response.statusText}`.trimEnd());
  return decodeWorld(await response.json());
}
