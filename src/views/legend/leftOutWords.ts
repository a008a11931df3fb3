import type { Words } from "#encoding/words/wordsOf.ts";
import type { Language } from "#model/text.ts";
import type { FeatureCounts } from "#model/ties.ts";

type Why = "undated" | "ungraded" | "otherDay";

const reasons: Readonly<Record<Language, Readonly<Record<Why, (n: string) => string>>>> = {
  en: {
    undated: (n) => `${n} without a date`,
    ungraded: (n) => `${n} without theme or confidence`,
    otherDay: (n) => `${n} not there on this day`,
  },
  it: {
    undated: (n) => `${n} senza data`,
    ungraded: (n) => `${n} senza tema né affidabilità`,
    otherDay: (n) => `${n} assenti in questo giorno`,
  },
};
const lead: Readonly<Record<Language, string>> = { en: "Not shown", it: "Non mostrati" };

/** "Not shown: 3 without a date and 2 not there on this day"; "" where nothing of a set is left out so. */
export function leftOutWords(counts: FeatureCounts | null, words: Pick<Words, "language" | "number" | "list">): string {
  const { language, number, list } = words;
  const parts = (["undated", "ungraded", "otherDay"] as const).flatMap((why) =>
    counts !== null && counts[why] > 0 ? [reasons[language][why](number(counts[why]))] : [],
  );
  return parts.length > 0 ? `${lead[language]}: ${list(parts)}` : "";
}
