// Fills of readers' areas: MapLibre cuts them to the zoom. It is given numbers and shapes only, never what a file calls its things.
import type { Feature, FeatureCollection, MultiPolygon, Position } from "geojson";
import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import type { GuestArea } from "#views/map/scene.ts";
import { setData } from "./setData.ts";

export const guestAreaSource = "guest-areas";

export const guestAreaLayer = {
  id: "guest-areas",
  type: "fill",
  source: guestAreaSource,
  paint: {
    "fill-color": ["to-color", ["feature-state", "fill"], "rgba(0,0,0,0)"],
    "fill-opacity": ["coalesce", ["feature-state", "alpha"], 0],
    "fill-antialias": false,
  },
} as unknown as LayerSpecification;

const shapesOf = (areas: readonly GuestArea[]): FeatureCollection<MultiPolygon> => ({
  type: "FeatureCollection",
  features: areas.map(
    ({ polygons }, i): Feature<MultiPolygon> => ({
      type: "Feature",
      properties: { i },
      geometry: { type: "MultiPolygon", coordinates: polygons as unknown as Position[][][] },
    }),
  ),
});

export interface GuestAreaPainter {
  show(areas: readonly GuestArea[]): void;
}

/** Shapes travel to MapLibre's worker only when they are others; looks change by feature state. */
export function createGuestAreaPainter(map: MapLibreMap): GuestAreaPainter {
  let shown: readonly GuestArea[] = [];
  return {
    show(areas) {
      if (areas === shown || (areas.length === 0 && shown.length === 0)) return;
      const before = shown;
      shown = areas;
      const same = areas.length === before.length && areas.every((one, at) => one.polygons === before[at]?.polygons);
      if (!same) {
        map.removeFeatureState({ source: guestAreaSource });
        void setData(map, guestAreaSource, shapesOf(areas));
      }
      areas.forEach(({ fill, fillAlpha }, id) => {
        const old = same ? before[id] : undefined;
        if (old?.fill === fill && old.fillAlpha === fillAlpha) return;
        map.setFeatureState({ source: guestAreaSource, id }, { fill, alpha: Math.max(0, Math.min(1, fillAlpha)) });
      });
    },
  };
}
