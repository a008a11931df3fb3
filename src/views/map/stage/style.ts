// The MapLibre style, built in code: sources and layers once, colours set later from the scene's ground.
import type { FeatureCollection, Polygon } from "geojson";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { graticule, graticuleOpacity } from "./graticule.ts";
import { guestAreaLayer, guestAreaSource } from "./guestAreaPaint.ts";
import { labelLayers } from "./labelLayers.ts";
import { fontFaces } from "./mapFonts.ts";

export interface BaseUrls {
  readonly coarse: string;
  readonly medium: string;
  readonly fine: string;
}
export const absolute = (url: string): string => new URL(url, document.baseURI).href;
/** A sibling of a base-map file. */
export const beside = (url: string, name: string): string => new URL(name, absolute(url)).href;

/** deck's layers are drawn just below this one: above all areas, below all words. */
export const lowestLabelLayer = "labels-water";
/** Zoom at which the finer outlines take over. */
export const mediumZoom = 3;
export const fineZoom = 5;

const nothing: FeatureCollection = { type: "FeatureCollection", features: [] };
const wholeWorld: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ],
  ],
};
const clear = "rgba(0,0,0,0)";

const detail = [
  { name: "coarse", minzoom: 0 },
  { name: "medium", minzoom: mediumZoom },
] as const;

const lineWidth = (thin: number, thick: number): never =>
  ["interpolate", ["linear"], ["zoom"], 1, thin, 6, thick] as never;

/** Blocs are drawn heavier where the scene says so: what is usual is 1. */
const blocWidth = (thin: number, thick: number): never =>
  ["interpolate", ["linear"], ["zoom"], 1, ["*", thin, ["get", "heavy"]], 6, ["*", thick, ["get", "heavy"]]] as never;

function areaLayers(): LayerSpecification[] {
  const fills = (id: string, more: object): LayerSpecification[] =>
    detail.map(
      ({ name, minzoom }) =>
        ({ id: `${id}-${name}`, type: "fill", source: `countries-${name}`, minzoom, ...more }) as LayerSpecification,
    );
  const lines = (id: string, kind: string, paint: object): LayerSpecification[] =>
    detail.map(
      ({ name, minzoom }) =>
        ({
          id: `${id}-${name}`,
          type: "line",
          source: `borders-${name}`,
          minzoom,
          filter: ["==", ["get", "kind"], kind],
          layout: { "line-join": "round" },
          paint: { "line-color": clear, ...paint },
        }) as LayerSpecification,
    );
  const blocLines = (id: string, paint: object): LayerSpecification[] =>
    detail.map(
      ({ name, minzoom }) =>
        ({
          id: `bloc-${id}-${name}`,
          type: "line",
          source: `blocs-${name}`,
          minzoom,
          layout: { "line-join": "round" },
          paint: { "line-color": ["get", "colour"], ...paint },
        }) as LayerSpecification,
    );
  return [
    { id: "sea", type: "background", paint: { "background-color": clear } },
    {
      id: "graticule",
      type: "line",
      source: "graticule",
      paint: {
        "line-color": clear,
        "line-width": 0.7,
        "line-opacity": graticuleOpacity(1),
      },
    },
    // Near, the fine sea lies over everything below and gives land its coast; the wash below carries colours as far as that coast.
    {
      id: "wash",
      type: "fill",
      source: "world",
      minzoom: fineZoom,
      layout: { visibility: "none" },
      paint: { "fill-color": clear, "fill-antialias": false },
    },
    {
      id: "partners-wash",
      type: "line",
      source: "countries-medium",
      minzoom: fineZoom,
      layout: { "line-join": "round", visibility: "none" },
      paint: {
        "line-color": ["to-color", ["feature-state", "fill"], clear],
        "line-opacity": ["coalesce", ["feature-state", "alpha"], 0],
        "line-width": ["interpolate", ["exponential", 2], ["zoom"], 5, 6, 9, 96],
      },
    },
    ...fills("land", { paint: { "fill-color": clear, "fill-antialias": false } }),
    ...fills("partners", {
      paint: {
        "fill-color": ["to-color", ["feature-state", "fill"], clear],
        "fill-opacity": ["coalesce", ["feature-state", "alpha"], 0],
        "fill-antialias": false,
      },
    }),
    ...fills("hatched", {
      filter: ["in", ["get", "a3"], ["literal", []]],
      paint: { "fill-pattern": "hatch", "fill-opacity": ["*", 0.75, ["coalesce", ["feature-state", "alpha"], 0]] },
    }),
    ...blocLines("halo", {
      "line-width": lineWidth(5, 11),
      "line-blur": lineWidth(2.5, 5),
      "line-opacity": ["*", 0.32, ["get", "strength"]],
    }),
    ...lines("border", "border", { "line-width": lineWidth(0.5, 1.1) }),
    ...lines("disputed", "disputed", { "line-width": lineWidth(0.6, 1.2), "line-dasharray": [3, 2.5] }),
    ...lines("coast", "coast", { "line-width": lineWidth(0.55, 0.9) }),
    {
      id: "sea-fine",
      type: "fill",
      source: "sea-fine",
      minzoom: fineZoom,
      paint: { "fill-color": clear, "fill-antialias": false },
    },
    {
      id: "coast-fine",
      type: "line",
      source: "coast-fine",
      minzoom: fineZoom,
      paint: { "line-color": clear, "line-width": lineWidth(0.55, 0.9) },
    },
    guestAreaLayer,
    ...blocLines("edge", { "line-width": blocWidth(0.8, 1.5), "line-opacity": ["get", "strength"] }),
    ...detail.map(
      ({ name, minzoom }): LayerSpecification => ({
        id: `lifted-${name}`,
        type: "line",
        source: `countries-${name}`,
        minzoom,
        filter: ["in", ["get", "a3"], ["literal", []]],
        layout: { "line-join": "round" },
        paint: { "line-color": clear, "line-width": 1.4 },
      }),
    ),
  ];
}

export function buildStyle(base: BaseUrls, projection: "flat" | "globe"): StyleSpecification {
  const countries = (data: string | FeatureCollection) =>
    ({ type: "geojson", data, promoteId: "a3", tolerance: 0.2 }) as const;
  const borders = (data: string | FeatureCollection) => ({ type: "geojson", data, tolerance: 0.2 }) as const;
  return {
    version: 8,
    projection: { type: projection === "globe" ? "globe" : "mercator" },
    "font-faces": fontFaces,
    sources: {
      "countries-coarse": countries(absolute(base.coarse)),
      "countries-medium": countries(nothing),
      "borders-coarse": borders(beside(base.coarse, "borders-coarse.geojson")),
      "borders-medium": borders(nothing),
      "sea-fine": borders(nothing),
      "coast-fine": borders(nothing),
      world: { type: "geojson", data: wholeWorld },
      graticule: { type: "geojson", data: graticule() },
      "blocs-coarse": { type: "geojson", data: nothing },
      "blocs-medium": { type: "geojson", data: nothing },
      [guestAreaSource]: { type: "geojson", data: nothing, promoteId: "i" },
      labels: { type: "geojson", data: nothing, promoteId: "key" },
    },
    layers: [...areaLayers(), ...labelLayers()],
  };
}
