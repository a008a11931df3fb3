// Reads a kept table to its end by a mapping, row by row, with pauses: once to count what would be drawn, once to draw it.
import type { GuestFeature, GuestTie } from "#model/guest/guestSet.ts";
import { guestLimits } from "#model/guest/guestSet.ts";
import type { TableMapping } from "#model/guest/guestTable.ts";
import type { PlaceNames } from "#model/guest/placeNames.ts";
import type { Reporter } from "#model/guest/reporter.ts";
import { tableRows } from "#model/guest/tableRows.ts";
import type { GuestProgress, GuestTools } from "./guestRead.ts";
import type { KeptTable } from "./keptTable.ts";
import type { TableForm } from "./tableForm.ts";
import { tableLines } from "./tableLines.ts";
import { tableWords } from "./tableWords.ts";
import { breather } from "./vast/breathe.ts";

export interface TableWalk {
  readonly table: KeptTable;
  readonly form: TableForm;
  readonly header: readonly string[];
  readonly mapping: TableMapping;
  readonly names: PlaceNames | null;
  readonly report: Reporter;
  readonly stage: GuestProgress["stage"];
}

export interface TableWalked {
  readonly rows: number;
  readonly usable: number;
  readonly quotedLines: boolean;
}

/** `take`: null where rows are only to be counted. */
export async function walkTable(
  { table, form, header, mapping, names, report, stage }: TableWalk,
  take: ((row: GuestFeature | GuestTie) => void) | null,
  tools: Pick<GuestTools, "signal" | "onProgress">,
): Promise<TableWalked> {
  tools.signal.throwIfAborted();
  const breathe = breather(tools.signal);
  const reader = tableRows({ header, mapping, decimal: form.decimal, report, whole: take !== null }, names);
  const length = Math.max(1, table.text.length);
  let [rows, usable, quotedLines, headerSeen] = [0, 0, false, !form.hasHeader];
  for (const { lines, read } of tableLines(table.text, form.delimiter, form.from)) {
    for (const { row, cells, quote } of lines) {
      if (!headerSeen) {
        headerSeen = true;
        continue;
      }
      rows++;
      if (rows > guestLimits.rows) {
        report.add(tableWords.tooManyRows);
        return { rows, usable, quotedLines };
      }
      quotedLines ||= quote !== "open" && cells.some((cell) => cell.includes("\n"));
      const made = reader.read(row, cells, quote);
      if (made) {
        usable++;
        take?.(made);
      }
    }
    const pause = breathe();
    if (pause) {
      tools.onProgress({ stage, done: read / length, rows });
      await pause;
    }
  }
  reader.end();
  return { rows, usable, quotedLines };
}
