import type { Words } from "#encoding/words/wordsOf.ts";
import { type PartialDate, precisionOf } from "#model/dates.ts";

/** "As of 21 November 2026", "As of the end of 2021". */
export function timeLabel(time: PartialDate | null, asOf: string, words: Words): string {
  const date = time ?? asOf;
  return words.say(precisionOf(date) === "day" ? "asOfDay" : "asOfEnd", { date: words.date(date) });
}
