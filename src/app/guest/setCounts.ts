import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { GuestSet } from "#model/guest/guestSet.ts";
import type { Language } from "#model/text.ts";
import { type CountForms, counted } from "./counted.ts";

export type CountedThing = "points" | "lines" | "areas" | "ties";

const forms: Readonly<Record<Language, Readonly<Record<CountedThing, CountForms>>>> = {
  en: {
    points: { one: "{n} point", other: "{n} points" },
    lines: { one: "{n} line", other: "{n} lines" },
    areas: { one: "{n} area", other: "{n} areas" },
    ties: { one: "{n} tie", other: "{n} ties" },
  },
  it: {
    points: { one: "{n} punto", other: "{n} punti", many: "{n} di punti" },
    lines: { one: "{n} linea", other: "{n} linee", many: "{n} di linee" },
    areas: { one: "{n} area", other: "{n} aree", many: "{n} di aree" },
    ties: { one: "{n} legame", other: "{n} legami", many: "{n} di legami" },
  },
};
const archive: Readonly<Record<Language, string>> = { en: "tiles of an archive", it: "tasselli di un archivio" };
const nothing: Readonly<Record<Language, string>> = { en: "nothing to draw", it: "niente da disegnare" };
const things: readonly CountedThing[] = ["points", "lines", "areas", "ties"];

/** "12 points and 3 ties". A feature of several shapes counts as what its first shape is. */
export function setCounts(set: Pick<GuestSet, "content" | "tiles">, language: Language): string {
  const counts = set.tiles?.counts ?? countsOf(set.content);
  const parts = things
    .filter((thing) => counts[thing] > 0)
    .map((thing) => counted(language, counts[thing], forms[language][thing]));
  if (parts.length > 0) return wordsOf(language).list(parts);
  return set.tiles?.of === "tiles" ? archive[language] : nothing[language];
}

function countsOf({ features, ties }: GuestSet["content"]): Record<CountedThing, number> {
  const counts = { points: 0, lines: 0, areas: 0, ties: ties.length };
  for (const { shapes } of features) {
    const type = shapes[0]?.type;
    if (type) counts[`${type}s`]++;
  }
  return counts;
}
