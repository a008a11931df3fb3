// Where the base map puts the names of countries.
import type { Position } from "#model/atlas.ts";

export interface CountryPlace {
  readonly a3: string;
  readonly iso2: string | null;
  readonly at: Position;
  readonly rank: number;
  readonly minZoom: number;
}

interface LabelFile {
  readonly features: readonly {
    readonly geometry: { readonly coordinates: readonly number[] };
    readonly properties: Omit<CountryPlace, "at">;
  }[];
}

export function decodeCountryPlaces(value: unknown): CountryPlace[] {
  return (value as LabelFile).features.map(({ geometry, properties: { a3, iso2, rank, minZoom } }) => ({
    a3,
    iso2,
    rank,
    minZoom,
    at: [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0],
  }));
}
