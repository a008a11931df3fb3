// What every mode of the app starts from: the atlas, the coarse world and the places of country names; or the problems that forbid it.
import { decodeWorld, type World } from "#loading/baseMap.ts";
import { type CountryPlace, decodeCountryPlaces } from "#loading/placeNames.ts";
import { readAtlas } from "#loading/readAtlas.ts";
import type { Atlas } from "#model/atlas.ts";
import { readFrameRequest } from "#model/frameRequest.ts";
import { parseAtlas } from "#model/parseAtlas.ts";
import type { Parsed } from "#model/problems.ts";
import type { LocalText } from "#model/text.ts";
import { builtEdition } from "./builtEdition.ts";
import { fileJson } from "./fileJson.ts";
import { dataFolder, fetchData } from "./pageData.ts";

export interface Ground {
  readonly atlas: Atlas;
  readonly world: World;
  readonly places: readonly CountryPlace[];
  /** What is to be said of the edition of the data that the address asks for; null = nothing. */
  readonly editionNote: LocalText | null;
}

/** Of the edition that the address asks for with `v`, where it is kept; `fetchData` reads from the same from then on. */
export async function readAll(): Promise<Parsed<Ground>> {
  const { edition } = readFrameRequest(location.search);
  const noteOf = edition === null ? () => null : await hold(edition);
  const [files, world, places] = await Promise.all([
    readAtlas(dataFolder(), fetchData),
    fileJson("base/world-coarse.json")
      .then(decodeWorld)
      .catch((error: unknown) => String(error)),
    fileJson("base/country-labels.geojson")
      .then(decodeCountryPlaces)
      .catch((error: unknown) => String(error)),
  ]);
  if (!files.ok) return files;
  if (typeof world === "string") return missing("base/world-coarse.json", world);
  if (typeof places === "string") return missing("base/country-labels.geojson", places);
  const atlas = parseAtlas(files.value);
  if (!atlas.ok) return atlas;
  const editionNote = noteOf(atlas.value.manifest.asOf);
  return { ok: true, value: { atlas: atlas.value, world, places, editionNote }, notes: [] };
}

/** Most pages hold to nothing: the code comes with the first that does. */
async function hold(edition: string): Promise<(today: string) => LocalText | null> {
  const { holdEdition } = await import("./share/holdEdition.ts");
  return holdEdition(edition, builtEdition(document), document.documentElement.dataset["page"] === "embed");
}

function missing(file: string, why: string): Parsed<never> {
  const remedy = "Put the whole dist folder on the server, base/ included, then reload.";
  return { ok: false, problems: [{ file, path: [], message: `cannot be read (${why})`, remedy }] };
}
