// Cells in words of the reader's language.
import { countryByCode } from "#encoding/countryByCode.ts";
import { localeOf } from "#encoding/words/localeOf.ts";
import { locatorInWords } from "#encoding/words/locatorInWords.ts";
import { type Words, wordsOf } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import type { TableCell, TableColumn, TableItem } from "#model/table.ts";
import type { Language } from "#model/text.ts";
import { termOf } from "./tableNames.ts";

/** A piece of a cell that may lead somewhere: to another thing of the atlas, or to a page elsewhere. */
export interface CellPart {
  readonly text: string;
  readonly ref: Ref | null;
  readonly url: string | null;
}

export interface WordedCell {
  /** The whole cell as it reads; "" = the sources do not say. */
  readonly text: string;
  readonly parts: readonly CellPart[];
}

const empty: WordedCell = { text: "", parts: [] };

export type WordCell = (cell: TableCell, column: TableColumn) => WordedCell;

export function cellWriter(language: Language): WordCell {
  const words = wordsOf(language);
  const degrees = new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const number = (value: number, column: TableColumn) =>
    column.unit === "degree" ? `${degrees.format(value)}°` : words.number(value, column.unit && "kilometer");
  return (cell, column) => worded(cell, column, words, language, number);
}

function worded(
  cell: TableCell,
  column: TableColumn,
  words: Words,
  language: Language,
  number: (value: number, column: TableColumn) => string,
): WordedCell {
  switch (cell?.kind) {
    case undefined:
      return empty;
    case "items": {
      const parts = cell.items.map(
        (item): CellPart => ({ text: itemText(item, words, language), ref: item.ref, url: null }),
      );
      return { text: parts.map((part) => part.text).join(listMark), parts };
    }
    case "number":
      return single(number(cell.value, column));
    case "date":
      return single(words.date(cell.date));
    case "term":
      return single(termOf(language, cell));
    case "link":
      return { text: cell.url, parts: [{ text: withoutScheme(cell.url), ref: null, url: cell.url }] };
  }
}

/** Between the names of a cell; names themselves hold commas. */
export const listMark = "; ";

const single = (text: string): WordedCell => ({ text, parts: [{ text, ref: null, url: null }] });

function itemText(item: TableItem, words: Words, language: Language): string {
  const text = item.isCode ? countryByCode(item.text.en, language) : words.text(item.text);
  return item.locator ? `${text} (${locatorInWords(item.locator, language)})` : text;
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}

/** Without case and accents, for finding. */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
