// What has a card: the app, and each story that the atlas names; read from the data folder, with the atlas and its base map.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeWorld } from "#loading/baseMap.ts";
import { type CountryPlace, decodeCountryPlaces } from "#loading/placeNames.ts";
import type { Atlas } from "#model/atlas.ts";
import { parseAtlas } from "#model/parseAtlas.ts";
import { dataFiles } from "#model/schema/files.ts";
import { parseStory, type Story } from "#model/story.ts";
import type { World } from "#views/map/still/world.ts";
import { makeBaseMap } from "#workshop/baseMap.ts";

export interface Subjects {
  readonly atlas: Atlas;
  readonly stories: readonly Story[];
}

export interface Ground {
  readonly world: World;
  readonly places: readonly CountryPlace[];
}

/** Throws with what is wrong where the folder cannot be used. */
export function readSubjects(dataFolder: string): Subjects {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(dataFolder, name), "utf8"));
  const files = Object.fromEntries(Object.keys(dataFiles).map((name) => [name, read(name)]));
  const atlas = parseAtlas(files as unknown as Parameters<typeof parseAtlas>[0]);
  if (!atlas.ok) throw new Error(`data/ has no cards: ${atlas.problems.map(({ message }) => message).join("; ")}`);
  const stories = (atlas.value.manifest.stories ?? []).map((id) => {
    const story = parseStory(read(`stories/${id}.json`), `stories/${id}.json`);
    if (!story.ok)
      throw new Error(`stories/${id}.json has no card: ${story.problems.map(({ message }) => message).join("; ")}`);
    return story.value;
  });
  return { atlas: atlas.value, stories };
}

export async function readGround(): Promise<Ground> {
  const base = await makeBaseMap();
  return {
    world: decodeWorld(JSON.parse(base["world-coarse.json"])),
    places: decodeCountryPlaces(JSON.parse(base["country-labels.geojson"])),
  };
}
