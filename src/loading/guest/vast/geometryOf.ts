import type { Geometry, Position } from "geojson";
import type { GuestShape } from "#model/guest/guestSet.ts";

const places = (line: readonly (readonly [number, number])[]): Position[] => line.map(([lon, lat]) => [lon, lat]);

function simple(shape: GuestShape): Geometry {
  switch (shape.type) {
    case "point":
      return { type: "Point", coordinates: [...shape.at] };
    case "line":
      return { type: "LineString", coordinates: places(shape.line) };
    case "area":
      return { type: "Polygon", coordinates: shape.rings.map(places) };
  }
}

/** RFC 7946: one shape as itself, several of one kind as a Multi…, several kinds as a collection; none = null. */
export function geometryOf(shapes: readonly GuestShape[]): Geometry | null {
  const [first] = shapes;
  if (!first) return null;
  if (shapes.length === 1) return simple(first);
  const lines = shapes.flatMap((shape) => (shape.type === "line" ? [places(shape.line)] : []));
  if (lines.length === shapes.length) return { type: "MultiLineString", coordinates: lines };
  const points = shapes.flatMap((shape) => (shape.type === "point" ? [[...shape.at]] : []));
  if (points.length === shapes.length) return { type: "MultiPoint", coordinates: points };
  const areas = shapes.flatMap((shape) => (shape.type === "area" ? [shape.rings.map(places)] : []));
  if (areas.length === shapes.length) return { type: "MultiPolygon", coordinates: areas };
  return { type: "GeometryCollection", geometries: shapes.map(simple) };
}
