// The shipped atlas and its base map, as the app lends them to the takeaway room; views of a page cannot be had in Node.
import { decodeWorld } from "#loading/baseMap.ts";
import { decodeCountryPlaces } from "#loading/placeNames.ts";
import type { Workroom } from "#takeaway/contract.ts";
import { makeBaseMap } from "#workshop/baseMap.ts";
import { bytesOf } from "./handmadeSheet.ts";
import { shippedAtlas } from "./shippedAtlas.ts";

export async function shippedWorkroom(): Promise<Workroom> {
  const base = await makeBaseMap();
  const world = decodeWorld(JSON.parse(base["world-coarse.json"]));
  return {
    atlas: shippedAtlas(),
    world: async () => world,
    places: decodeCountryPlaces(JSON.parse(base["country-labels.geojson"])),
    viewOf: () => Promise.reject(new Error("No page, no view")),
    bytesOf,
    linkTo: (_pose, scene) =>
      `https://atlas.example/${scene ? `?story=${scene.story}&scene=${scene.scene}` : "?select=bloc:EU"}`,
  };
}
