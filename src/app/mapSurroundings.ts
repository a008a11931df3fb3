// What a map of the app stands on besides the state: outlines, the finer world when it is wanted, whether the reader wants motion.
import type { ReadonlySignal } from "@preact/signals";
import { readWorld, type World } from "#loading/baseMap.ts";
import type { CountryPlace } from "#loading/placeNames.ts";
import type { MapViewProps } from "#views/map/MapView.tsx";
import { fileAt } from "./fileAt.ts";

export type MapSurroundings = Pick<MapViewProps, "world" | "places" | "base" | "mediumWorld" | "reducedMotion">;

export function mapSurroundings(
  ground: { readonly world: World; readonly places: readonly CountryPlace[] },
  reducedMotion: ReadonlySignal<boolean>,
): MapSurroundings {
  let medium: ReturnType<typeof readWorld> | null = null;
  return {
    world: ground.world,
    places: ground.places,
    base: {
      coarse: fileAt("base/countries-coarse.geojson"),
      medium: fileAt("base/countries-medium.geojson"),
      fine: fileAt("base/sea-fine.geojson"),
    },
    reducedMotion,
    mediumWorld: () => {
      medium ??= readWorld(fileAt("base/world-medium.json"), fetch);
      medium.catch(() => {
        medium = null;
      });
      return medium;
    },
  };
}
