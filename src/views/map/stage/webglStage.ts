// The live map: MapLibre for ground, countries and words, deck for cables, ties and marks, in one context, behind the stage's verbs.
import "maplibre-gl/dist/maplibre-gl.css";
import "./stage.css";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Camera } from "#model/pose.ts";
import type { MapScene } from "#views/map/scene.ts";
import type { Stage, StageOptions } from "#views/map/stageContract.ts";
import { createBlocPainter } from "./blocPaint.ts";
import { cameraOf, constrainTo, deepestZoom, lookAt } from "./camera.ts";
import { paintCountries } from "./countryPaint.ts";
import { paintGround } from "./groundPaint.ts";
import { paintLabels } from "./labelPaint.ts";
import { bringDetail } from "./detail.ts";
import { createOverlay } from "./overlay.ts";
import { createPicker } from "./pickables.ts";
import { followPointer } from "./pointer.ts";
import { absolute, beside, buildStyle } from "./style.ts";
import { knownWebgl } from "./webglSupport.ts";

const largestSide = 4096;
const patience = 12_000;

const within = <T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> =>
  Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds))]);

function makeMap(host: HTMLElement, options: StageOptions, isGlobe: () => boolean): MapLibreMap {
  const hardware = knownWebgl().kind === "hardware";
  const size = { width: host.clientWidth, height: host.clientHeight };
  const map = new MapLibreMap({
    container: host,
    style: buildStyle(options.base, options.projection),
    center: [options.camera.lon, options.camera.lat],
    zoom: options.camera.zoom,
    bearing: options.camera.bearing,
    pitch: 0,
    minZoom: -2,
    maxZoom: deepestZoom,
    maxPitch: 0,
    canvasContextAttributes: { powerPreference: "default", antialias: hardware },
    pixelRatio: Math.min(window.devicePixelRatio || 1, largestSide / Math.max(size.width, size.height, 1)),
    attributionControl: false,
    renderWorldCopies: true,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    fadeDuration: options.reducedMotion ? 0 : 200,
    transformConstrain: constrainTo(() => ({ width: host.clientWidth, height: host.clientHeight, globe: isGlobe() })),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

export async function openWebglStage(options: StageOptions): Promise<Stage> {
  setWorkerUrl(workerUrl);
  const host = document.createElement("div");
  host.className = "webgl-stage";
  options.container.append(host);
  let alive = true;
  let projection = options.projection;
  let map: MapLibreMap;
  try {
    map = makeMap(host, options, () => projection === "globe");
  } catch (error) {
    host.remove();
    throw error;
  }

  let shown: MapScene | null = null;
  let wanted: { scene: MapScene; projection: "flat" | "globe" } | null = null;
  let frame = 0;
  const picker = createPicker();
  const closers: (() => void)[] = [];

  const lose = (reason: string): void => {
    if (!alive) return;
    options.onLost(reason);
  };
  const close = (): void => {
    if (!alive) return;
    alive = false;
    cancelAnimationFrame(frame);
    for (const end of closers.reverse()) end();
    map.remove();
    host.remove();
  };

  (globalThis as any).map = map; const tt = performance.now(); for (const e of ["style.load","load","idle","render"]) map.on(e as any, () => (globalThis as any).ev?.push([e, Math.round(performance.now() - tt), map.loaded(), map.isStyleLoaded(), map.areTilesLoaded()])); // DEBUG
  map.on("webglcontextlost", () => lose("context lost"));
  map.on("error", ({ error }) => {
    (globalThis as Record<string, unknown>)["mapErrors"] = String(error.message);
    // Finer outlines may be missing without harm; without the first ones there is no map.
    if (alive && error.message.includes("countries-coarse")) lose(error.message);
  });

  await within(map.once("style.load"), patience);
  if (!alive) throw new Error("closed while opening");
  const overlay = createOverlay(map, (error) => lose(error.message));
  closers.push(() => overlay.close());

  const blocs = createBlocPainter(map, (detail) => beside(options.base[detail], `world-${detail}.json`));
  closers.push(() => blocs.close());
  const { medium, fine } = options.base;
  const detail = bringDetail(map, {
    countries: absolute(medium), borders: beside(medium, "borders-medium.geojson"),
    sea: absolute(fine), coast: beside(fine, "coast-fine.geojson"),
  });
  closers.push(() => detail.close());

  const apply = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (!alive || !wanted) return;
    const { scene, projection: next } = wanted;
    wanted = null;
    if (next !== projection) {
      projection = next;
      map.setProjection({ type: next === "globe" ? "globe" : "mercator" });
      overlay.refresh();
    } else if (scene === shown) return;
    host.style.backgroundColor = projection === "globe" ? scene.ground.halo : scene.ground.sea;
    paintGround(map, scene.ground, shown?.ground ?? null);
    if (scene.graticule !== (shown?.graticule ?? true)) map.setLayoutProperty("graticule", "visibility", scene.graticule ? "visible" : "none");
    paintCountries(map, scene.countries, shown?.countries ?? []);
    paintLabels(map, scene, shown);
    blocs.show(scene.blocs);
    picker.set(scene);
    shown = scene;
    overlay.show(scene, projection === "globe");
  };

  map.on("projectiontransition", () => alive && overlay.refresh());
  map.on("idle", () => alive && overlay.settle());
  map.on("sourcedata", () => alive && overlay.settle());
  const report = (moving: boolean) => (event: { originalEvent?: unknown }): void => {
    if (alive) options.onCamera(cameraOf(map), event.originalEvent ? "reader" : "program", moving);
  };
  map.on("move", report(true));
  map.on("moveend", report(false));
  closers.push(followPointer({
    map, picker, sceneNow: () => shown, isGlobe: () => projection === "globe",
    onHover: (ref, at) => alive && options.onHover(ref, at),
    onPick: (ref) => alive && options.onPick(ref),
  }));

  await within(overlay.ready, patience);
  if (!alive) throw new Error("closed while opening");

  return {
    show(scene, next) {
      if (!alive) return;
      wanted = { scene, projection: next };
      frame ||= requestAnimationFrame(apply);
    },
    lookAt(camera: Camera, how) {
      if (alive) lookAt(map, camera, how, options.reducedMotion);
    },
    async drawn() {
      apply();
      const end = performance.now() + patience;
      while (alive && performance.now() < end) {
        map.triggerRepaint();
        await within(map.once("idle"), end - performance.now());
        if (!alive) return;
        if (overlay.settle() && detail.isSettled() && map.loaded() && !wanted) break;
        apply();
      }
      if (!alive) return;
      map.triggerRepaint();
      await within(map.once("render"), 1000);
    },
    close,
  };
}
