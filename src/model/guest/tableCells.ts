// One row of a table by its roles, and how the row's reader speaks of it.
import type { Status } from "#model/gradings.ts";
import type { CellDate } from "./cellDate.ts";
import type { GuestFix } from "./guestReport.ts";
import type { TableMapping, TableRole } from "./guestTable.ts";
import type { FindingKind, Reporter } from "./reporter.ts";

/** What all parts of a row's reading share. */
export interface TableWays {
  readonly header: readonly string[];
  readonly mapping: TableMapping;
  readonly decimal: "." | ",";
  readonly report: Reporter;
  /** false: rows are only counted, and their properties are not gathered. */
  readonly whole: boolean;
  /** Few cells of a column differ: what one came to, the next need not work out. */
  readonly remember: { readonly date: Remember<CellDate>; readonly status: Remember<Status | null> };
}

export type Remember<T> = (text: string, read: () => T) => T;

const mostRemembered = 5000;

export function remembering<T>(): Remember<T> {
  const known = new Map<string, T>();
  return (text, read) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read();
    if (known.size >= mostRemembered) known.clear();
    known.set(text, value);
    return value;
  };
}

export interface TableCells {
  /** As the report counts: 1-based, the header is 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Trimmed; "" where no column has the role, or the cell is missing. */
  of(role: TableRole): string;
  /** Says what was found in the cell of a role; null = in the row. */
  tell(kind: FindingKind, role: TableRole | null, fixes?: readonly GuestFix[]): void;
}

/** One object for all rows of a table, set anew for each. */
export function tableCells(ways: TableWays): {
  readonly cells: TableCells;
  set(row: number, cells: readonly string[]): TableCells;
} {
  const { columns } = ways.mapping;
  let now = { row: 0, cells: [] as readonly string[] };
  const of = (role: TableRole): string => {
    const column = columns[role];
    return column === undefined ? "" : (now.cells[column] ?? "").trim();
  };
  const cells: TableCells = {
    get row() {
      return now.row;
    },
    get cells() {
      return now.cells;
    },
    of,
    tell(kind, role, fixes) {
      const column = role === null ? undefined : columns[role];
      const path = column === undefined ? "" : (ways.header[column] ?? "");
      ways.report.add(kind, { row: now.row, path, value: role === null ? null : of(role) }, fixes);
    },
  };
  return {
    cells,
    set(row, values) {
      now = { row, cells: values };
      return cells;
    },
  };
}
