import { expect, it } from "vitest";
import { decodeWorld } from "#loading/baseMap.ts";
import { decodeCountryPlaces } from "#loading/placeNames.ts";
import { packedGround, unpackedGround } from "#loading/stillGround.ts";
import { makeBaseMap } from "#workshop/baseMap.ts";

it("the ground of still maps is the base map's, to the last point", async () => {
  const base = await makeBaseMap();
  const [world, places] = [base["world-coarse.json"], base["country-labels.geojson"]].map(
    (text) => JSON.parse(text) as unknown,
  );
  const [stillWorld, stillPlaces] = unpackedGround(JSON.parse(JSON.stringify(packedGround(world, places))));
  expect(decodeWorld(world).countries.length).toBeGreaterThan(200);
  expect(decodeWorld(stillWorld)).toEqual(decodeWorld(world));
  expect(decodeCountryPlaces(stillPlaces)).toEqual(decodeCountryPlaces(places));
});
