import { decodeCountryPlaces } from "#loading/placeNames.ts";
import { makeBaseMap } from "#workshop/baseMap.ts";
import type { DataRead } from "#workshop/readData.ts";
import { makePictures } from "./makePictures.ts";
import type { WorldTopology } from "./packWorld.ts";

/** File name below pictures/ to text. */
export async function picturesOf({ edition, atlas, stories }: DataRead): Promise<ReadonlyMap<string, string>> {
  const base = await makeBaseMap();
  const world = {
    coarse: JSON.parse(base["world-coarse.json"]) as WorldTopology,
    medium: JSON.parse(base["world-medium.json"]) as WorldTopology,
  };
  const places = decodeCountryPlaces(JSON.parse(base["country-labels.geojson"]));
  return new Map(makePictures({ edition, atlas, stories, world, places }));
}
