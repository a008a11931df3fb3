import { decodeWorld } from "#loading/baseMap.ts";
import { type CountryPlace, decodeCountryPlaces } from "#loading/placeNames.ts";
import type { World } from "#views/map/still/world.ts";
import { makeBaseMap } from "./baseMap.ts";

/** What a map stands on: the coarse world, and where the names of countries go. */
export interface Ground {
  readonly world: World;
  readonly places: readonly CountryPlace[];
}

export async function readGround(): Promise<Ground> {
  const base = await makeBaseMap();
  return {
    world: decodeWorld(JSON.parse(base["world-coarse.json"])),
    places: decodeCountryPlaces(JSON.parse(base["country-labels.geojson"])),
  };
}
