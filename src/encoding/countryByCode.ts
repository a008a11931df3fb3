import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import type { Language } from "#model/text.ts";
import { localeOf } from "./words/localeOf.ts";

const iso2By3 = new Map(codes.map(([iso2 = "", iso3 = ""]) => [iso3, iso2]));
const displays = new Map<Language, Intl.DisplayNames>();

/** The name (Unicode CLDR) of a country of which the atlas knows no more than its ISO 3166-1 alpha-3 code; the code itself if there is no such country. */
export function countryByCode(iso3: string, language: Language): string {
  const iso2 = iso2By3.get(iso3);
  if (!iso2) return iso3;
  const display = displays.get(language) ?? new Intl.DisplayNames([localeOf(language)], { type: "region" });
  displays.set(language, display);
  return display.of(iso2) ?? iso3;
}
