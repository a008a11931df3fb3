// The finer outlines are fetched only when the reader comes near; until they are there, and if they never come, the coarser ones stay.
import type { Map as MapLibreMap } from "maplibre-gl";
import { setData } from "./setData.ts";
import { fineZoom, mediumZoom } from "./style.ts";

interface Step {
  readonly from: number;
  readonly sources: Readonly<Record<string, string>>;
  /** Layers that end where the finer ones begin. */
  readonly relieves: readonly string[];
  /** Layers that only make sense once the finer ones are there. */
  readonly reveals: readonly string[];
}

/** How much before its zoom a step is fetched. */
const ahead = 0.5;
/** Milliseconds that a picture waits for finer outlines; on a slow machine they come after it. */
const worthWaiting = 1500;

export interface DetailUrls {
  readonly countries: string;
  readonly borders: string;
  readonly sea: string;
  readonly coast: string;
}

export interface Detail {
  /** Until when, on the page's clock, a picture should wait for finer outlines; null when it has the finest for its zoom. */
  waitUntil(): number | null;
  close(): void;
}

export function bringDetail(map: MapLibreMap, urls: DetailUrls, onFiner: () => void): Detail {
  const coming: Step[] = [
    {
      from: mediumZoom,
      sources: { "countries-medium": urls.countries, "borders-medium": urls.borders },
      relieves: ["land", "partners", "hatched", "border", "disputed", "coast", "lifted"].map(
        (name) => `${name}-coarse`,
      ),
      reveals: [],
    },
    {
      from: fineZoom,
      sources: { "sea-fine": urls.sea, "coast-fine": urls.coast },
      relieves: ["coast-medium"],
      reveals: ["wash", "partners-wash"],
    },
  ];
  let alive = true;
  let asked: Step | null = null;
  let here = false;
  let since = 0;
  const fetchStep = async (step: Step): Promise<void> => {
    const came = await Promise.all(Object.entries(step.sources).map(([id, url]) => setData(map, id, url)));
    if (!alive) return;
    here = came.every(Boolean);
    if (here) return map.triggerRepaint();
    // Without this step the finer ones would lie on nothing.
    asked = null;
    coming.length = 0;
  };
  const look = (): void => {
    // One step at a time: the worker reads files in turn, and the coarser one must not wait behind the finer.
    const next = coming[0];
    if (asked || !next || map.getZoom() < next.from - ahead) return;
    asked = next;
    here = false;
    coming.shift();
    void fetchStep(next);
  };
  const takeOver = (): void => {
    // At rest, with the data here, every tile in sight is drawn, also where it is empty: the open sea has no country.
    if (asked && here && map.getZoom() >= asked.from) {
      for (const layer of asked.relieves) map.setLayerZoomRange(layer, map.getLayer(layer)?.minzoom ?? 0, asked.from);
      for (const layer of asked.reveals) map.setLayoutProperty(layer, "visibility", "visible");
      asked = null;
      onFiner();
    }
    look();
  };
  const begin = (): void => {
    if (asked) return;
    since = performance.now();
    look();
  };
  map.on("zoom", begin);
  map.on("idle", takeOver);
  begin();
  return {
    waitUntil: () => {
      const next = asked ?? coming[0];
      return next && map.getZoom() >= next.from ? since + worthWaiting : null;
    },
    close: () => {
      alive = false;
      map.off("zoom", begin);
      map.off("idle", takeOver);
    },
  };
}
