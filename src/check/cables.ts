// The cable features by kind, with their place in the file and their lines as lists.
import type { Position } from "#model/schema/shared.ts";
import type { DataSet, Path } from "./rule.ts";

type Feature = DataSet["cables.geojson"]["features"][number];
type Properties = Feature["properties"];
export type SegmentProperties = Extract<Properties, { kind: "segment" }>;
export type LandingProperties = Exclude<Properties, { kind: "segment" }>;

export interface Segment {
  readonly id: string;
  readonly path: Path;
  readonly geometry: Feature["geometry"];
  readonly properties: SegmentProperties;
  readonly lines: readonly (readonly Position[])[];
}

export interface Landing {
  readonly id: string;
  readonly path: Path;
  readonly geometry: Feature["geometry"];
  readonly properties: LandingProperties;
  readonly at: Position | null;
}

export function* segmentsOf(data: DataSet): Generator<Segment> {
  for (const [index, { id, geometry, properties }] of data["cables.geojson"].features.entries()) {
    if (properties.kind === "segment")
      yield { id, path: ["features", index], geometry, properties, lines: linesOf(geometry) };
  }
}

export function* landingsOf(data: DataSet): Generator<Landing> {
  for (const [index, { id, geometry, properties }] of data["cables.geojson"].features.entries()) {
    if (properties.kind === "segment") continue;
    yield {
      id,
      path: ["features", index],
      geometry,
      properties,
      at: geometry?.type === "Point" ? geometry.coordinates : null,
    };
  }
}

function linesOf(geometry: Feature["geometry"]): readonly (readonly Position[])[] {
  if (geometry?.type === "LineString") return [geometry.coordinates];
  return geometry?.type === "MultiLineString" ? geometry.coordinates : [];
}
