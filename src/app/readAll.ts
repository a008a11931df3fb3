// What every mode of the app starts from: the atlas, the coarse world and the places of country names; or the problems that forbid it.
import { decodeWorld, type World } from "#loading/baseMap.ts";
import { type CountryPlace, decodeCountryPlaces } from "#loading/placeNames.ts";
import { readAtlas } from "#loading/readAtlas.ts";
import type { Atlas } from "#model/atlas.ts";
import { parseAtlas } from "#model/parseAtlas.ts";
import type { Parsed } from "#model/problems.ts";

export interface Ground {
  readonly atlas: Atlas;
  readonly world: World;
  readonly places: readonly CountryPlace[];
}

/** Address of a file of the build, whatever folder the page is served from. */
export const fileAt = (path: string): string => new URL(path, document.baseURI).href;

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(fileAt(path));
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.json();
}

export async function readAll(): Promise<Parsed<Ground>> {
  const [files, world, places] = await Promise.all([
    readAtlas(fileAt("data/"), fetch),
    readJson("base/world-coarse.json")
      .then(decodeWorld)
      .catch((error: unknown) => String(error)),
    readJson("base/country-labels.geojson")
      .then(decodeCountryPlaces)
      .catch((error: unknown) => String(error)),
  ]);
  if (!files.ok) return files;
  if (typeof world === "string") return missing("base/world-coarse.json", world);
  if (typeof places === "string") return missing("base/country-labels.geojson", places);
  const atlas = parseAtlas(files.value);
  return atlas.ok ? { ok: true, value: { atlas: atlas.value, world, places }, notes: [] } : atlas;
}

function missing(file: string, why: string): Parsed<never> {
  const remedy = "Put the whole dist folder on the server, base/ included, then reload.";
  return { ok: false, problems: [{ file, path: [], message: `cannot be read (${why})`, remedy }] };
}
