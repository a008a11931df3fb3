// From the files of a brought data folder to an atlas that has passed the rules of data:check, or to what forbids it.

import type { Atlas } from "#model/atlas.ts";
import type { GuestReport } from "#model/guest/guestReport.ts";
import { parseAtlas, type ReadFiles } from "#model/parseAtlas.ts";
import type { Problem } from "#model/problems.ts";
import { parseStory, type Story } from "#model/story.ts";
import { openedAtlas, refusedAtlas } from "./atlas/atlasReport.ts";
import { atlasTexts } from "./atlas/atlasTexts.ts";
import { checkAside, TooLong } from "./atlas/checkAside.ts";

export type AtlasRead =
  | {
      readonly ok: true;
      readonly atlas: Atlas;
      /** In the order in which atlas.json lists them. */
      readonly stories: readonly Story[];
      /** Name in the folder to JSON text: what files that the page makes are made of. */
      readonly texts: ReadonlyMap<string, string>;
      /** Warnings of the rules. */
      readonly notes: readonly Problem[];
      /** Names of rules that were not run, because a page has not what they need. */
      readonly notRun: readonly string[];
      readonly report: GuestReport;
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly report: GuestReport };

/** Twenty times this project's own atlas. */
const mostCharacters = 25_000_000;

export async function readAtlasFiles(
  files: ReadonlyMap<string, string>,
  { signal, check = checkAside }: { readonly signal?: AbortSignal; readonly check?: typeof checkAside } = {},
): Promise<AtlasRead> {
  const texts = atlasTexts(files);
  const size = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
  if (size > mostCharacters)
    return refused([
      {
        file: "atlas.json",
        path: [],
        message: `its files hold ${Math.round(size / 1e6)} million characters, and a page opens at most ${mostCharacters / 1e6} million`,
        remedy: "keep the atlas small, and bring large sets beside it, as GeoJSON, CSV or PMTiles",
      },
    ]);
  try {
    const checked = await check(texts, signal);
    if (checked.errors.length > 0) return refused(checked.errors, checked.counts.errors);
    const read = parse(texts);
    if (!read.ok) return refused(read.problems);
    const { atlas } = read;
    const drawn =
      atlas.actors.length +
      atlas.instruments.length +
      atlas.segments.length +
      atlas.landings.length +
      atlas.events.length;
    return {
      ...read,
      texts,
      notes: checked.warnings,
      notRun: checked.notRun,
      report: openedAtlas(checked.warnings, checked.notRun, drawn),
    };
  } catch (error) {
    if (signal?.aborted) throw error;
    const message =
      error instanceof TooLong ? "takes longer than a minute to check" : `cannot be checked (${String(error)})`;
    return refused([
      {
        file: "atlas.json",
        path: [],
        message,
        remedy: "run npm run data:check -- --dir DIR, and make the atlas smaller",
      },
    ]);
  }
}

const refused = (problems: readonly Problem[], count = problems.length): AtlasRead => ({
  ok: false,
  problems,
  report: refusedAtlas(problems, count),
});

type Parsed =
  | { readonly ok: true; readonly atlas: Atlas; readonly stories: readonly Story[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function parse(texts: ReadonlyMap<string, string>): Parsed {
  const values = new Map([...texts].map(([name, text]) => [name, JSON.parse(text) as unknown]));
  const atlas = parseAtlas(Object.fromEntries(values) as ReadFiles);
  if (!atlas.ok) return atlas;
  const stories = (atlas.value.manifest.stories ?? []).map((id) =>
    parseStory(values.get(`stories/${id}.json`), `stories/${id}.json`),
  );
  const problems = stories.flatMap((story) => (story.ok ? [] : story.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, atlas: atlas.value, stories: stories.flatMap((story) => (story.ok ? [story.value] : [])) };
}
