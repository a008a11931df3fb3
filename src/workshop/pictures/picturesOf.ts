import { decodeCountryPlaces } from "#loading/placeNames.ts";
import { parseAtlas, type ReadFiles } from "#model/parseAtlas.ts";
import { parseStory, type Story } from "#model/story.ts";
import { makeBaseMap } from "#workshop/baseMap.ts";
import { presentEdition } from "#workshop/editionFiles.ts";
import { makePictures } from "./makePictures.ts";
import type { WorldTopology } from "./packWorld.ts";

/** File name below pictures/ to text. Rejects where the data cannot be drawn. */
export async function picturesOf(dataFolder: string): Promise<ReadonlyMap<string, string>> {
  const [{ id, files }, base] = await Promise.all([presentEdition(dataFolder), makeBaseMap()]);
  const atlas = parseAtlas(Object.fromEntries(files) as unknown as ReadFiles);
  if (!atlas.ok)
    throw new Error(`data/ cannot be drawn: ${atlas.problems.map((problem) => problem.message).join("; ")}`);
  const stories = [...files].flatMap(([name, value]): Story[] => {
    if (!name.startsWith("stories/")) return [];
    const story = parseStory(value, name);
    if (!story.ok) throw new Error(`${name} cannot be drawn: ${story.problems[0]?.message}`);
    return [story.value];
  });
  const world = {
    coarse: JSON.parse(base["world-coarse.json"]) as WorldTopology,
    medium: JSON.parse(base["world-medium.json"]) as WorldTopology,
  };
  const places = decodeCountryPlaces(JSON.parse(base["country-labels.geojson"]));
  return new Map(makePictures({ edition: id, atlas: atlas.value, stories, world, places }));
}
