import type { Map as MapLibreMap } from "maplibre-gl";
import type { MapLabel, MapScene } from "#views/map/scene.ts";
import { labelLayers, labelOpacity } from "./labelLayers.ts";
import { labelFeatures, onlyEmphasisDiffers } from "./labelSource.ts";
import { setData } from "./setData.ts";

const fadedAlpha = 0.28;
const alphaOf = (label: MapLabel): number => (label.emphasis === "faded" ? fadedAlpha : 1);

export function paintLabels(map: MapLibreMap, scene: MapScene, before: MapScene | null): void {
  if (scene.labelAlpha !== (before?.labelAlpha ?? 1))
    for (const { id } of labelLayers()) map.setPaintProperty(id, "text-opacity", labelOpacity(scene.labelAlpha));
  const old = before?.labels ?? [];
  if (scene.labels === old) return;
  const fresh = !onlyEmphasisDiffers(scene.labels, old);
  if (fresh) {
    map.removeFeatureState({ source: "labels" });
    void setData(map, "labels", labelFeatures(scene.labels, scene.cables));
  }
  scene.labels.forEach((label, key) => {
    const was = fresh ? 1 : alphaOf(old[key] as MapLabel);
    if (alphaOf(label) !== was) map.setFeatureState({ source: "labels", id: key }, { alpha: alphaOf(label) });
  });
}
