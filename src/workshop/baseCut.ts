// Spherical shapes to flat longitude and latitude: cut at 180 degrees and closed over the poles, as MapLibre needs them.
import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";

// precision 0: no resampling, so that neighbours keep their common vertices.
const plane = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

// Mercator tiles end at 85.05 degrees and MapLibre draws whatever touches their edge on to the pole: an inlet that far south would become a slit.
const northOfTileEdge = (lat: number) => (lat > -89.9 ? Math.max(lat, -85) : lat);

const rounder = (digits: number) => {
  const unit = 10 ** digits;
  // Screen y points down; + 0 turns -0 into 0.
  return ([x = 0, y = 0]: Position): Position => [
    Math.round(x * unit) / unit + 0,
    Math.round(northOfTileEdge(-y) * unit) / unit + 0,
  ];
};

const withoutRepeats = (line: readonly Position[]) =>
  line.filter((at, i) => i === 0 || at[0] !== line[i - 1]?.[0] || at[1] !== line[i - 1]?.[1]);

const signedArea = (ring: readonly Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0) / 2;

/** Exteriors anticlockwise, holes clockwise (RFC 7946); rings that rounding flattened are left out. */
export function cutPolygons(shape: Polygon | MultiPolygon, digits: number): MultiPolygon {
  const flat = geoProject<Polygon | MultiPolygon>(shape, plane);
  const polygons = flat === null ? [] : flat.type === "Polygon" ? [flat.coordinates] : flat.coordinates;
  const round = rounder(digits);
  return {
    type: "MultiPolygon",
    coordinates: polygons.flatMap((rings) => {
      const kept = rings.flatMap((ring, i) => {
        const points = withoutRepeats(ring.map(round));
        const area = signedArea(points);
        if (points.length < 4 || area === 0) return i === 0 ? [null] : [];
        return [area > 0 === (i === 0) ? points : points.toReversed()];
      });
      return kept[0] ? [kept.filter((ring) => ring !== null)] : [];
    }),
  };
}

export function cutLines(lines: MultiLineString, digits: number): MultiLineString {
  const flat = geoProject<MultiLineString>(lines, plane);
  const round = rounder(digits);
  return {
    type: "MultiLineString",
    coordinates: (flat?.coordinates ?? [])
      .map((line) => withoutRepeats(line.map(round)))
      .filter((line) => line.length > 1),
  };
}
