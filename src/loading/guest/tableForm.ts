// How a table's text is to be read: its delimiter, its decimal sign, whether its first line names the columns.
import { cellDate } from "#model/guest/cellDate.ts";
import { cellNumber, cellPosition } from "#model/guest/cellPosition.ts";
import { columnRoles } from "#model/guest/columnRoles.ts";
import type { TableReading } from "#model/guest/guestTable.ts";
import { type TableLine, tableLines } from "./tableLines.ts";

export interface TableForm {
  readonly delimiter: TableReading["delimiter"];
  readonly decimal: TableReading["decimal"];
  readonly hasHeader: boolean;
  /** Where the table begins in the text: after a byte order mark and Excel's "sep=;". */
  readonly from: number;
  /** Excel's line was there. */
  readonly saidDelimiter: boolean;
  /** Whether there is a header was seen, not said. */
  readonly headerGuessed: boolean;
  /** The first lines, the header among them. */
  readonly sample: readonly TableLine[];
}

const delimiters = [",", ";", "\t", "|"] as const;
const sampleLines = 500;

/** `said`: what the reader corrected. */
export function tableForm(
  text: string,
  said: Partial<Pick<TableForm, "delimiter" | "decimal" | "hasHeader">> = {},
): TableForm {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const line = /^sep=([,;|\t])[ \t]*\r?\n/i.exec(text.slice(start, start + 20));
  const from = start + (line?.[0].length ?? 0);
  const delimiter =
    said.delimiter ?? (line?.[1] as TableForm["delimiter"] | undefined) ?? likeliestDelimiter(text, from);
  const sample = firstLines(text, delimiter, from);
  const hasHeader = said.hasHeader ?? looksLikeHeader(sample);
  const decimal = said.decimal ?? likeliestDecimal(sample, hasHeader);
  return {
    delimiter,
    decimal,
    hasHeader,
    from,
    saidDelimiter: line !== null,
    headerGuessed: said.hasHeader === undefined,
    sample,
  };
}

function firstLines(text: string, delimiter: string, from: number): readonly TableLine[] {
  const lines: TableLine[] = [];
  for (const piece of tableLines(text, delimiter, from)) {
    lines.push(...piece.lines);
    if (lines.length >= sampleLines) break;
  }
  return lines.slice(0, sampleLines);
}

/** The one by which most lines have as many cells as the first, and more than one. */
function likeliestDelimiter(text: string, from: number): TableForm["delimiter"] {
  let best: { readonly delimiter: TableForm["delimiter"]; readonly score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of delimiters) {
    if (text.indexOf(delimiter, from) < 0) continue;
    const lines = firstLines(text, delimiter, from);
    const width = lines[0]?.cells.length ?? 0;
    if (width < 2) continue;
    const even = lines.filter(({ cells }) => cells.length === width).length / lines.length;
    const score = even + Math.min(width, 50) / 1000;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** A first line of data has numbers, days or coordinates in it where names of columns have words. */
function looksLikeHeader(sample: readonly TableLine[]): boolean {
  const [first, ...others] = sample;
  if (!first) return true;
  const cells = first.cells.map((cell) => cell.trim()).filter(Boolean);
  const isData = (cell: string) =>
    cellNumber(cell, ",") !== null ||
    cellPosition(cell) !== null ||
    /^https?:\/\//i.test(cell) ||
    (/\d/.test(cell) && cellDate(cell, "dmy").kind === "date");
  const data = cells.filter(isData);
  const known = Object.keys(columnRoles(first.cells).columns).length;
  // Years may head the columns of a series.
  if (known > 1 || (known === 1 && data.every((cell) => /^\d{4}$/.test(cell)))) return true;
  if (data.length > 0) return false;
  // Codes above codes: "ITA;JPN" over "FRA;DEU" is data without a header.
  const codes = (line: TableLine) => line.cells.every((cell) => /^[A-Z]{2,3}$/.test(cell.trim()));
  return !(codes(first) && others.length > 0 && others.slice(0, 20).every(codes));
}

/** By the columns of coordinates if they are named, else by all cells that look like numbers. */
function likeliestDecimal(sample: readonly TableLine[], hasHeader: boolean): "." | "," {
  const { columns } = columnRoles(sample[0]?.cells ?? []);
  const named = (["lon", "lat", "fromLon", "fromLat", "toLon", "toLat"] as const).flatMap(
    (role) => columns[role] ?? [],
  );
  let [commas, points] = [0, 0];
  for (const { cells } of sample.slice(hasHeader ? 1 : 0)) {
    for (const [at, cell] of cells.entries()) {
      if (hasHeader && named.length > 0 && !named.includes(at)) continue;
      if (/^\s*[-+]?\d+,\d+\s*$/.test(cell)) commas++;
      else if (/^\s*[-+]?\d+\.\d+\s*$/.test(cell)) points++;
    }
  }
  return commas > points ? "," : ".";
}
