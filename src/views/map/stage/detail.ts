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

export interface DetailUrls {
  readonly countries: string;
  readonly borders: string;
  readonly sea: string;
  readonly coast: string;
}

export interface Detail {
  /** Whether the outlines on screen are the finest for the zoom. */
  isSettled(): boolean;
  close(): void;
}

export function bringDetail(map: MapLibreMap, urls: DetailUrls): Detail {
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
  let asked: Step | null = null;
  const look = (): void => {
    // One step at a time: the worker reads files in turn, and the coarser one must not wait behind the finer.
    const next = coming[0];
    if (asked || !next || map.getZoom() < next.from - ahead) return;
    asked = next;
    coming.shift();
    for (const [id, url] of Object.entries(next.sources)) setData(map, id, url);
  };
  const isDrawn = (step: Step): boolean =>
    map.getZoom() >= step.from && Object.keys(step.sources).every((id) => map.querySourceFeatures(id).length > 0);
  const takeOver = (): void => {
    if (asked && isDrawn(asked)) {
      for (const layer of asked.relieves) map.setLayerZoomRange(layer, map.getLayer(layer)?.minzoom ?? 0, asked.from);
      for (const layer of asked.reveals) map.setLayoutProperty(layer, "visibility", "visible");
      asked = null;
    }
    look();
  };
  map.on("zoom", look);
  map.on("idle", takeOver);
  look();
  return {
    isSettled: () => {
      const next = asked ?? coming[0];
      return !next || map.getZoom() < next.from;
    },
    close: () => {
      map.off("zoom", look);
      map.off("idle", takeOver);
    },
  };
}
