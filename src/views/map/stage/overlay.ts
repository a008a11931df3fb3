// deck's side of the stage: one overlay for the map's life, all layers always present, so that the group below the words never goes.
import type { Layer } from "@deck.gl/core";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap } from "maplibre-gl";
import { createAnswerLineLayer } from "#views/map/layers/answerLineLayer.ts";
import { createCableLayers } from "#views/map/layers/cableLayers.ts";
import { createGuestLineLayers } from "#views/map/layers/guestLineLayers.ts";
import { createPointLayer } from "#views/map/layers/pointLayer.ts";
import { createTieLayers } from "#views/map/layers/tieLayers.ts";
import type { MapScene } from "#views/map/scene.ts";
import { lowestLabelLayer } from "./style.ts";

const groupId = `deck-maplibre-layer-group-before:${lowestLabelLayer}`;

export interface Overlay {
  readonly ready: Promise<void>;
  show(scene: MapScene, globe: boolean): void;
  /** After the projection changed, deck must ask the map for its view again. */
  refresh(): void;
  /** Puts the layers into the map's stack as soon as MapLibre lets them in. */
  settle(): boolean;
  /** The group of all of deck's layers in the map's stack. */
  readonly groupId: string;
  close(): void;
}

export function createOverlay(map: MapLibreMap, onError: (error: Error) => void): Overlay {
  const cableLayers = createCableLayers(lowestLabelLayer);
  const answerLineLayer = createAnswerLineLayer(lowestLabelLayer);
  const guestLayers = createGuestLineLayers(lowestLabelLayer);
  const tieLayers = createTieLayers(lowestLabelLayer);
  const pointLayer = createPointLayer(lowestLabelLayer);
  let loaded = (): void => {};
  const ready = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  let layers: readonly Layer[] = [];
  // deck leaves luma's watch over the canvas running when it is closed, and that holds the map and its context for good.
  let watch: { destroy(): void } | null = null;
  let closed = false;
  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    // deck would set a hand of its own each frame.
    getCursor: () => map.getCanvas().style.cursor,
    onDeviceInitialized: ({ canvasContext }) => {
      watch = canvasContext;
      if (closed) watch?.destroy();
    },
    onLoad: () => loaded(),
    onError,
  });
  map.addControl(overlay);
  return {
    ready,
    groupId,
    show(scene, globe) {
      layers = [
        ...guestLayers.outlines(scene.guests, globe),
        ...cableLayers(scene.cables, globe),
        answerLineLayer(scene.lines, globe),
        ...guestLayers.lines(scene.guests, globe),
        ...tieLayers(scene.ties, scene.ground.halo, globe),
        pointLayer(scene.points),
      ];
      overlay.setProps({ layers: [...layers] });
    },
    refresh: () => overlay.setProps({}),
    settle() {
      if (layers.length === 0) return false;
      if (!map.getLayer(groupId) && map.isStyleLoaded()) overlay.setProps({ layers: [...layers] });
      return Boolean(map.getLayer(groupId));
    },
    close() {
      closed = true;
      map.removeControl(overlay);
      watch?.destroy();
    },
  };
}
