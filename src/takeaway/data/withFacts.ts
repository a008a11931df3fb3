import type { PlainCell } from "#encoding/csvText.ts";
import type { DataFacts } from "./dataFacts.ts";

/**
 * CSV has no place for what holds for the whole file: a line of remarks would be a row to every program that reads it. So each row says
 * of when it is, on what terms, and where it came from, and says so still when it has been pasted elsewhere.
 * `own`: of each row that is not the atlas's own, on what terms it is.
 */
export function withFacts(
  [header = [], ...rows]: readonly (readonly PlainCell[])[],
  { day, licence, link }: Pick<DataFacts, "day" | "licence" | "link">,
  own: readonly (string | null)[] = [],
): PlainCell[][] {
  return [[...header, "as_of", "licence", "view"], ...rows.map((row, at) => [...row, day, own[at] ?? licence, link])];
}
