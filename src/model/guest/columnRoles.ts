// What the columns of a table are, by their usual names in several languages. The order of the columns never matters.
import { foldedText } from "#model/foldedText.ts";
import type { TableMapping, TableRole } from "./guestTable.ts";
import { endPairs, endSuffixes, latParts, lonParts, roleWords } from "./roleWords.ts";

export type ColumnRoles = Pick<TableMapping, "rows" | "columns">;

/** A column's name as it is compared: "countryCode", "Country_Code" and "COUNTRY CODE" are one; what stands in brackets is left away. */
export function roleKey(name: string): string {
  return foldedText(name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");
}

/** A row is a tie where both ends are named. `holdsDays`: columns whose values are days or years, so that a "from" and a "to" of days are no ends. */
export function columnRoles(
  header: readonly string[],
  holdsDays: (column: number) => boolean = () => false,
): ColumnRoles {
  const keys = new Map<string, number>();
  for (const [at, name] of header.entries()) if (!keys.has(roleKey(name))) keys.set(roleKey(name), at);
  const columns: Partial<Record<TableRole, number>> = {};
  const taken = new Set<number>();
  const take = (role: TableRole, words: readonly string[]) => {
    const word = words.find((one) => !taken.has(keys.get(one) ?? -1) && keys.has(one));
    const at = word === undefined ? undefined : keys.get(word);
    if (at === undefined) return;
    columns[role] = at;
    taken.add(at);
  };
  const ends = tieEnds(new Map([...keys].filter(([, at]) => !holdsDays(at))));
  for (const [role, at] of ends) {
    columns[role] = at;
    taken.add(at);
  }
  const rows = ends.length > 0 ? "ties" : "points";
  for (const role of order) {
    if (rows === "ties" && pointsOnly.has(role)) continue;
    take(role, (roleWords[role] ?? "").split(","));
  }
  if (columns.lon === undefined || columns.lat === undefined) dropHalf(columns, taken, take);
  return { rows, columns };
}

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
  take: (role: TableRole, words: readonly string[]) => void,
): void {
  for (const role of ["lon", "lat"] as const) {
    const at = columns[role];
    if (at === undefined) continue;
    delete columns[role];
    taken.delete(at);
  }
  if (columns.name === undefined) take("name", (roleWords.name ?? "").split(","));
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
    const at = keys.get(`${end} ${part}`) ?? keys.get(`${part} ${end}`) ?? keys.get(`${end}${part}`);
    if (at !== undefined) return at;
  }
  return undefined;
}
