import type { DataFacts } from "./dataFacts.ts";
import type { CitedSource } from "./shownSources.ts";

export interface Entry {
  readonly id: string;
  readonly title: string;
  /** "European Commission via Entente" (the title of the atlas): whose words they are, and by whom they came here; null where the source does not say who speaks. */
  readonly author: string | null;
  readonly publisher: string | null;
  /** ISO 8601, as precise as the source; null = undated. */
  readonly date: string | null;
  readonly url: string | null;
  /** The day to which it was read; null where it has no address, or was not opened. */
  readonly accessed: string | null;
  readonly note: string;
}

const words = {
  en: { via: (who: string, atlas: string) => `${who} via ${atlas}`, at: "Cited", from: "View" },
  it: { via: (who: string, atlas: string) => `${who}, tramite ${atlas}`, at: "Citato", from: "Vista" },
} as const;

/** Some addresses follow a pattern and were not opened; the source's own note says so. */
const unopened = /\bnot opened\b/i;

export function bibliography(sources: readonly CitedSource[], facts: DataFacts): readonly Entry[] {
  const own = words[facts.language];
  return sources.map(({ source, locators }) => {
    const note = source.note?.[facts.language] ?? source.note?.en ?? "";
    const who = source.origin || source.publisher;
    const opened = source.url !== null && source.guest === undefined && !unopened.test(source.note?.en ?? "");
    return {
      id: source.id,
      title: source.title,
      // What a reader's file names did not come by the atlas.
      author: who ? (source.guest === undefined ? own.via(who, facts.atlas) : who) : null,
      publisher: source.publisher || null,
      date: source.date,
      url: source.url,
      accessed: opened ? facts.asOf : null,
      note: [...(locators.length > 0 ? [`${own.at}: ${locators.join("; ")}.`] : []), ...(note ? [note] : [])].join(" "),
    };
  });
}
