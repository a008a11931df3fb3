// Layers of MapLibre for one large set or archive. Ours say what they hold; of an archive each layer may hold anything.
import type { LayerSpecification } from "maplibre-gl";
import type { GuestTileLayer } from "#views/map/scene.ts";

type Expression = readonly unknown[];
export interface TileLayerStyle {
  readonly id: string;
  readonly specification: LayerSpecification;
}

export const guestTileSource = (key: string): string => `guest-tiles ${key}`;

const byZoom = (far: number, near: number, grown: number): Expression => [
  "interpolate",
  ["linear"],
  ["zoom"],
  0,
  far * grown,
  4,
  ((far + near) / 2) * grown,
  9,
  near * grown,
];

const isKind = (...kinds: readonly string[]): Expression => ["in", ["geometry-type"], ["literal", kinds]];
const polygons = isKind("Polygon", "MultiPolygon");
const lines = isKind("LineString", "MultiLineString");
const points = isKind("Point", "MultiPoint");

type Paint = (layer: GuestTileLayer) => Readonly<Record<string, unknown>>;

/** A row's own colour was checked when it was read; what an archive calls "c" is not ours. */
const colourOf = ({ of, colour }: GuestTileLayer): unknown =>
  of === "rows" ? ["to-color", ["get", "c"], colour] : colour;

const looks: Readonly<Record<"fill" | "edge" | "line" | "circle", Paint>> = {
  fill: (layer) => ({ "fill-color": colourOf(layer), "fill-opacity": 0.22 * layer.alpha, "fill-antialias": false }),
  edge: (layer) => ({
    "line-color": colourOf(layer),
    "line-width": byZoom(0.4, 1.3, layer.grown),
    "line-opacity": 0.9 * layer.alpha,
  }),
  line: (layer) => ({
    "line-color": colourOf(layer),
    "line-width": byZoom(0.7, 2, layer.grown),
    "line-opacity":
      layer.of === "rows" ? ["case", ["has", "t"], 0.6 * layer.alpha, 0.9 * layer.alpha] : 0.85 * layer.alpha,
  }),
  circle: (layer) => ({
    "circle-color": colourOf(layer),
    "circle-radius": byZoom(1.7, 4.5, layer.grown),
    "circle-opacity": 0.9 * layer.alpha,
    "circle-stroke-color": layer.outline,
    "circle-stroke-width": byZoom(0, 0.8, layer.grown),
    "circle-stroke-opacity": layer.alpha,
  }),
};

/** From the bottom up. */
export function guestTileStyle(layer: GuestTileLayer): readonly TileLayerStyle[] {
  const source = guestTileSource(layer.key);
  const make = (kind: "fill" | "line" | "circle", look: Paint, from: string, filter: Expression | null) => {
    const id = `${source} ${from} ${look === looks.edge ? "edge" : kind}`;
    const specification = {
      id,
      type: kind,
      source,
      "source-layer": from,
      ...(filter ? { filter } : {}),
      ...(kind === "line" ? { layout: { "line-join": "round", "line-cap": "round" } } : {}),
      paint: look(layer),
    } as unknown as LayerSpecification;
    return { id, specification };
  };
  if (layer.of === "rows")
    return [
      make("fill", looks.fill, "areas", null),
      make("line", looks.edge, "areas", null),
      make("line", looks.line, "lines", null),
      make("circle", looks.circle, "points", null),
    ];
  return [
    ...layer.layers.map((from) => make("fill", looks.fill, from, polygons)),
    ...layer.layers.map((from) => make("line", looks.edge, from, polygons)),
    ...layer.layers.map((from) => make("line", looks.line, from, lines)),
    ...layer.layers.map((from) => make("circle", looks.circle, from, points)),
  ];
}
