// What every mode of the app starts from: the atlas, the coarse world and the places of country names; or the problems that forbid it.
import { decodeWorld, type World } from "#loading/baseMap.ts";
import { type CountryPlace, decodeCountryPlaces } from "#loading/placeNames.ts";
import type { Atlas } from "#model/atlas.ts";
import { readFrameRequest } from "#model/frameRequest.ts";
import type { Parsed } from "#model/problems.ts";
import type { LocalText } from "#model/text.ts";
import { builtEdition } from "./builtEdition.ts";
import { fileJson } from "./fileJson.ts";
import type { BroughtAtlas } from "./guest/deskContract.ts";
import { readSite } from "./readSite.ts";

export interface Ground {
  readonly atlas: Atlas;
  readonly world: World;
  readonly places: readonly CountryPlace[];
  /** What is to be said of the edition of the data that the address asks for; null = nothing. */
  readonly editionNote: LocalText | null;
  /** What `?atlas=` put in the place of this site's atlas, which is then not fetched; null = `atlas` is this site's. */
  readonly brought: BroughtAtlas | null;
}

/** Of the edition that the address asks for with `v`, where it is kept; `fetchData` reads from the same from then on. */
export async function readAll(): Promise<Parsed<Ground>> {
  const { edition } = readFrameRequest(location.search);
  const noteOf = edition === null ? () => null : await hold(edition);
  const asked = new URLSearchParams(location.search).get("atlas");
  const [[brought, site], world, places] = await Promise.all([
    broughtOrSite(inFrame() ? null : asked),
    fileJson("base/world-coarse.json")
      .then(decodeWorld)
      .catch((error: unknown) => String(error)),
    fileJson("base/country-labels.geojson")
      .then(decodeCountryPlaces)
      .catch((error: unknown) => String(error)),
  ]);
  if (site && !site.ok) return site;
  if (typeof world === "string") return missing("base/world-coarse.json", world);
  if (typeof places === "string") return missing("base/country-labels.geojson", places);
  const atlas = brought?.opened.atlas ?? site?.value;
  if (!atlas) return missing("atlas.json", "nothing was read");
  const editionNote = brought ? null : noteOf(atlas.manifest.asOf);
  return { ok: true, value: { atlas, world, places, editionNote, brought }, notes: [] };
}

const inFrame = (): boolean => document.documentElement.dataset["page"] === "embed";

type BroughtOrSite = readonly [brought: BroughtAtlas, site: null] | readonly [brought: null, site: Parsed<Atlas>];

/** The code for the one comes with the first page that asks for it. */
async function broughtOrSite(asked: string | null): Promise<BroughtOrSite> {
  const brought =
    asked === null
      ? null
      : await import("./guest/atlas/broughtAtStart.ts").then(
          ({ broughtAtStart }) => broughtAtStart(asked, location),
          () => null,
        );
  return brought ? [brought, null] : [null, await readSite()];
}

/** Most pages hold to nothing: the code comes with the first that does. */
async function hold(edition: string): Promise<(today: string) => LocalText | null> {
  const { holdEdition } = await import("./share/holdEdition.ts");
  return holdEdition(edition, builtEdition(document), inFrame());
}

function missing(file: string, why: string): Parsed<never> {
  const remedy = "Put the whole dist folder on the server, base/ included, then reload.";
  return { ok: false, problems: [{ file, path: [], message: `cannot be read (${why})`, remedy }] };
}
