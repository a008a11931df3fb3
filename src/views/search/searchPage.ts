// What stands in the list of what was found, as plain data.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Atlas, Ref } from "#model/atlas.ts";
import { entityOf } from "#model/names.ts";
import type { SearchAnswer, SearchHit, SearchKind } from "#model/search.ts";
import { type Language, textIn } from "#model/text.ts";
import { detailOf } from "./detailOf.ts";
import { markedParts, type TextPart } from "./markedParts.ts";
import { searchWords } from "./searchWords.ts";

export interface SearchRow {
  /** Stable within the page, fit for an element's id. */
  readonly id: string;
  readonly ref: Ref;
  readonly kind: SearchKind;
  readonly name: readonly TextPart[];
  /** Another name by which it was found. */
  readonly via: readonly TextPart[];
  /** Type, country, standing. */
  readonly detail: string;
  /** Instruments: the family whose line stands before them. */
  readonly family: string | null;
}

export interface SearchSection {
  readonly id: string;
  readonly kind: SearchKind | null;
  readonly heading: string;
  readonly total: number;
  readonly rows: readonly SearchRow[];
  /** How many the group holds beyond these; 0 = it is all there. */
  readonly more: number;
  readonly moreWords: string;
}

export interface SearchPage {
  /** Nothing was found: why, and the section is what comes near. */
  readonly nothing: string | null;
  readonly sections: readonly SearchSection[];
  /** Said to a screen reader. */
  readonly said: string;
}

export function searchPage(answer: SearchAnswer, query: string, atlas: Atlas, language: Language): SearchPage {
  const words = searchWords[language];
  const row = (hit: SearchHit): SearchRow => rowOf(hit, answer, atlas, language);
  if (answer.total === 0) {
    const nothing = words.nothing(query.trim().replace(/\s+/g, " ").slice(0, 60));
    const near = answer.near.map(row);
    const section = {
      id: "near",
      kind: null,
      heading: words.near,
      total: near.length,
      rows: near,
      more: 0,
      moreWords: "",
    };
    return { nothing, sections: near.length > 0 ? [section] : [], said: nothing };
  }
  const sections = answer.groups.map(({ kind, hits, total }): SearchSection => {
    const more = total - hits.length;
    return {
      id: kind,
      kind,
      heading: words.groups[kind],
      total,
      rows: hits.map(row),
      more,
      moreWords: more > 0 ? words.more(more) : "",
    };
  });
  return { nothing: null, sections, said: words.found(answer.total) };
}

function rowOf(hit: SearchHit, { words, meant }: SearchAnswer, atlas: Atlas, language: Language): SearchRow {
  const text = textIn(hit.name, language);
  const name = markedParts(text, words, meant);
  const foundByName = name.some((part) => part.marked);
  const entity = entityOf(atlas, hit.ref);
  return {
    id: hit.ref.replace(/[^\w-]/g, "_"),
    ref: hit.ref,
    kind: hit.kind,
    name,
    via: foundByName || hit.via === null || hit.via === text ? [] : markedParts(hit.via, words, meant),
    detail: detailOf(hit, atlas, wordsOf(language)),
    family: !entity || !("family" in entity) ? null : entity.kind === "feature" ? entity.familyId : entity.family,
  };
}
