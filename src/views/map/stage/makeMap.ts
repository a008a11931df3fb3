import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { StageOptions } from "#views/map/stageContract.ts";
import { constrainTo, deepestZoom } from "./camera.ts";
import { buildStyle } from "./style.ts";
import { knownWebgl } from "./webglSupport.ts";

/** Where the canvas would be larger, browsers shrink it without a word, and everything pointed at is off. */
const largestSide = 4096;

const pixelRatioFor = (host: HTMLElement): number =>
  Math.min(window.devicePixelRatio || 1, largestSide / Math.max(host.clientWidth, host.clientHeight, 1));

/** Throws where there is no WebGL 2. */
export function makeMap(host: HTMLElement, options: StageOptions, isGlobe: () => boolean): MapLibreMap {
  setWorkerUrl(workerUrl);
  const { camera } = options;
  const map = new MapLibreMap({
    container: host,
    style: buildStyle(options.base, options.projection),
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    bearing: camera.bearing,
    pitch: 0,
    // The farthest zoom depends on the frame; `transformConstrain` keeps it.
    minZoom: -2,
    maxZoom: deepestZoom,
    maxPitch: 0,
    canvasContextAttributes: { powerPreference: "default", antialias: knownWebgl().kind === "hardware" },
    pixelRatio: pixelRatioFor(host),
    attributionControl: false,
    renderWorldCopies: true,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    keyboard: false,
    fadeDuration: options.reducedMotion || knownWebgl().kind === "software" ? 0 : 200,
    transformConstrain: constrainTo(() => ({ width: host.clientWidth, height: host.clientHeight, globe: isGlobe() })),
  });
  map.touchZoomRotate.disableRotation();
  map.on("resize", () => {
    const ratio = pixelRatioFor(host);
    if (ratio !== map.getPixelRatio()) map.setPixelRatio(ratio);
  });
  return map;
}
