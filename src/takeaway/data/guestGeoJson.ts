// Readers' features as they came: their shapes, their properties, and simplestyle; what the atlas adds stands apart, in a member of its own.
import type { Feature as GeoFeature, Geometry, Position as GeoPosition } from "geojson";
import { colourOf } from "#encoding/ties.ts";
import type { Atlas, Feature, Position } from "#model/atlas.ts";
import type { GuestShape } from "#model/guest/guestSet.ts";
import { type Language, textIn } from "#model/text.ts";
import { guestRight } from "./guestRights.ts";
import { cited, urlsOf } from "./tieFields.ts";

export function guestGeoJson(
  feature: Feature,
  atlas: Atlas,
  language: Language,
): GeoFeature & { readonly entente: object } {
  const family = atlas.familyById.get(feature.familyId);
  return {
    type: "Feature",
    id: feature.ref,
    geometry: geometryOf(feature.shapes),
    // Because a property of a file may be called anything, "__proto__" too: fromEntries makes it a property like any other.
    properties: Object.fromEntries([
      ["title", textIn(feature.name, language)],
      ...styleOf(feature, family ? colourOf(family, "light") : "#555555"),
      ...feature.properties,
    ]),
    entente: {
      kind: "feature",
      file: atlas.guests.find(({ id }) => id === feature.set)?.file.name ?? null,
      row: feature.row,
      family: feature.familyId,
      since: feature.since,
      until: feature.until,
      status: feature.status,
      actor: feature.actor,
      sources: cited(feature.sources),
      url: urlsOf(feature.sources, atlas),
      licence: guestRight(atlas, feature.set, language),
    },
  };
}

const plain = (line: readonly Position[]): GeoPosition[] => line.map(([lon, lat]) => [lon, lat]);

function shapeGeometry(shape: GuestShape): Geometry {
  switch (shape.type) {
    case "point":
      return { type: "Point", coordinates: [...shape.at] };
    case "line":
      return { type: "LineString", coordinates: plain(shape.line) };
    case "area":
      return { type: "Polygon", coordinates: shape.rings.map(plain) };
  }
}

/** Several of one kind as one geometry of many; several kinds as a collection. */
function geometryOf(shapes: readonly GuestShape[]): Geometry {
  const geometries = shapes.map(shapeGeometry);
  const [only] = geometries;
  if (only && geometries.length === 1) return only;
  const points = geometries.flatMap((each) => (each.type === "Point" ? [each.coordinates] : []));
  if (points.length === shapes.length) return { type: "MultiPoint", coordinates: points };
  const lines = geometries.flatMap((each) => (each.type === "LineString" ? [each.coordinates] : []));
  if (lines.length === shapes.length) return { type: "MultiLineString", coordinates: lines };
  const areas = geometries.flatMap((each) => (each.type === "Polygon" ? [each.coordinates] : []));
  if (areas.length === shapes.length) return { type: "MultiPolygon", coordinates: areas };
  return { type: "GeometryCollection", geometries };
}

/** The file's own style, and for what it leaves open the colour of its set. https://github.com/mapbox/simplestyle-spec */
function styleOf({ style, shapes }: Feature, colour: string): readonly (readonly [string, string | number])[] {
  const has = (type: GuestShape["type"]) => shapes.some((shape) => shape.type === type);
  return [
    ...(has("point")
      ? ([
          ["marker-color", style?.markerColour ?? colour],
          ["marker-size", style?.markerSize ?? "medium"],
        ] as const)
      : []),
    ...(has("line") || has("area")
      ? ([
          ["stroke", style?.stroke ?? colour],
          ["stroke-width", style?.strokeWidth ?? 2],
          ["stroke-opacity", style?.strokeOpacity ?? 1],
        ] as const)
      : []),
    ...(has("area")
      ? ([
          ["fill", style?.fill ?? colour],
          ["fill-opacity", style?.fillOpacity ?? 0.6],
        ] as const)
      : []),
  ];
}
