// CSL-JSON, which Zotero and citeproc read: https://docs.citationstyles.org/
import { bibliography } from "./bibliography.ts";
import type { DataFacts } from "./dataFacts.ts";
import type { CitedSource } from "./shownSources.ts";

const dateParts = (date: string) => ({ "date-parts": [date.split("-").map(Number)] });

export function cslJsonOf(sources: readonly CitedSource[], facts: DataFacts): string {
  const items = bibliography(sources, facts).map((entry) => ({
    id: entry.id,
    type: entry.url ? "webpage" : "document",
    title: entry.title,
    ...(entry.author && { author: [{ literal: entry.author }] }),
    ...(entry.publisher && { publisher: entry.publisher }),
    ...(entry.date && { issued: dateParts(entry.date) }),
    ...(entry.url && { URL: entry.url }),
    ...(entry.accessed && { accessed: dateParts(entry.accessed) }),
    ...(entry.note && { note: entry.note }),
    source: facts.atlas,
    archive_location: facts.link,
  }));
  return `${JSON.stringify(items, null, 1)}\n`;
}
