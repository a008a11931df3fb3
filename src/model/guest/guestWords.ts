import type { LocalText } from "#model/text.ts";
import type { GuestFormat } from "./guestSet.ts";

/** The same in every language: the reader's own words are not translated. */
export function sameWords(text: string): LocalText {
  return { en: text, it: text };
}

/** At most `most` characters, the last an ellipsis where something was cut; never half a surrogate pair. */
export function cutWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - 1;
  const half = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return `${text.slice(0, half ? end - 1 : end)}…`;
}

/** "row 12" of a table, "feature 12" of anything else; what an atlas's citation has as locator. */
export function rowLocator(format: GuestFormat, row: number): string {
  return `${format === "csv" || format === "tsv" ? "row" : "feature"} ${row}`;
}
