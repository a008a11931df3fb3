// Where a country's name goes: deep inside its largest part, with room to both sides.
import type { FeatureCollection, MultiPolygon, Point, Position } from "geojson";
import polylabel from "polylabel";
import { iso2Of } from "./baseCodes.ts";

export interface CountryLabel {
  readonly a3: string;
  readonly iso2: string | null;
  readonly area: number;
  readonly rank: number;
  readonly minZoom: number;
}

interface Country {
  readonly a3: string;
  readonly shape: MultiPolygon /** Square kilometres. */;
  readonly area: number;
}

// Where the largest part is not where the name is looked for; and the Vatican, too small to be more than a point.
const chosen: Readonly<Record<string, readonly [number, number]>> = {
  MYS: [102.3, 4.1],
  SOM: [45.3, 4],
  VAT: [12.45, 41.9],
};

const ringArea = (ring: readonly Position[]) => {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    sum += (x2 - x1) * (Math.sin((y1 * Math.PI) / 180) + Math.sin((y2 * Math.PI) / 180));
  }
  return Math.abs(sum);
};

// A name is about twice as wide as it is high: squeezing the plane makes polylabel find the widest place, not the roundest.
const squeeze = 0.5;

function placeIn(shape: MultiPolygon): [number, number] {
  const largest = shape.coordinates.reduce(
    (best, rings) => (ringArea(rings[0] ?? []) > ringArea(best[0] ?? []) ? rings : best),
    shape.coordinates[0] ?? [],
  );
  const lats = (largest[0] ?? []).map(([, lat = 0]) => lat);
  const width = squeeze * Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
  const height = Math.max(...lats) - Math.min(...lats);
  const [x, y] = polylabel(
    largest.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * width, lat] as const)),
    height / 200,
  );
  return [x / width, y];
}

/** Zoom (512 px tiles) at which a square of the country's area is 44 px wide on a Mercator map. */
const zoomFor = (area: number, lat: number) =>
  Math.log2(
    (44 * 40_075 * Math.cos((Math.min(Math.abs(lat), 80) * Math.PI) / 180)) / (512 * Math.sqrt(Math.max(area, 0.5))),
  );

export function labelPoints(countries: readonly Country[]): FeatureCollection<Point, CountryLabel> {
  const bySize = countries.toSorted((a, b) => b.area - a.area);
  return {
    type: "FeatureCollection",
    features: bySize.map(({ a3, shape, area }, i) => {
      const [lon, lat] = chosen[a3] ?? placeIn(shape);
      const minZoom = Math.round(Math.max(0, zoomFor(area, lat)) * 10) / 10;
      return {
        type: "Feature",
        id: a3,
        geometry: { type: "Point", coordinates: [Math.round(lon * 100) / 100, Math.round(lat * 100) / 100] },
        properties: { a3, iso2: iso2Of.get(a3) ?? null, area: Math.round(area), rank: i + 1, minZoom },
      };
    }),
  };
}
