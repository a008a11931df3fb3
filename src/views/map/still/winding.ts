import { geoArea } from "d3-geo";
import type { MultiPolygon } from "geojson";
import type { CountryShape } from "./world.ts";

const windings = new WeakMap<CountryShape, MultiPolygon>();

/** d3 takes the inside of a ring from its direction on the sphere (clockwise outside); files may have either. */
export function wound(shape: CountryShape): MultiPolygon {
  const old = windings.get(shape);
  if (old) return old;
  const polygons = shape.geometry.type === "Polygon" ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  const coordinates = polygons.map((rings) =>
    geoArea({ type: "Polygon", coordinates: rings }) > 2 * Math.PI ? rings.map((ring) => ring.toReversed()) : rings,
  );
  const made: MultiPolygon = { type: "MultiPolygon", coordinates };
  windings.set(shape, made);
  return made;
}
