import type { FeatureCollection, LineString } from "geojson";
import type { ExpressionSpecification } from "maplibre-gl";

const step = 15;
const reach = 85;

/** Meridians and parallels every 15 degrees, with vertices close enough for the globe. */
export function graticule(): FeatureCollection<LineString> {
  const lines: [number, number][][] = [];
  for (let lon = -180; lon < 180; lon += step) {
    const end = lon % 90 === 0 ? reach : reach - 10;
    const line: [number, number][] = [];
    for (let lat = -end; lat <= end; lat += 2.5) line.push([lon, lat]);
    lines.push(line);
  }
  for (let lat = -75; lat <= 75; lat += step) {
    const line: [number, number][] = [];
    for (let lon = -180; lon <= 180; lon += 2.5) line.push([lon, lat]);
    lines.push(line);
  }
  return {
    type: "FeatureCollection",
    features: lines.map((coordinates) => ({
      type: "Feature",
      properties: {},
      geometry: { type: "LineString", coordinates },
    })),
  };
}

/** Near, where the lines say nothing any more, they fade out. */
export const graticuleOpacity = (alpha: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  2,
  alpha,
  6,
  0,
];
