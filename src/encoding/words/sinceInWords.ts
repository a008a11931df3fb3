import { type PartialDate, precisionOf } from "#model/dates.ts";
import type { Language } from "#model/text.ts";
import { dateInWords } from "./dateInWords.ts";

/** "since 4 June 2021"; Italian joins the article to the date: "dal 4 giugno 2021", "dall’8 giugno 2021", "da giugno 2021". */
export function sinceInWords(date: PartialDate, language: Language): string {
  const said = dateInWords(date, language);
  if (language === "en") return `since ${said}`;
  if (precisionOf(date) === "month") return `da ${said}`;
  return /^(8|11)\b/.test(said) ? `dall’${said}` : `dal ${said}`;
}
