// The base map as the SVG renderer needs it: countries and lines in degrees, cut at the antimeridian.
import type { Feature, MultiLineString, MultiPolygon, Polygon } from "geojson";

export type CountryShape = Feature<Polygon | MultiPolygon, { readonly a3: string }>;

export interface World {
  readonly countries: readonly CountryShape[];
  readonly borders: {
    readonly border: MultiLineString;
    readonly disputed: MultiLineString;
    readonly coast: MultiLineString;
  };
}
