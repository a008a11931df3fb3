import type { Words } from "#encoding/words/wordsOf.ts";
import type { Citation, Source } from "#model/atlas.ts";

export interface SourceLine {
  readonly text: string;
  readonly url: string | null;
}

/** "European Commission: EU and Japan sign Digital Partnership, 12 May 2022", each source once; documents before gazetteers. */
export function sourceLines(
  citations: readonly Citation[],
  byId: ReadonlyMap<string, Source>,
  words: Words,
): readonly SourceLine[] {
  const sources = [...new Set(citations.map(({ source }) => source))].flatMap((id) => byId.get(id) ?? []);
  const documents = sources.filter(({ kind }) => kind === undefined);
  return [...documents, ...sources.filter(({ kind }) => kind !== undefined)].map((source) => ({
    text: [
      [source.publisher, source.title].filter(Boolean).join(": "),
      ...(source.date ? [words.date(source.date)] : []),
    ].join(", "),
    url: source.url,
  }));
}
