// A country's name in the reader's language: the naming policy first, then the atlas, then Unicode CLDR.
import type { Atlas } from "#model/atlas.ts";
import { type Language, textIn } from "#model/text.ts";

const displays = new Map<Language, Intl.DisplayNames>();

export function countryName(atlas: Atlas, iso3: string, iso2: string | null, language: Language): string {
  const exception = atlas.naming.names.find((entry) => entry.iso3 === iso3);
  if (exception) return textIn(exception.name, language);
  const actor = atlas.actorById.get(iso3);
  if (actor) return textIn(actor.name, language);
  if (!iso2) return iso3;
  const display = displays.get(language) ?? new Intl.DisplayNames([language], { type: "region" });
  displays.set(language, display);
  return display.of(iso2) ?? iso3;
}
