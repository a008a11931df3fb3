import type { EditionFiles } from "#loading/edition.ts";
import type { Atlas } from "#model/atlas.ts";
import { parseAtlas, type ReadFiles } from "#model/parseAtlas.ts";
import { parseStory, type Story } from "#model/story.ts";
import { presentEdition } from "./editionFiles.ts";

export interface DataRead {
  /** Id of the edition that the folder is now. */
  readonly edition: string;
  readonly files: EditionFiles;
  readonly atlas: Atlas;
  /** In the order in which atlas.json names them. */
  readonly stories: readonly Story[];
}

/** What a data folder holds. Rejects with what is wrong where it cannot be used. */
export async function readData(folder: string): Promise<DataRead> {
  const { id, files } = await presentEdition(folder);
  const atlas = parseAtlas(Object.fromEntries(files) as unknown as ReadFiles);
  if (!atlas.ok) throw new Error(`data/ cannot be used: ${atlas.problems.map(({ message }) => message).join("; ")}`);
  const stories = (atlas.value.manifest.stories ?? []).map((name) => {
    const file = `stories/${name}.json`;
    const story = parseStory(files.get(file), file);
    if (!story.ok)
      throw new Error(`${file} cannot be used: ${story.problems.map(({ message }) => message).join("; ")}`);
    return story.value;
  });
  return { edition: id, files, atlas: atlas.value, stories };
}
