import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Atlas } from "#model/atlas.ts";
import type { CableTarget, PromisedCable, PromisedTie, Standing } from "#model/promises.ts";
import type { Language } from "#model/text.ts";
import { promisesWords } from "./promisesWords.ts";

/** "Switzerland: Horizon Europe" for a part of one actor. */
export function promisedName(
  { instrument, actor }: Pick<PromisedTie, "instrument" | "actor">,
  language: Language,
): string {
  const { text } = wordsOf(language);
  return actor ? `${text(actor.name)}: ${text(instrument.name)}` : text(instrument.name);
}

/** "Signed, 20 November 2025" */
export function standingInWords(
  { statusNames }: Pick<Atlas, "statusNames">,
  { status, date }: Pick<Standing, "status" | "date">,
  language: Language,
): string {
  const words = wordsOf(language);
  const name = statusNames.get(status);
  const said = name ? words.text(name) : status;
  return date ? `${said}, ${words.date(date)}` : said;
}

/** What was promised for a cable by that day: "2024 (Google, 2021); 2025 or later (said on a day not noted)". */
export function promiseInWords({ was, wasSure, maybe }: PromisedCable, language: Language): string {
  const { text, date } = wordsOf(language);
  const rough = (target: CableTarget) =>
    `${text(target.text)} (${promisesWords[language].saidIn(target.said === null ? null : date(target.said))})`;
  return [wasSure ? text(was.text) : rough(was), ...maybe.map(rough)].join("; ");
}
