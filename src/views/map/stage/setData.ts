import type { GeoJSON } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";

/** Gives a source new data, or the address of it; tells whether it came. */
export async function setData(map: MapLibreMap, source: string, data: GeoJSON | string): Promise<boolean> {
  try {
    await map.getSource<GeoJSONSource>(source)?.setData(data);
    return true;
  } catch {
    // MapLibre tells of a failure by its own error event as well; a map closed in between has none to tell.
    return false;
  }
}
