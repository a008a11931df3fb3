// What a table is taken to mean before its reader has said anything: by the names of its columns, then by what stands in them.
import { cellDate, dayOrderOf } from "./cellDate.ts";
import { cellStatus } from "./cellGrade.ts";
import { cellNumber, cellPosition } from "./cellPosition.ts";
import { type ColumnLooks, columnRoles } from "./columnRoles.ts";
import type { TableMapping, TableRole } from "./guestTable.ts";
import type { PlaceNames, PlaceWanted } from "./placeNames.ts";
import { canPlace } from "./tableRows.ts";

export interface MappingProposal {
  readonly mapping: TableMapping;
  /** Something was guessed from the values, or is not known: the reader should look. */
  readonly unsure: boolean;
}

interface Sample {
  readonly header: readonly string[];
  readonly hasHeader: boolean;
  readonly decimal: "." | ",";
  /** The first rows, without the header. */
  readonly rows: readonly (readonly string[])[];
}

/** `names` is asked for only where names of columns do not say where the rows are. */
export async function proposeMapping(
  sample: Sample,
  names: () => Promise<PlaceNames>,
  swap = false,
): Promise<MappingProposal> {
  const values = columnValues(sample);
  const holds = (column: number, test: (cell: string) => boolean): boolean => {
    const cells = values[column] ?? [];
    return cells.length > 0 && cells.filter(test).length >= cells.length * most;
  };
  const looks: ColumnLooks = (column) =>
    holds(column, isDay) ? "days" : holds(column, (cell) => cellStatus(cell) !== null) ? "statuses" : null;
  const roles = columnRoles(sample.hasHeader ? sample.header : [], looks);
  let { rows } = roles;
  const columns: Partial<Record<TableRole, number>> = { ...roles.columns };
  let unsure = false;
  if (!canPlace({ ...roles, names: {}, swap, dayOrder: null })) {
    unsure = true;
    const free = sample.header.map((_, at) => at).filter((at) => !Object.values(columns).includes(at));
    const guess = placesByValue(free, sample, holds) ?? (await placesByName(free, holds, await names()));
    if (guess) {
      rows = guess.rows;
      Object.assign(columns, guess.columns);
    }
    for (const [role, test] of byValue) {
      const used = new Set(Object.values(columns));
      const at = columns[role] === undefined ? free.find((one) => !used.has(one) && holds(one, test)) : undefined;
      if (at !== undefined) columns[role] = at;
    }
  }
  const dates = [columns.since, columns.until].flatMap((at) => (at === undefined ? [] : (values[at] ?? [])));
  return { mapping: { rows, columns, names: {}, swap, dayOrder: orderOf(dates) }, unsure };

  function columnValues({ header, rows: lines }: Sample): readonly (readonly string[])[] {
    return header.map((_, at) => lines.map((cells) => (cells[at] ?? "").trim()).filter(Boolean));
  }
}

const isDay = (cell: string): boolean => /\d{4}/.test(cell) && cellDate(cell, "dmy").kind === "date";

/** Share of a column's cells that must be of a kind. */
const most = 0.8;

const byValue: readonly (readonly [TableRole, (cell: string) => boolean])[] = [
  ["url", (cell) => /^https?:\/\//i.test(cell)],
  ["since", isDay],
];

type Guess = Pick<TableMapping, "rows" | "columns"> | null;
type Holds = (column: number, test: (cell: string) => boolean) => boolean;

/** Coordinates in one column, or in two of which one alone can be the longitude: which of two that could be either is not guessed. */
function placesByValue(free: readonly number[], sample: Sample, holds: Holds): Guess {
  const whole = free.find((at) => holds(at, (cell) => cellPosition(cell) !== null));
  if (whole !== undefined) return { rows: "points", columns: { place: whole } };
  const numbers = free.filter((at) => {
    const isDegrees = (cell: string) => Math.abs(cellNumber(cell, sample.decimal) ?? 999) <= 180;
    return holds(at, isDegrees) && holds(at, (cell) => /\d[.,]\d/.test(cell));
  });
  if (numbers.length !== 2) return null;
  const beyond = numbers.filter((at) =>
    sample.rows.some((cells) => Math.abs(cellNumber(cells[at] ?? "", sample.decimal) ?? 0) > 90),
  );
  const [lon] = beyond;
  const lat = numbers.find((at) => at !== lon);
  return beyond.length === 1 && lon !== undefined && lat !== undefined
    ? { rows: "points", columns: { lon, lat } }
    : null;
}

/** Columns of known names: one is a place, a city column and a country column are a place together, two of one kind are the ends of ties. */
async function placesByName(free: readonly number[], holds: Holds, names: PlaceNames): Promise<Guess> {
  const known = (wanted: PlaceWanted) => (cell: string) => /\p{L}/u.test(cell) && names.find(cell, wanted) !== null;
  const named = free.filter((at) => holds(at, known("any")));
  const countries = named.filter((at) => holds(at, known("country")));
  const [first, second] = named;
  if (first === undefined) return null;
  if (second === undefined)
    return { rows: "points", columns: countries.length > 0 ? { country: first } : { place: first } };
  if (named.length === 2 && countries.length === 1) {
    const [country = first] = countries;
    return { rows: "points", columns: { country, city: country === first ? second : first } };
  }
  return { rows: "ties", columns: { from: first, to: second } };
}

/** Only where days can be meant in one way, and none speaks against it. */
function orderOf(dates: readonly string[]): "dmy" | "mdy" | null {
  const orders = new Set(dates.map(dayOrderOf));
  if (orders.has("dmy") === orders.has("mdy")) return null;
  return orders.has("dmy") ? "dmy" : "mdy";
}
