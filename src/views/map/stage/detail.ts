// The finer outlines are fetched only when the reader comes near; until they are there, and if they never come, the coarser ones stay.
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { fineZoom, mediumZoom } from "./style.ts";

interface Step {
  readonly from: number;
  readonly sources: Readonly<Record<string, string>>;
  /** Layers that end where the finer ones begin. */
  readonly relieves: readonly string[];
}

/** How much before its zoom a step is fetched. */
const ahead = 0.5;

export interface DetailUrls { readonly countries: string; readonly borders: string; readonly land: string }

export function bringDetail(map: MapLibreMap, urls: DetailUrls): () => void {
  const coming: Step[] = [
    {
      from: mediumZoom, sources: { "countries-medium": urls.countries, "borders-medium": urls.borders },
      relieves: ["land", "partners", "hatched", "border", "disputed", "coast", "lifted"].map((name) => `${name}-coarse`),
    },
    { from: fineZoom, sources: { "land-fine": urls.land }, relieves: ["coast-medium"] },
  ];
  const asked: Step[] = [];
  const look = (): void => {
    while (coming[0] && map.getZoom() >= coming[0].from - ahead) {
      const step = coming.shift() as Step;
      asked.push(step);
      for (const [id, url] of Object.entries(step.sources)) map.getSource<GeoJSONSource>(id)?.setData(url);
    }
  };
  const arrived = ({ sourceId }: { sourceId: string }): void => {
    for (const step of asked) {
      if (!(sourceId in step.sources) || !Object.keys(step.sources).every((id) => map.isSourceLoaded(id))) continue;
      asked.splice(asked.indexOf(step), 1);
      for (const layer of step.relieves) map.setLayerZoomRange(layer, map.getLayer(layer)?.minzoom ?? 0, step.from);
      return;
    }
  };
  map.on("zoom", look);
  map.on("sourcedata", arrived);
  look();
  return () => {
    map.off("zoom", look);
    map.off("sourcedata", arrived);
  };
}
