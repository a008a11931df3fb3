// Whose data is whose: the atlas's licence does not cover what a reader brought.
import { guestFiles, guestLicence } from "#encoding/guestLicence.ts";
import type { Atlas } from "#model/atlas.ts";
import type { LayerSettings } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";

/** "own data of the reader: partners.csv"; null for what is the atlas's own. */
export function guestRight(
  atlas: Pick<Atlas, "guests">,
  set: string | null | undefined,
  language: Language,
): string | null {
  return set === undefined || set === null ? null : guestLicence(guestFiles(atlas.guests, new Set([set])), language);
}

/** Sets of which something is visible. */
export function shownSets({ ties, features }: VisibleAtlas, layers: LayerSettings): ReadonlySet<string> {
  return new Set([
    ...(layers.ties.on ? ties.flatMap(({ instrument }) => instrument.guest?.set ?? []) : []),
    ...(layers.guests.on ? features.map(({ set }) => set) : []),
  ]);
}

/** "CC-BY-4.0; own data of the reader: partners.csv" */
export function rightsOf(
  atlas: Pick<Atlas, "guests">,
  sets: ReadonlySet<string>,
  licence: string,
  language: Language,
): string {
  const files = guestFiles(atlas.guests, sets);
  return files.length > 0 ? `${licence}; ${guestLicence(files, language)}` : licence;
}
