// What the columns of a table are, by their usual names in several languages. The order of the columns never matters.
import { foldedText } from "#model/foldedText.ts";
import { type TableMapping, type TableRole, tableRoles } from "./guestTable.ts";
import { endPairs, endSuffixes, latParts, lonParts, roleWords } from "./roleWords.ts";

export type ColumnRoles = Pick<TableMapping, "rows" | "columns">;

/** What the values of a column look like, where its name could mean several things. */
export type ColumnLooks = (column: number) => "days" | "statuses" | null;

/** A column's name as it is compared: "countryCode", "Country_Code" and "COUNTRY CODE" are one, and so are "lat1" and "lat 1"; what stands in brackets is left away. */
export function roleKey(name: string): string {
  return foldedText(name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .replace(/(\p{L})(\p{N})/gu, "$1 $2")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");
}

/** A row is a tie where both ends are named. "From" and "to" of days are no ends, a "stato" of statuses is no country. */
export function columnRoles(header: readonly string[], looks: ColumnLooks = () => null): ColumnRoles {
  const keys = new Map<string, number>();
  for (const [at, name] of header.entries()) if (!keys.has(roleKey(name))) keys.set(roleKey(name), at);
  const columns: Partial<Record<TableRole, number>> = {};
  const taken = new Set<number>();
  const take = (role: TableRole) => {
    for (const word of wordsOf.get(role) ?? []) {
      const at = keys.get(word);
      if (at === undefined || taken.has(at) || (role === "country" && looks(at) === "statuses")) continue;
      columns[role] = at;
      taken.add(at);
      return;
    }
  };
  const ends = tieEnds(new Map([...keys].filter(([, at]) => looks(at) !== "days")));
  for (const [role, at] of ends) {
    columns[role] = at;
    taken.add(at);
  }
  const rows = ends.length > 0 ? "ties" : "points";
  for (const role of order) {
    if (rows === "ties" && pointsOnly.has(role)) continue;
    take(role);
  }
  if (columns.lon === undefined || columns.lat === undefined) dropHalf(columns, taken, take);
  return { rows, columns };
}

const wordsOf: ReadonlyMap<TableRole, readonly string[]> = new Map(
  tableRoles.map((role) => [role, (roleWords[role] ?? "").split(",").map(roleKey)]),
);

/** Names that could be nothing else are given away first. */
const order: readonly TableRole[] = [
  "lon",
  "lat",
  "country",
  "city",
  "place",
  "url",
  "since",
  "until",
  "status",
  "confidence",
  "source",
  "type",
  "family",
  "name",
];
const pointsOnly: ReadonlySet<TableRole> = new Set(["lon", "lat", "place", "city", "country"]);

/** A longitude without a latitude places nothing: the name may mean something else. */
function dropHalf(
  columns: Partial<Record<TableRole, number>>,
  taken: Set<number>,
  take: (role: TableRole) => void,
): void {
  for (const role of ["lon", "lat"] as const) {
    const at = columns[role];
    if (at === undefined) continue;
    delete columns[role];
    taken.delete(at);
  }
  if (columns.name === undefined) take("name");
}

function tieEnds(keys: ReadonlyMap<string, number>): readonly (readonly [TableRole, number])[] {
  for (const [from, to] of endPairs) {
    const ends = [endNamed(keys, from), endNamed(keys, to)] as const;
    const places = [
      ["fromLon", partOf(keys, from, lonParts)],
      ["fromLat", partOf(keys, from, latParts)],
      ["toLon", partOf(keys, to, lonParts)],
      ["toLat", partOf(keys, to, latParts)],
    ] as const;
    const placed = places.every(([, at]) => at !== undefined);
    const named = ends[0] !== undefined && ends[1] !== undefined && ends[0] !== ends[1];
    if (!placed && (!named || (dayWords.has(from) && keys.has(from)))) continue;
    const found: (readonly [TableRole, number])[] = [];
    if (ends[0] !== undefined) found.push(["from", ends[0]]);
    if (ends[1] !== undefined && ends[1] !== ends[0]) found.push(["to", ends[1]]);
    if (placed) for (const [role, at] of places) if (at !== undefined) found.push([role, at]);
    return found;
  }
  return [];
}

/** A column just named "start" holds days far more often than ends of ties: these words count with another beside them. */
const dayWords: ReadonlySet<string> = new Set(["start"]);

function endNamed(keys: ReadonlyMap<string, number>, end: string): number | undefined {
  const own = keys.get(end);
  if (own !== undefined) return own;
  for (const suffix of endSuffixes) {
    const at = keys.get(`${end} ${suffix}`) ?? keys.get(`${suffix} ${end}`);
    if (at !== undefined) return at;
  }
  return undefined;
}

function partOf(keys: ReadonlyMap<string, number>, end: string, parts: readonly string[]): number | undefined {
  for (const part of parts) {
    const at = keys.get(`${end} ${part}`) ?? keys.get(`${part} ${end}`);
    if (at !== undefined) return at;
  }
  return undefined;
}
