// Under which names a feature's properties usually keep what the atlas knows how to use. Compared folded: lower case, words joined by "_".

export const nameNames = ["name", "title", "label", "nome", "titolo", "denominazione", "name_en", "name_it"] as const;
export const familyNames = ["family", "famiglia", "category", "categoria"] as const;
export const statusNames = ["status", "stato"] as const;
export const sourceNames = ["source", "fonte", "source_title"] as const;
export const linkNames = ["url", "link", "href", "website", "homepage", "sito", "source_url"] as const;

/** Surely dates: what is written there and is none is said. */
export const sinceNames = [
  "since",
  "start_date",
  "date_start",
  "startdate",
  "valid_from",
  "data_inizio",
  "dal",
] as const;
export const untilNames = ["until", "end_date", "date_end", "enddate", "valid_to", "data_fine", "al"] as const;
export const dateNames = ["date", "year", "data", "anno"] as const;
/** Dates at times, at other times places or marks: "from": "Rome" is no fault. */
export const looseSinceNames = ["start", "from", "begin", "inizio", "when", "time", "timestamp"] as const;
export const looseUntilNames = ["end", "to", "finish", "fine"] as const;

const known = new Map<string, string>();

/** "Start Date", "start-date" and "START_DATE" are one name. */
export function foldedName(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  if (name.length > 40) return name;
  const folded = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
  // The same few names come a million times; a file with a million names must not fill the memory.
  if (known.size < 1000) known.set(name, folded);
  return folded;
}
