import type { LocalText } from "#model/text.ts";
import type { GuestFormat } from "./guestSet.ts";

/** The same in every language: the reader's own words are not translated. */
export function sameWords(text: string): LocalText {
  return { en: text, it: text };
}

/** A name as it can stand on a map, in a heading and in XML: one line, without signs that no font has; at most `most` characters. "" where nothing is left. */
export function plainName(text: string, most: number): string {
  // Looked at a little further than it will be shown: a file may hold a hundred thousand letters where a name should be.
  const line = text
    .slice(0, most * 4)
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]+/gu, " ")
    .trim();
  return text.length > most * 4 ? cutWords(`${line}…`, most) : cutWords(line, most);
}

/** At most `most` characters, the last an ellipsis where something was cut; never half a surrogate pair. */
export function cutWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - 1;
  const half = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return `${text.slice(0, half ? end - 1 : end)}…`;
}

/** "row 12" of a table, "item 12" of anything else; what an atlas's citation has as locator. */
export function rowLocator(format: GuestFormat, row: number): string {
  return `${format === "csv" || format === "tsv" ? "row" : "item"} ${row}`;
}
