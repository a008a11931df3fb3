import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Atlas } from "#model/atlas.ts";
import type { Language } from "#model/text.ts";
import { lensWords } from "./lensWords.ts";

/** Of a family, of the other groups of things, or of all. */
export function lensGroupName(atlas: Pick<Atlas, "familyById">, group: string, language: Language): string {
  const { group: names } = lensWords[language];
  const family = atlas.familyById.get(group);
  if (family) return wordsOf(language).text(family.name);
  return Object.hasOwn(names, group) ? names[group as keyof typeof names] : group;
}
