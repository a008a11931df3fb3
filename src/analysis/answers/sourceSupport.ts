import { ascending } from "d3-array";
import type { LensClass, LensSettings } from "#model/answers.ts";
import type { Atlas, Citation, Confidence } from "#model/atlas.ts";
import { type Day, firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import type { LensSupport } from "#model/lensAnswer.ts";

/** Independent are sources of different origin, not different documents: a press release on ten sites is one voice. */
export function sourceSupport(atlas: Pick<Atlas, "sourceById">, citations: readonly Citation[]): LensSupport {
  const cited = new Set(citations.map(({ source }) => atlas.sourceById.get(source)));
  const documents = [...cited].flatMap((source) => (source && source.kind === undefined ? [source] : []));
  const dates = documents.flatMap(({ date }) => (date ? [date] : []));
  return {
    documents: documents.length,
    origins: [...new Set(documents.map(({ id, origin, publisher }) => origin ?? (publisher || id)))],
    newest: dates.sort(byDay).at(-1) ?? null,
  };
}

function byDay(a: PartialDate, b: PartialDate): number {
  return ascending(firstDay(a), firstDay(b)) || ascending(lastDay(a), lastDay(b));
}

export function lensClass(
  by: LensSettings["by"],
  { confidence, support }: { readonly confidence: Confidence; readonly support: LensSupport },
  day: Day,
): LensClass {
  switch (by) {
    case "confidence":
      return confidence;
    case "sources":
      return (["none", "one", "two", "three"] as const)[support.origins.length] ?? "four";
    case "age":
      return ageClass(support.newest, day);
  }
}

/** A year or a month counts from its first day: a source may be younger than it is said to be, never older. */
function ageClass(newest: PartialDate | null, day: Day): LensClass {
  if (newest === null) return "undated";
  const written = firstDay(newest);
  if (written > day) return "later";
  if (written >= yearsBefore(day, 1)) return "one_year";
  if (written >= yearsBefore(day, 3)) return "three_years";
  return written >= yearsBefore(day, 5) ? "five_years" : "older";
}

function yearsBefore(day: Day, years: number): Day {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, "0")}${day.slice(4)}`;
}
