// What is too large for the atlas, as sources of vector tiles under deck's layers.
import type { MapGeoJSONFeature, Map as MapLibreMap, VectorTileSource } from "maplibre-gl";
import { type GuestShown, type GuestTilePick, guestTileDoor } from "#views/map/guestTileDoor.ts";
import type { GuestTileLayer } from "#views/map/scene.ts";
import { guestTileAddress, speakGuestTiles, tileFacts } from "./guestTileProtocol.ts";
import { guestTileSource, guestTileStyle } from "./guestTileStyle.ts";

export interface GuestTilePainter {
  /** `beforeId`: what all of it lies below. */
  show(layers: readonly GuestTileLayer[], beforeId: string): void;
  /** What lies at this point, at most `reach` pixels away; without its place. */
  under(point: { readonly x: number; readonly y: number }, reach: number): Omit<GuestTilePick, "at"> | null;
  close(): void;
}

/** An archive's words, as text; our own tiles say nothing but a row. */
const longestText = 2000;
const propertiesOf = ({ properties }: MapGeoJSONFeature): [string, string][] =>
  Object.entries(properties).map(([name, value]) => [
    name,
    (typeof value === "string" ? value : JSON.stringify(value)).slice(0, longestText),
  ]);

export function createGuestTilePainter(map: MapLibreMap): GuestTilePainter {
  let shown: readonly GuestTileLayer[] = [];

  const remove = (layer: GuestTileLayer): void => {
    for (const { id } of guestTileStyle(layer)) if (map.getLayer(id)) map.removeLayer(id);
    if (map.getSource(guestTileSource(layer.key))) map.removeSource(guestTileSource(layer.key));
  };
  const add = (layer: GuestTileLayer, beforeId: string): void => {
    const { extent } = layer;
    speakGuestTiles();
    map.addSource(guestTileSource(layer.key), {
      type: "vector",
      tiles: [guestTileAddress(layer)],
      minzoom: layer.minZoom,
      maxzoom: layer.maxZoom,
      // Across 180° MapLibre knows no bounds.
      ...(extent && extent[0] <= extent[2] ? { bounds: [...extent] } : {}),
    });
    for (const { specification } of guestTileStyle(layer)) map.addLayer(specification, beforeId);
  };
  const repaint = (layer: GuestTileLayer): void => {
    for (const { id, specification } of guestTileStyle(layer))
      for (const [name, value] of Object.entries(specification.paint ?? {}))
        map.setPaintProperty(id, name as "fill-color", value as string);
  };
  const tell = (): void => {
    if (shown.length > 0) guestTileDoor.now?.onShown(new Map(shown.map((layer) => [layer.key, inView(map, layer)])));
  };
  map.on("idle", tell);

  return {
    show(layers, beforeId) {
      if (layers === shown || (layers.length === 0 && shown.length === 0)) return;
      const before = new Map(shown.map((layer) => [layer.key, layer]));
      const after = new Set(layers.map(({ key }) => key));
      for (const [key, layer] of before) if (!after.has(key)) remove(layer);
      for (const layer of layers) {
        const old = before.get(layer.key);
        if (!old) add(layer, beforeId);
        else if (guestTileAddress(old) !== guestTileAddress(layer))
          map.getSource<VectorTileSource>(guestTileSource(layer.key))?.setTiles([guestTileAddress(layer)]);
        if (
          old &&
          (old.colour !== layer.colour ||
            old.alpha !== layer.alpha ||
            old.outline !== layer.outline ||
            old.grown !== layer.grown)
        )
          repaint(layer);
      }
      shown = layers;
    },
    under({ x, y }, reach) {
      if (shown.length === 0) return null;
      const setOf = new Map(shown.flatMap((layer) => guestTileStyle(layer).map(({ id }) => [id, layer] as const)));
      const ids = [...setOf.keys()].filter((id) => map.getLayer(id));
      const found = map.queryRenderedFeatures(
        [
          [x - reach, y - reach],
          [x + reach, y + reach],
        ],
        { layers: ids },
      );
      // An area counts only where the pointer is in it; and below points and lines.
      const exact = (): MapGeoJSONFeature[] => map.queryRenderedFeatures([x, y], { layers: ids });
      const chosen = found.find(({ geometry }) => !geometry.type.endsWith("Polygon")) ?? exact()[0];
      const layer = chosen && setOf.get(chosen.layer.id);
      if (!layer) return null;
      const row = layer.of === "rows" && typeof chosen.id === "number" ? chosen.id : null;
      return { set: layer.set, row, properties: layer.of === "tiles" ? propertiesOf(chosen) : null };
    },
    close() {
      map.off("idle", tell);
    },
  };
}

/** The tiles that the window looks at, as far as they came. */
function inView(map: MapLibreMap, { key, minZoom, maxZoom }: GuestTileLayer): GuestShown {
  const z = Math.max(minZoom, Math.min(maxZoom, Math.floor(map.getZoom())));
  const tiles = 2 ** z;
  const bounds = map.getBounds();
  const column = (lon: number): number => Math.floor((lon / 360 + 0.5) * tiles);
  const line = (lat: number): number => {
    const sine = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180);
    return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * tiles);
  };
  const shown = { held: 0, drawn: 0, thinned: 0 };
  const [west, east] = [column(bounds.getWest()), column(bounds.getEast())];
  const columns = new Set<number>();
  for (let x = west; x <= Math.min(east, west + tiles - 1); x++) columns.add(((x % tiles) + tiles) % tiles);
  for (const x of columns)
    for (let y = Math.max(0, line(bounds.getNorth())); y <= Math.min(tiles - 1, line(bounds.getSouth())); y++) {
      const facts = tileFacts(key, z, x, y);
      if (!facts) continue;
      shown.held += facts.held;
      shown.drawn += facts.drawn;
      shown.thinned += facts.thinned;
    }
  return shown;
}
