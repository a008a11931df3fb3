// The table as it stands, for other programs: rows for CSV and clipboard, and the description that W3C's CSVW wants beside a CSV file.
import { csvText, type PlainCell, tsvText, withoutFormula } from "#encoding/csvText.ts";
import type { TableCell, TableColumn, TableRow } from "#model/table.ts";
import { tableColumns } from "#model/tableColumns.ts";
import type { Language } from "#model/text.ts";
import type { TableKind } from "#model/viewSettings.ts";
import { headerOf } from "./tableNames.ts";
import { type SceneColumn, type SceneRow, type WordedTable, wordedTable } from "./tableScene.ts";
import { tableWords } from "./tableWords.ts";

export type ShownTable = Pick<WordedTable, "kind" | "columns" | "all"> & { readonly rows: readonly SceneRow[] };

/** The same rows in the same order with every column there is: the shown ones first, then the others, sources with their locators among them. */
export function completeTable(
  { kind, columns, rows, all: every = tableColumns[kind] }: ShownTable,
  language: Language,
): ShownTable {
  const shown = new Set(columns.map((column) => column.id));
  const all = [...columns, ...every.filter((column) => !shown.has(column.id))];
  return wordedTable(
    kind,
    rows.map(({ row }) => row),
    all,
    language,
    every,
  );
}

/** "entente_ties_2026-11-21.csv" */
export function fileName(kind: TableKind, day: string, ending: "csv" | "csv-metadata.json"): string {
  return `entente_${kind}_${day}.${ending}`;
}

/** Numbers as they are in the data, dates as ISO 8601 of their own precision, everything else in words. */
function plainCell(cell: TableCell, text: string, { numeric }: TableColumn): PlainCell {
  if (cell === null) return null;
  if (numeric) return Number(text);
  if (cell.kind === "number") return cell.value;
  return cell.kind === "date" ? cell.date : text;
}

const units = { km: "km", degree: "°" } as const;

function headers(columns: readonly SceneColumn[]): string[] {
  return columns.map(({ header, unit }) => (unit ? `${header} (${units[unit]})` : header));
}

/** Header and rows; `ids` puts the id of the row first, and the ids behind its words after each cell that has some. */
export function plainLines({ columns, rows }: ShownTable, ids: boolean, language: Language): PlainCell[][] {
  const mark = tableWords[language].id;
  const titles = headers(columns);
  const worded = columns.map((column) => ids && hasIds(column));
  const header = titles.flatMap((title, at) => (worded[at] ? [title, `${title} [${mark}]`] : [title]));
  const lines = rows.map(({ row, cells }) => {
    const line = columns.flatMap((column, at): PlainCell[] => {
      const cell = row.cells.get(column.id) ?? null;
      const plain = plainCell(cell, cells[at]?.text ?? "", column);
      return worded[at] ? [plain, idsOf(cell)] : [plain];
    });
    return ids ? [keyOf(row), ...line] : line;
  });
  return [ids ? [mark, ...header] : header, ...lines];
}

const keyOf = (row: TableRow): string => row.key.replace(/^tie:/, "");

const hasIds = ({ kind, id, title }: SceneColumn): boolean =>
  (kind === "text" || kind === "list" || kind === "status") &&
  !["iso3", "id", "sourceIds"].includes(id) &&
  title === undefined;

function idsOf(cell: TableCell): string | null {
  if (cell?.kind === "term") return cell.id;
  if (cell?.kind !== "items") return null;
  return cell.items.flatMap((item) => item.id ?? []).join("; ") || null;
}

export function tableCsv(table: ShownTable, ids: boolean, language: Language): string {
  return csvText(plainLines(table, ids, language));
}

/** The same rows for a spreadsheet and for a document; what is pasted keeps the words of the screen and plain numbers. */
export function clipboardTexts(lines: readonly (readonly PlainCell[])[]): {
  readonly plain: string;
  readonly html: string;
} {
  const escaped = (text: string) =>
    text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  const row = (line: readonly PlainCell[], tag: "th" | "td") =>
    `<tr>${line.map((cell) => `<${tag}>${escaped(typeof cell === "string" ? withoutFormula(cell) : String(cell ?? ""))}</${tag}>`).join("")}</tr>`;
  const [header = [], ...rows] = lines;
  const html = `<table><thead>${row(header, "th")}</thead><tbody>${rows.map((line) => row(line, "td")).join("")}</tbody></table>`;
  return { plain: tsvText(lines), html };
}

export interface MetadataContext {
  readonly day: string;
  readonly title: string;
  readonly licence: string;
  readonly link: string;
}

const datatypes = { number: "number", link: "anyURI" } as const;

/** CSV on the Web: https://www.w3.org/TR/tabular-metadata/ */
export function tableMetadata({ kind, columns }: ShownTable, { day, title, licence, link }: MetadataContext): string {
  const description = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: fileName(kind, day, "csv"),
    "dc:title": `${title}: ${tableWords.en.kinds[kind]}`,
    "dc:license": licence,
    "dc:source": link,
    "dc:date": day,
    dialect: { delimiter: ",", encoding: "utf-8", lineTerminators: ["\r\n"], header: true },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.id,
        titles: {
          en: headers([{ ...column, header: column.title ?? headerOf("en", kind, column.id) }])[0],
          it: headers([{ ...column, header: column.title ?? headerOf("it", kind, column.id) }])[0],
        },
        datatype: column.numeric
          ? "number"
          : column.kind === "number" || column.kind === "link"
            ? datatypes[column.kind]
            : "string",
        ...(column.kind === "date" && { "dc:description": "ISO 8601 year, month or day, as precise as the source" }),
        ...(column.kind === "list" && { separator: "; " }),
      })),
    },
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
