import type { GuestOutcomeShown } from "#app/guest/guestContract.ts";
import { isTable } from "#app/guest/isTable.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { type Language, textIn } from "#model/text.ts";
import { reportWords } from "./reportWords.ts";

const firstRows = 3;

/** In a sentence: "partners.csv: 79 on the map, 5 left out (first: row 4 and row 9)."; of a refusal also why, and what to do. */
export function briefWords({ file, report }: GuestOutcomeShown, language: Language): string {
  const words = reportWords[language];
  const brief = words.brief(file.name, report);
  if (report.outcome === "reject") {
    const [because] = report.findings
      .filter(({ effect }) => effect === "dropped")
      .toSorted((a, b) => b.count - a.count);
    // "Nothing can be drawn" is no reason: what most of it was left out for is.
    const why = because ?? report.findings.find(({ effect }) => effect === "refused");
    return why ? `${brief} ${textIn(why.message, language)} ${textIn(why.remedy, language)}` : brief;
  }
  if (report.findings.some(({ code }) => code === "archive-as-context"))
    return language === "it"
      ? `${file.name}: disegnato dai suoi tasselli, come contesto.`
      : `${file.name}: drawn from its tiles, as context.`;
  const left = report.findings.flatMap(({ effect, places }) => (effect === "dropped" ? places : []));
  const rows = [...new Set(left.flatMap(({ row }) => row ?? []))].toSorted((a, b) => a - b).slice(0, firstRows);
  const { list, number } = wordsOf(language);
  const first = rows.map((row) => words.row(number(row), isTable(file.format)));
  return first.length > 0 ? `${brief} (${words.first(list(first))}).` : brief.replace(/\.?$/, ".");
}
