// Tables as text that spreadsheets read. The packages quote; what is ours is the line ends and the guard against formulas.
import { csvFormatRow, tsvFormatRow } from "d3-dsv";

/** A number is written with a dot and without grouping; null is an empty cell. */
export type PlainCell = string | number | null;

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises (CSV Injection: = + - @, tab, line
 * ends, and their full-width forms). Numbers are left alone, negative ones too.
 */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

const cellText = (cell: PlainCell): string =>
  cell === null ? "" : typeof cell === "number" ? String(cell) : withoutFormula(cell);

/** RFC 4180: commas, CRLF after each line; with a byte order mark, without which Excel does not see that it is UTF-8. */
export function csvText(lines: readonly (readonly PlainCell[])[]): string {
  return `\uFEFF${lines.map((line) => `${csvFormatRow(line.map(cellText))}\r\n`).join("")}`;
}

/** For the clipboard: tabs, quotes where a cell holds a tab, a quote or a line end. */
export function tsvText(lines: readonly (readonly PlainCell[])[]): string {
  return lines.map((line) => tsvFormatRow(line.map(cellText))).join("\r\n");
}
