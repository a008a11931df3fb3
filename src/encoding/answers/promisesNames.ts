import type { Atlas } from "#model/atlas.ts";
import type { PromisedTie, Standing } from "#model/promises.ts";
import type { Language } from "#model/text.ts";
import { wordsOf } from "../words/wordsOf.ts";

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
