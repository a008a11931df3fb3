import { readAtlas } from "#loading/readAtlas.ts";
import type { Atlas } from "#model/atlas.ts";
import { parseAtlas } from "#model/parseAtlas.ts";
import type { Parsed } from "#model/problems.ts";
import { dataFolder, fetchData } from "./pageData.ts";

/** The atlas of this site, or of the edition that the page holds to. */
export async function readSite(): Promise<Parsed<Atlas>> {
  const files = await readAtlas(dataFolder(), fetchData);
  return files.ok ? parseAtlas(files.value) : files;
}
