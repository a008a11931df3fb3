// The rules of data:check over a brought atlas: with the coast that the map has, and without the gazetteer of all places, which no page carries.
import { type Checked, checkSteps } from "#check/checkTexts.ts";
import { type Land, landOf } from "#check/land.ts";
import { type CheckProblems, problemsOf } from "#check/problemsOf.ts";
import type { FolderTexts } from "#check/readTexts.ts";
import type { WorldPart } from "#check/rule.ts";
import type { Position } from "#model/schema/shared.ts";

export interface BroughtCheck extends CheckProblems {
  /** Names of the rules that were not run. */
  readonly notRun: readonly string[];
}

const words = { pathOf: (file: string) => file, ifMissing: "add the file" };

/** `sea`: address of base/sea-fine.geojson. Never rejects for what is in the texts. */
export async function checkBrought(
  texts: FolderTexts,
  sea: string,
  fetch: typeof globalThis.fetch,
): Promise<BroughtCheck> {
  const land = needsLand(texts) ? await landFrom(sea, fetch).catch(() => null) : landOf([]);
  const lacks = new Set<WorldPart>(land === null ? ["gazetteer", "land"] : ["gazetteer"]);
  const lacking = (): never => {
    throw new Error("A rule asked for what it does not say it needs.");
  };
  const world = { land: () => land ?? lacking(), gazetteer: lacking };
  const steps = checkSteps(texts, { world, words, lacks });
  let step = steps.next();
  while (!step.done) {
    // In a page without workers, the reader is answered between the rules.
    await new Promise((resolve) => setTimeout(resolve));
    step = steps.next();
  }
  return { ...problemsOf(step.value), notRun: notRunIn(step.value) };
}

function notRunIn({ data, notRun }: Checked): readonly string[] {
  return data === null ? [] : notRun;
}

/** Six megabytes are not fetched for an atlas without cables and names of seas. */
function needsLand(texts: FolderTexts): boolean {
  const has = (name: string) => /"coordinates"/.test(texts.get(name) ?? "");
  return has("cables.geojson") || has("seas.geojson");
}

async function landFrom(sea: string, fetch: typeof globalThis.fetch): Promise<Land> {
  const answer = await fetch(sea);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return landOf(ringsOf(await answer.json()));
}

/** The rings of the sea but its frame: coasts are the same from either side. */
function ringsOf(sea: unknown): readonly (readonly Position[])[] {
  const { features } = sea as {
    readonly features: readonly { readonly geometry: { readonly coordinates: readonly Position[][][] } }[];
  };
  const [[, ...islands] = [], ...inland] = features.flatMap(({ geometry }) => geometry.coordinates);
  return [...islands, ...inland.flat()];
}
