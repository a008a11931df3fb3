// Names of what is taken away, short enough for a sentence.
import { countryByCode } from "#encoding/countryByCode.ts";
import { countryName } from "#encoding/countryName.ts";
import { withArticle } from "#encoding/sentences/withArticle.ts";
import type { Atlas, CableSegment, Ref } from "#model/atlas.ts";
import { type Language, textIn } from "#model/text.ts";

/** What stands in brackets is for the card: "Blue (including Sparkle's BlueMed)", "Fortaleza (Praia do Futuro)". */
const short = (text: string) => text.replace(/ \([^)]*\)/g, "");

export function systemShort(atlas: Atlas, id: string, language: Language): string {
  const system = atlas.systemById.get(id);
  return system ? short(textIn(system.name, language)) : id;
}

/** "EllaLink: Sines – Fortaleza" */
export function segmentShort(atlas: Atlas, segment: CableSegment, language: Language): string {
  const end = (id: string) => landingShort(atlas, id, language);
  return `${systemShort(atlas, segment.system, language)}: ${end(segment.from)} – ${end(segment.to)}`;
}

export function landingShort(atlas: Atlas, id: string, language: Language): string {
  const landing = atlas.landingById.get(id);
  return landing ? short(textIn(landing.name, language)) : id;
}

/** A landing country's name: the atlas's own, or Unicode CLDR's where the atlas knows no more than its code. */
export function landName(atlas: Atlas, iso3: string, language: Language): string {
  return atlas.actorById.has(iso3) ? countryName(atlas, iso3, null, language) : countryByCode(iso3, language);
}

/** Names of two landing countries, in the order of the reader's alphabet. */
export function pairNames(
  atlas: Atlas,
  { a, b }: { readonly a: string; readonly b: string },
  language: Language,
): readonly [string, string] {
  const [first, second] = [landName(atlas, a, language), landName(atlas, b, language)];
  return first.localeCompare(second, language) <= 0 ? [first, second] : [second, first];
}

/** `inSentence`: with the article that the language asks for. */
export function goneName(atlas: Atlas, ref: Ref, language: Language, inSentence = false): string {
  const [kind, id] = [ref.slice(0, ref.indexOf(":")), ref.slice(ref.indexOf(":") + 1)];
  if (kind === "system") return systemShort(atlas, id, language);
  if (kind === "segment") {
    const segment = atlas.segmentById.get(id);
    return segment ? segmentShort(atlas, segment, language) : id;
  }
  if (kind === "landing") {
    const system = atlas.landingById.get(id)?.system;
    return `${landingShort(atlas, id, language)}${system ? ` (${systemShort(atlas, system, language)})` : ""}`;
  }
  if (kind === "instrument") {
    const instrument = atlas.instrumentById.get(id);
    if (!instrument) return id;
    const name = textIn(instrument.name, language);
    return inSentence ? (language === "it" ? `«${name}»` : `“${name}”`) : name;
  }
  const actor = atlas.actorById.get(id);
  if (!actor) return id;
  return inSentence ? withArticle(actor, language).plain : textIn(actor.name, language);
}
