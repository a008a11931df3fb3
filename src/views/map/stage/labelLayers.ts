// Words on the map: MapLibre places them, keeps them apart, shapes every script, and hides them behind the globe.
import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { LabelKind } from "#views/map/scene.ts";

const regular = ["Source Sans 3 Regular"];
const italic = ["Source Sans 3 Italic"];
const semibold = ["Source Sans 3 SemiBold"];

const kinds = (...names: readonly LabelKind[]): FilterSpecification =>
  [
    "all",
    ["in", ["get", "kind"], ["literal", [...names]]],
    // In a filter the zoom is a whole number, the tile's: names that come before the next one come with it, and give way by rank.
    [">=", ["zoom"], ["-", ["get", "minZoom"], 1]],
  ] as FilterSpecification;

const size = (low: number, high: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  1,
  ["*", ["get", "size"], low],
  6,
  ["*", ["get", "size"], high],
];

/** A name's own strength times that of all names. */
export const labelOpacity = (alpha: number): ExpressionSpecification => [
  "*",
  alpha,
  ["coalesce", ["feature-state", "alpha"], 1],
];

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;

function words(id: string, filter: FilterSpecification, layout: Layout, haloWidth: number): SymbolLayerSpecification {
  return {
    id,
    type: "symbol",
    source: "labels",
    filter,
    layout: {
      "text-field": ["get", "text"],
      "symbol-sort-key": ["get", "rank"],
      "text-padding": 3,
      "text-max-width": 8,
      "text-line-height": 1.1,
      ...layout,
    },
    paint: {
      "text-color": ["get", "colour"],
      "text-halo-color": ["get", "halo"],
      "text-halo-width": haloWidth,
      "text-halo-blur": 0.4,
      "text-opacity": labelOpacity(1),
    },
  };
}

/** Names of what is chosen, and of what it touches, have ranks below this: they go before every other. */
const liftedRank = 10;

const ranked = (side: "<" | ">=", ...names: readonly LabelKind[]): FilterSpecification =>
  ["all", kinds(...names), [side, ["get", "rank"], liftedRank]] as FilterSpecification;

const areaLayout: Layout = {
  "text-font": semibold,
  "text-size": size(1, 1.25),
  "text-letter-spacing": 0.12,
  "text-transform": "uppercase",
  "text-max-width": 7,
  "text-padding": 4,
};

/** From the lowest to the highest; the higher layer's words are placed first. */
export function labelLayers(): SymbolLayerSpecification[] {
  return [
    words(
      "labels-water",
      kinds("ocean", "sea"),
      {
        "text-font": italic,
        "text-size": size(1, 1.35),
        "text-letter-spacing": ["match", ["get", "kind"], "ocean", 0.22, 0.1],
        "text-max-width": ["match", ["get", "kind"], "ocean", 5, 6],
        "text-line-height": 1.25,
        "text-padding": 8,
      },
      0.8,
    ),
    words("labels-area", ranked(">=", "country", "bloc"), areaLayout, 1.3),
    words(
      "labels-cable",
      kinds("cable"),
      {
        "text-font": regular,
        "text-size": size(1, 1.15),
        "text-rotate": ["get", "turn"],
        "text-rotation-alignment": "map",
        "text-pitch-alignment": "viewport",
        "text-offset": [0, -0.75],
        "text-max-width": 30,
        "text-letter-spacing": 0.03,
      },
      1.4,
    ),
    words("labels-own-area", kinds("area"), { "text-font": regular, "text-size": size(1, 1.15) }, 1.4),
    words(
      "labels-place",
      kinds("city", "landing"),
      {
        "text-font": ["case", ["==", ["get", "kind"], "city"], ["literal", semibold], ["literal", regular]],
        "text-size": size(1, 1.15),
        "text-variable-anchor": [
          "left",
          "right",
          "top",
          "bottom",
          "top-left",
          "top-right",
          "bottom-left",
          "bottom-right",
        ],
        "text-radial-offset": 0.55,
        "text-justify": "auto",
        "text-padding": 2,
      },
      1.4,
    ),
    words(
      "labels-count",
      kinds("count"),
      { "text-font": semibold, "text-size": ["get", "size"], "text-padding": 0 },
      1.2,
    ),
    words("labels-lifted", ranked("<", "country", "bloc"), areaLayout, 1.3),
  ];
}
