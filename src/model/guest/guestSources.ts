import type { Citation, Source } from "#model/atlas.ts";
import type { LocalText } from "#model/text.ts";
import type { GuestFeature, GuestSet, GuestTie } from "./guestSet.ts";
import { plainName, rowLocator } from "./guestWords.ts";

export interface Cite {
  (row: Pick<GuestFeature | GuestTie, "row" | "source" | "url">): Citation[];
  /** The file itself, as a source. */
  readonly sourceId: string;
}

const longest = 300;
const longestFile = 80;

const namedIn = (file: string): LocalText => ({
  en: `Named in the reader's file ${file}; not opened for this atlas.`,
  it: `Indicata nel file di chi legge, ${file}; non aperta per questo atlante.`,
});

/**
 * Puts the set's own source and those that its rows name into `sources`, each once; the function tells what a row rests on: the reader's
 * file, and what the row itself names. A file of the reader's own is of kind "knowledge": nobody can look it up, so it confirms nothing.
 */
export function guestSources(set: GuestSet, unused: (id: string) => string, sources: Source[]): Cite {
  const { file } = set;
  const own: Source = {
    id: unused(set.id),
    title: plainName(file.name, longest),
    publisher: file.url ? hostOf(file.url) : "",
    ...(file.url === null && { kind: "knowledge" as const }),
    date: null,
    url: file.url,
    guest: set.id,
  };
  sources.push(own);
  const named = new Map<string, string>();
  const cite = (row: Parameters<Cite>[0]): Citation[] => {
    const citations: Citation[] = [{ source: own.id, locator: rowLocator(file.format, row.row) }];
    if (row.source === null && row.url === null) return citations;
    const key = `${row.source ?? ""}\n${row.url ?? ""}`;
    let id = named.get(key);
    if (id === undefined) {
      id = unused(`${set.id}.s${named.size + 1}`);
      named.set(key, id);
      sources.push({
        id,
        title: plainName(row.source ?? "", longest) || plainName(row.url ?? "", longest),
        publisher: row.url ? hostOf(row.url) : "",
        date: null,
        url: row.url,
        note: namedIn(plainName(file.name, longestFile)),
        guest: set.id,
      });
    }
    return [...citations, { source: id, locator: "" }];
  };
  return Object.assign(cite, { sourceId: own.id });
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "";
}
