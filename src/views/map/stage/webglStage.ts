// The live map: MapLibre for ground, countries and words, deck for cables, ties and marks, in one context, behind the stage's verbs.
import "maplibre-gl/dist/maplibre-gl.css";
import "./stage.css";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { MapScene } from "#views/map/scene.ts";
import type { Stage, StageOptions } from "#views/map/stageContract.ts";
import { createBlocPainter } from "./blocPaint.ts";
import { cameraOf, lookAt } from "./camera.ts";
import { addHatch, paintCountries } from "./countryPaint.ts";
import { bringDetail, type Detail } from "./detail.ts";
import { graticuleOpacity } from "./graticule.ts";
import { paintGround } from "./groundPaint.ts";
import { createGuestAreaPainter } from "./guestAreaPaint.ts";
import { createGuestTilePainter } from "./guestTiles.ts";
import { paintLabels } from "./labelPaint.ts";
import { leaveToPage } from "./leaveToPage.ts";
import { makeMap } from "./makeMap.ts";
import { createOverlay } from "./overlay.ts";
import { createPicker } from "./pickables.ts";
import { followPointer } from "./pointer.ts";
import { steerByKeys } from "./steerByKeys.ts";
import { absolute, beside } from "./style.ts";
import { painted, within, workerAnswered } from "./waiting.ts";
import { withoutSamples } from "./withoutSamples.ts";

/** No wait is longer than this, whatever MapLibre or deck fail to say. */
const patience = 12_000;
/** The crosshair is coarser than a mouse. */
const keyReach = 10;
const noTiles: NonNullable<MapScene["guestTiles"]> = [];

type Projection = StageOptions["projection"];

/** Rejects when there is no WebGL 2, or when the context goes before the map stands. */
export async function openWebglStage(options: StageOptions): Promise<Stage> {
  const host = document.createElement("div");
  host.className = "webgl-stage";
  options.container.append(host);
  let projection: Projection = options.projection;
  let map: MapLibreMap;
  try {
    map = makeMap(host, options, () => projection === "globe");
  } catch (error) {
    host.remove();
    throw error;
  }
  let alive = true;
  let lost = false;
  let open = false;
  let refuse: (why: Error) => void = () => undefined;
  const refused = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  refused.catch(() => undefined);
  let frame = 0;
  const closers: (() => void)[] = [];
  const close = (): void => {
    if (!alive) return;
    alive = false;
    cancelAnimationFrame(frame);
    for (const end of closers.reverse()) end();
    map.remove();
    host.remove();
  };
  const lose = (reason: string): void => {
    if (!alive || lost) return;
    lost = true;
    if (!open) return refuse(new Error(reason));
    // Not at once: deck may be telling this from the middle of a frame, and must finish it before it is thrown away.
    queueMicrotask(() => {
      if (alive) options.onLost(reason);
    });
  };
  // Caught on the way down, before MapLibre and deck hear of it: they would try to mend what is about to be thrown away.
  host.addEventListener(
    "webglcontextlost",
    (event) => {
      event.stopPropagation();
      if (!alive) return;
      close();
      options.onLost("context lost");
    },
    true,
  );
  map.on("error", ({ error }) => {
    // Finer outlines may be missing without harm; without the first ones, or without the worker that cuts them, there is no map.
    if (/-coarse\.geojson|Worker failed/.test(error.message)) lose(error.message);
  });
  const answered = workerAnswered(map);

  try {
    await Promise.race([within(map.once("style.load"), patience), refused]);
    if (!alive) throw new Error("The graphics context was lost while the map opened");
    addHatch(map);
    const overlay = createOverlay(map, (error) => lose(error.message));
    closers.push(() => overlay.close());
    const { coarse, medium, fine } = options.base;
    const blocs = createBlocPainter(map, (detail) => beside(coarse, `world-${detail}.json`));
    closers.push(() => blocs.close());
    const urls = {
      countries: absolute(medium),
      borders: beside(medium, "borders-medium.geojson"),
      sea: absolute(fine),
      coast: beside(fine, "coast-fine.geojson"),
    };
    let detail: Detail | null = null;
    closers.push(() => detail?.close());
    const guestAreas = createGuestAreaPainter(map);
    const guestTiles = createGuestTilePainter(map);
    closers.push(() => guestTiles.close());
    const picker = createPicker();
    let grounded = false;
    let shown: MapScene | null = null;
    /** What was shown, before samples were taken out of it. */
    let whole: MapScene | null = null;
    let wanted: { scene: MapScene; projection: Projection } | null = null;

    /** Whether the last wait still holds: asked twice in a row, a slow machine need not draw twice. */
    let fresh = false;
    const stale = (): void => {
      fresh = false;
    };
    const apply = (): void => {
      cancelAnimationFrame(frame);
      frame = 0;
      if (!alive || lost || !wanted) return;
      const { projection: next } = wanted;
      const scene = wanted.scene === whole ? (shown ?? wanted.scene) : withoutSamples(wanted.scene);
      whole = wanted.scene;
      wanted = null;
      if (next !== projection) {
        projection = next;
        map.setProjection({ type: next === "globe" ? "globe" : "mercator" });
        overlay.refresh();
      } else if (scene === shown) return;
      stale();
      host.style.backgroundColor = next === "globe" ? scene.ground.halo : scene.ground.sea;
      paintGround(map, scene.ground, shown?.ground ?? null);
      if (scene.graticule !== (shown?.graticule ?? true))
        map.setLayoutProperty("graticule", "visibility", scene.graticule ? "visible" : "none");
      if (scene.graticuleAlpha !== (shown?.graticuleAlpha ?? 1))
        map.setPaintProperty("graticule", "line-opacity", graticuleOpacity(scene.graticuleAlpha));
      paintCountries(map, scene.countries, shown?.countries ?? []);
      paintLabels(map, scene, shown);
      blocs.show(scene.blocs);
      guestAreas.show(scene.guests?.areas ?? []);
      picker.set(scene);
      shown = scene;
      if (grounded) overlay.show(scene, next === "globe");
      settle();
    };
    // Ties and cables are the costly part of a frame: they wait until the ground has settled, so that they are drawn once and not ten times.
    void map.once("idle").then(() => {
      grounded = true;
      if (alive && !lost && shown) overlay.show(shown, projection === "globe");
    });

    // MapLibre takes new layers only while no source is loading: finer outlines are fetched when deck's are in.
    const settle = (): boolean => {
      if (!alive || lost || !grounded || !overlay.settle()) return false;
      guestTiles.show(shown?.guestTiles ?? noTiles, overlay.groupId);
      detail ??= bringDetail(map, urls, stale);
      return true;
    };
    const drawn = async (): Promise<void> => {
      const end = performance.now() + patience;
      apply();
      const finer = detail?.waitUntil() ?? null;
      if (fresh && (finer === null || finer <= performance.now())) return;
      while (alive && !lost && performance.now() < end) {
        const finerUntil = settle() && !wanted ? (detail?.waitUntil() ?? null) : null;
        if (finerUntil !== null && performance.now() >= finerUntil) break;
        map.triggerRepaint();
        await within(map.once("idle"), Math.min(end, finerUntil ?? end) - performance.now());
        if (settle() && map.loaded() && !wanted && detail?.waitUntil() === null) break;
        apply();
      }
      if (!alive || lost) return;
      map.triggerRepaint();
      await within(map.once("render"), 1000);
      await painted(map, () => alive && !lost);
      fresh = true;
    };

    const report =
      (moving: boolean) =>
      (event: { originalEvent?: unknown }): void => {
        if (alive) options.onCamera(cameraOf(map), event.originalEvent ? "reader" : "program", moving);
      };
    map.on("move", stale);
    map.on("move", report(true));
    map.on("moveend", report(false));
    map.on("projectiontransition", () => overlay.refresh());
    map.on("idle", settle);
    map.on("sourcedata", settle);
    const { onHover, onPick } = options;
    const pointer = {
      map,
      picker,
      guestTiles,
      sceneNow: () => shown,
      isGlobe: () => projection === "globe",
      onHover,
      onPick,
    };
    const pointing = followPointer(pointer);
    closers.push(() => pointing.close());
    const { reducedMotion, guest } = options;
    if (guest) closers.push(leaveToPage(map, guest));
    closers.push(steerByKeys({ map, host, projection: () => projection, reducedMotion }));
    await Promise.race([within(Promise.all([overlay.ready, answered]), patience), refused]);
    if (lost || !alive) throw new Error("The graphics context was lost while the map opened");
    open = true;

    return {
      show(scene, next) {
        if (!alive) return;
        wanted = { scene, projection: next };
        frame ||= requestAnimationFrame(apply);
      },
      lookAt(camera, how) {
        if (alive && !lost) lookAt(map, camera, how, options.reducedMotion);
      },
      drawn,
      under: (at) => (alive && !lost ? pointing.under(at, keyReach) : null),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
