// From rows to what stands in the table: columns chosen, cells in words, rows found and sorted. No DOM.

import type { Atlas } from "#model/atlas.ts";
import { firstDay, lastDay } from "#model/dates.ts";
import { cableStatuses, type Status, statuses } from "#model/gradings.ts";
import { guestColumns } from "#model/guest/guestColumns.ts";
import type { TableCell, TableColumn, TableRow } from "#model/table.ts";
import { tableColumns } from "#model/tableColumns.ts";
import type { Language } from "#model/text.ts";
import type { TableKind, TableSettings } from "#model/viewSettings.ts";
import { headerOf } from "./tableNames.ts";
import { cellWriter, foldText, type WordedCell } from "./tableText.ts";

export interface SceneColumn extends TableColumn {
  readonly header: string;
  /** Width in rem: enough for nearly all of its cells, the same wherever the table is scrolled. */
  readonly width: number;
}

export interface SceneRow {
  readonly row: TableRow;
  /** One for each column shown. */
  readonly cells: readonly WordedCell[];
  /** What the text filter looks at. */
  readonly folded: string;
}

export interface WordedTable {
  readonly kind: TableKind;
  readonly columns: readonly SceneColumn[];
  /** Every column that there is; absent: those of its kind. */
  readonly all?: readonly TableColumn[];
  readonly rows: readonly SceneRow[];
}

/** Every column of a kind of rows, with those of readers' files. */
export function columnsOf(kind: TableKind, atlas: Pick<Atlas, "features" | "systems">): readonly TableColumn[] {
  // Because another atlas knows of no EU money, and an empty column would speak of it.
  if (kind === "cables" && atlas.systems.every(({ euFunding }) => euFunding.en.trim() === ""))
    return tableColumns.cables.filter(({ id }) => id !== "euFunding");
  return kind === "features" ? [...tableColumns.features, ...guestColumns(atlas.features).columns] : tableColumns[kind];
}

/** The columns in the reader's order; ids that this table does not have are left out, and the first always leads. */
export function chosenColumns(
  kind: TableKind,
  ids: TableSettings["columns"],
  all: readonly TableColumn[] = tableColumns[kind],
): readonly TableColumn[] {
  const first = all[0] as TableColumn;
  const known = [...new Set(ids ?? [])].flatMap((id) => all.find((column) => column.id === id) ?? []);
  if (known.length === 0) return all.filter((column) => column.usual);
  return [first, ...known.filter((column) => column !== first)];
}

export function wordedTable(
  kind: TableKind,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  language: Language,
  all: readonly TableColumn[] = tableColumns[kind],
): WordedTable {
  const write = cellWriter(language);
  const worded = rows.map((row): SceneRow => {
    const cells = columns.map((column) => write(row.cells.get(column.id) ?? null, column));
    return { row, cells, folded: foldText(cells.map((cell) => cell.text).join("\n")) };
  });
  return {
    kind,
    all,
    rows: worded,
    columns: columns.map((column, at) => {
      const header = column.title ?? headerOf(language, kind, column.id);
      return { ...column, header, width: widthOf(column, header, worded, at) };
    }),
  };
}

const most: Readonly<Record<TableColumn["kind"], number>> = {
  text: 17,
  list: 16,
  number: 9,
  date: 11,
  status: 10,
  link: 16,
};

/** From the number of characters: most cells fit, unless they are long texts, and all dates. */
function widthOf(column: TableColumn, header: string, rows: readonly SceneRow[], at: number): number {
  const lengths = rows.map(({ cells }) => cells[at]?.parts.map((part) => part.text).join("; ").length ?? 0);
  lengths.sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * (column.kind === "date" ? 1 : 0.88) - 0.01)] ?? 0;
  const line = column.id === "family" ? 2.25 : 0;
  const forCells = Math.min(at === 0 ? 20 : most[column.kind], usual * 0.43 + 1.25 + line);
  return Math.round(Math.max(forCells, header.length * 0.44 + 2) * 4) / 4;
}

/** Rows that hold every word of the text somewhere in the columns shown; accents and case do not count. */
export function foundRows(rows: readonly SceneRow[], text: string): readonly SceneRow[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => row.folded.includes(word)));
}

/** Stable; empty cells come last whichever way the column is sorted. A column the table does not have sorts nothing. */
export function sortedRows(
  kind: TableKind,
  rows: readonly SceneRow[],
  sort: TableSettings["sort"],
  language: Language,
  all: readonly TableColumn[] = tableColumns[kind],
): readonly SceneRow[] {
  const column = sort && all.find((each) => each.id === sort.column);
  if (!column) return rows;
  const compare = comparer(column, language);
  const direction = sort.descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: compare.key(row.row.cells.get(column.id) ?? null) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return direction * compare.order(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

/** From the loosest to the firmest. */
const ranks: Readonly<Record<string, readonly string[] | undefined>> = {
  confidence: ["low", "medium", "high"],
  cableStatus: cableStatuses.toReversed(),
};

function rankOf(cell: TableCell): number {
  if (cell?.kind === "term") return ranks[cell.term]?.indexOf(cell.id) ?? -1;
  return cell?.kind === "items" ? statuses.indexOf(cell.items[0]?.id as Status) : -1;
}

function comparer(column: TableColumn, language: Language) {
  const write = cellWriter(language);
  const collator = new Intl.Collator(language, { numeric: true });
  const key = (cell: TableCell): string | number | null => {
    switch (cell?.kind) {
      case undefined:
        return null;
      case "number":
        return cell.value;
      case "date":
        return `${firstDay(cell.date)} ${lastDay(cell.date)}`;
      case "term":
      case "items":
        if (column.numeric) return Number(write(cell, column).text);
        return column.kind === "status" ? rankOf(cell) : write(cell, column).text;
      case "link":
        return cell.url;
    }
  };
  const order = (a: string | number, b: string | number): number =>
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return { key, order };
}
