import type { GeoJSON } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";

/** Gives a source new data, or the address of it. */
export function setData(map: MapLibreMap, source: string, data: GeoJSON | string): void {
  // MapLibre tells of a failure by its own error event as well; a map closed in between has none to tell.
  map
    .getSource<GeoJSONSource>(source)
    ?.setData(data)
    .catch(() => undefined);
}
