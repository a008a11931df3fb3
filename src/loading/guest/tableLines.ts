// The lines of a table as cells, in pieces, so that whoever asks may pause between them. Papa Parse reads; its worker and download paths are not used.
import Papa from "papaparse";
import { recordGoesWrong } from "./recordGoesWrong.ts";

export interface TableLine {
  /** 1-based, blank lines counted, line ends within quotes not: the row that a spreadsheet shows. */
  readonly row: number;
  readonly cells: readonly string[];
  /** open: a quote is never closed (the line alone is given). stray: a quote within a quoted cell is not doubled. */
  readonly quote: "open" | "stray" | null;
}

/** Lines with anything in them, a few hundred at a time. `from`: where the table begins in the text. */
export function* tableLines(
  text: string,
  delimiter: string,
  from = 0,
): Generator<{ readonly lines: readonly TableLine[]; readonly read: number }> {
  const newline = newlineOf(text, from);
  let at = from;
  let row = 0;
  let size = largestPiece;
  while (at < text.length) {
    const lineEnd = text.indexOf(newline, at);
    const end = Math.min(text.length, Math.max(at + size, lineEnd < 0 ? text.length : lineEnd + 1));
    const isLast = end >= text.length;
    const read = readPiece(text.slice(at, end), delimiter, newline, isLast);
    if (read.used === 0 && !read.open && !isLast && !recordGoesWrong(text, at, delimiter, newline)) {
      size *= 2; // one record is longer than the piece: a quoted text
      continue;
    }
    const lines: TableLine[] = [];
    for (const { cells, quote } of read.records) {
      row++;
      if (cells.some((cell) => cell.trim() !== "")) lines.push({ row, cells, quote });
    }
    at += read.used;
    const wrong = read.open || read.used === 0;
    if (wrong) {
      const next = text.indexOf(newline, at);
      const line = text.slice(at, next < 0 ? text.length : next);
      lines.push({ row: ++row, cells: line.split(delimiter), quote: "open" });
      at = next < 0 ? text.length : next + 1;
    }
    // Where lines go wrong more will: the rest of a piece is then read in vain.
    size = wrong ? smallestPiece : Math.min(largestPiece, size * 2);
    yield { lines, read: at };
  }
}

const smallestPiece = 1 << 10;
const largestPiece = 1 << 16;

interface PieceRead {
  readonly records: readonly { readonly cells: readonly string[]; readonly quote: "stray" | null }[];
  /** Characters of the records. */
  readonly used: number;
  /** The record that begins at `used` has a quote that goes wrong over several lines. */
  readonly open: boolean;
}

function readPiece(piece: string, delimiter: string, newline: string, isLast: boolean): PieceRead {
  const records: { cells: readonly string[]; quote: "stray" | null }[] = [];
  const trim = newline === "\n";
  let used = 0;
  let open = false;
  const text = isLast && trim && piece.endsWith("\r") ? piece.slice(0, -1) : piece;
  const parser: Papa.Parser = new Papa.Parser({
    delimiter,
    newline: newline as "\n" | "\r",
    // One line at a time, so that a quote that goes wrong costs its own line and not all that follow.
    step: ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
      const cells = data[0] as unknown as string[];
      const end = meta.cursor;
      const wrong = errors.length > 0;
      if (
        wrong &&
        (errors.some(({ code }) => code === "MissingQuotes") || cells.some((cell) => cell.includes(newline)))
      ) {
        open = true;
        parser.abort();
        return;
      }
      const last = cells.length - 1;
      const line = text.slice(used, text[end - 1] === newline ? end - 1 : end);
      // Within quotes a carriage return belongs to the cell: then what stands in the text is not what the cell holds.
      if (trim && cells[last]?.endsWith("\r") && cells[last] === line.slice(line.lastIndexOf(delimiter) + 1))
        cells[last] = cells[last].slice(0, -1);
      records.push({ cells, quote: wrong ? "stray" : null });
      used = end;
    },
  });
  parser.parse(text, 0, !isLast);
  return { records, used: isLast && !open ? piece.length : used, open };
}

/** Tables of old Macs end their lines with a carriage return alone. */
function newlineOf(text: string, from: number): "\n" | "\r" {
  return text.indexOf("\n", from) < 0 && text.indexOf("\r", from) >= 0 ? "\r" : "\n";
}
