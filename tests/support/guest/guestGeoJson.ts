// Features as GeoJSON, as they are saved: every property a text.
import type { GuestFeature, GuestShape } from "#model/guest/guestSet.ts";

export function guestGeoJson(features: readonly GuestFeature[]): unknown {
  return { type: "FeatureCollection", features: features.map(toFeature) };
}

function toFeature({ id, shapes, properties }: GuestFeature): unknown {
  const geometries = shapes.map(toGeometry);
  return {
    type: "Feature",
    ...(id === null ? {} : { id }),
    geometry: geometries.length === 1 ? geometries[0] : { type: "GeometryCollection", geometries },
    properties: Object.fromEntries(properties),
  };
}

function toGeometry(shape: GuestShape): unknown {
  if (shape.type === "point") return { type: "Point", coordinates: shape.at };
  if (shape.type === "line") return { type: "LineString", coordinates: shape.line };
  return { type: "Polygon", coordinates: shape.rings };
}
