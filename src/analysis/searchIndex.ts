// Finds things of the atlas by name, forgiving case, accents and small slips; exact names come before everything else.
import MiniSearch, { type SearchResult } from "minisearch";
import type { Atlas } from "#model/atlas.ts";
import { foldedText, foldedWords } from "#model/foldedText.ts";
import { type Search, type SearchAnswer, type SearchHit, type SearchKind, searchKinds } from "#model/search.ts";
import { type SearchEntry, searchEntries } from "./searchEntries.ts";

const fields = ["name", "others", "codes", "abroad", "about"] as const;
type Field = (typeof fields)[number];

/** How much more a find in a field says than one in what a thing is about. */
const boost: Readonly<Record<Field, number>> = { name: 5, others: 3, codes: 3, abroad: 2.5, about: 1 };

/** A country is sought more often than a source; only decides between finds that are otherwise alike. */
const weights: Readonly<Record<SearchKind, number>> = {
  country: 1.5,
  bloc: 1.4,
  organisation: 1.15,
  city: 1.3,
  instrument: 1,
  system: 1.3,
  landing: 0.8,
  theme: 1.3,
  event: 0.7,
  feature: 1,
  source: 0.25,
};

/** Names folded once and run together, to be compared with what is sought: "Sea-Me-We 6" is "SeaMeWe6". */
interface Known {
  readonly entry: SearchEntry;
  readonly own: readonly string[];
  /** The same, but with a space before each word. */
  readonly spaced: readonly string[];
  readonly others: readonly string[];
  readonly codes: readonly string[];
  readonly abroad: readonly string[];
}

/** Because nobody types a book: what is longer than this is cut. */
const longestQuery = 120;
const mostWords = 10;
/** Finds below which slips are guessed at. */
const few = 4;

export function makeSearch(atlas: Atlas): Search {
  const known = searchEntries(atlas).map(knownOf);
  const index = new MiniSearch<{ id: number }>({
    fields: [...fields],
    tokenize: indexWords,
    processTerm: (term) => term,
    extractField: (row, field) => {
      const entry = known[row.id]?.entry;
      return field === "id" ? String(row.id) : entry ? textsOf(entry, field as Field).join("\n") : "";
    },
    searchOptions: { tokenize: foldedWords, boost, prefix: true, combineWith: "AND" },
  });
  index.addAll(known.map((_, id) => ({ id })));

  return (query, most) => {
    const words = foldedWords(query.slice(0, longestQuery)).slice(0, mostWords);
    if (words.length === 0) return nothing(words);
    const text = words.join(" ");
    // Because a slip is only worth guessing at where the word as it stands leads hardly anywhere.
    const plain = index.search(text);
    const certain = plain.length >= few || plain.some(({ id }) => isWhole(known[id as number], words));
    const found = certain ? plain : index.search(text, { fuzzy: slips });
    if (found.length === 0) {
      const loose = index.search(text, { fuzzy: manySlips, combineWith: "OR" });
      return {
        ...nothing(words),
        near: ranked(loose, known, words)
          .slice(0, 3)
          .map((find) => hitOf(find, words)),
      };
    }
    return { ...grouped(ranked(found, known, words), words, most), words, meant: meantBy(found, words), near: [] };
  };
}

function nothing(words: readonly string[]): SearchAnswer {
  return { words, meant: [], groups: [], total: 0, near: [] };
}

/** Letters that may be wrong in a word; digits are never taken for others. */
function slips(word: string): number | false {
  if (/\p{N}/u.test(word) || word.length < 4) return false;
  return word.length < 8 ? 1 : 2;
}

function manySlips(word: string): number | false {
  return word.length < 3 ? false : Math.min(3, Math.ceil(word.length * 0.4));
}

/** Words run together where a reader may leave the mark out ("seamewe"), and the ends of words in scripts that have no spaces. */
function indexWords(text: string): string[] {
  const folded = foldedText(text);
  const joined = (folded.match(/[\p{L}\p{N}]+(?:['’ʻ.\-/&][\p{L}\p{N}]+)+/gu) ?? []).map((word) =>
    word.replace(/[^\p{L}\p{N}]/gu, ""),
  );
  const words = foldedWords(text);
  const ends = words.flatMap((word) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u.test(word)
      ? Array.from(word, (_, at) => word.slice(at)).slice(1)
      : [],
  );
  return [...words, ...joined, ...ends];
}

function textsOf(entry: SearchEntry, field: Field): readonly string[] {
  return field === "name" ? [...new Set(Object.values(entry.name))] : entry[field];
}

function knownOf(entry: SearchEntry): Known {
  const flat = (texts: readonly string[]) => texts.map((text) => foldedWords(text).join(""));
  const names = Object.values(entry.name);
  return {
    entry,
    // "Medusa (sistema di cavi sottomarini)" is called Medusa.
    own: flat([...names, ...names.map((name) => name.replace(/\s*\(.*\)/, ""))]),
    spaced: names.map((name) => ` ${foldedWords(name).join(" ")}`),
    others: flat(entry.others),
    codes: flat(entry.codes),
    abroad: flat(entry.abroad),
  };
}

const whole = 20;

function isWhole(thing: Known | undefined, words: readonly string[]): boolean {
  return thing !== undefined && nearness(thing, words) >= whole;
}

interface Find {
  readonly thing: Known;
  readonly result: SearchResult;
  readonly score: number;
}

function ranked(found: readonly SearchResult[], known: readonly Known[], words: readonly string[]): Find[] {
  return found
    .flatMap((result) => {
      const thing = known[result.id as number];
      if (!thing) return [];
      const { kind, ties } = thing.entry;
      return [
        { thing, result, score: result.score * weights[kind] * nearness(thing, words) * (1 + Math.log2(1 + ties) / 8) },
      ];
    })
    .sort((a, b) => b.score - a.score || (a.result.id as number) - (b.result.id as number));
}

function hitOf({ thing, result, score }: Find, words: readonly string[]): SearchHit {
  const { ref, kind, name } = thing.entry;
  return { ref, kind, name, via: via(thing, result, words.join("")), score };
}

/** The whole name before its beginning, its beginning before a word of it. */
function nearness({ own, spaced, others, codes, abroad }: Known, words: readonly string[]): number {
  const sought = words.join("");
  const is = (names: readonly string[]) => names.includes(sought);
  const begins = (names: readonly string[]) => names.some((name) => name.startsWith(sought));
  if (is(own)) return 40;
  if (is(codes)) return 30;
  if (is(others)) return 25;
  if (is(abroad)) return whole;
  if (begins(own)) return 4;
  if (begins(others) || begins(abroad)) return 2.5;
  if (spaced.some((name) => name.includes(` ${words.join(" ")}`))) return 2;
  return begins(codes) ? 1.5 : 1;
}

/** The name by which it was found, likeliest first. */
function via({ entry, codes }: Known, result: SearchResult, sought: string): string | null {
  const has = (text: string) => {
    const words = new Set(indexWords(text));
    return result.terms.some((term) => words.has(term));
  };
  const code = entry.codes[codes.indexOf(sought)];
  if (code !== undefined) return code;
  const names = Object.values(entry.name);
  // What a reader's row says of itself is shown where it was found by that.
  const said = entry.kind === "feature" ? entry.about : [];
  const candidates = entry.showsOthers ? [...names, ...entry.others, ...entry.abroad, ...said] : names;
  const whole = candidates.find((name) => foldedWords(name).join("") === sought);
  return whole ?? candidates.find(has) ?? null;
}

function grouped(
  finds: readonly Find[],
  words: readonly string[],
  most: (kind: SearchKind) => number,
): Pick<SearchAnswer, "groups" | "total"> {
  const best = (kind: SearchKind) => finds.findIndex(({ thing }) => thing.entry.kind === kind);
  const groups = searchKinds
    .filter((kind) => best(kind) >= 0)
    .sort((a, b) => best(a) - best(b))
    .map((kind) => {
      const own = finds.filter(({ thing }) => thing.entry.kind === kind);
      return { kind, hits: own.slice(0, most(kind)).map((find) => hitOf(find, words)), total: own.length };
    });
  return { groups, total: finds.length };
}

/** Words of the atlas that do not hold what was typed. */
function meantBy(found: readonly SearchResult[], words: readonly string[]): readonly string[] {
  const terms = new Set(found.slice(0, 50).flatMap((result) => result.terms));
  return [...terms].filter((term) => !words.some((word) => term.includes(word)));
}
