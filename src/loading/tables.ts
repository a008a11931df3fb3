// Lists of records as columns, each name said once: what the build packs so, the page reads back.

/** Its columns are of one length; {} in a column stands for a value that the record does not have. */
const tableKey = "|";

type Tabled = { readonly [tableKey]: Readonly<Record<string, unknown>> };

/** A JSON value whose lists of records are tables, at every depth. */
export function tabled(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 1 && value.every(isPlain) ? tableOf(value) : value.map(tabled);
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tabled(part)])) : value;
}

/** The value as it was. */
export function untabled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untabled);
  if (!isRecord(value)) return value;
  if (tableKey in value) return recordsOf(value as Tabled);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, untabled(part)]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean => isRecord(value) && Object.keys(value).length === 0;

/** A record that has {} itself would lose it. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && !Object.values(value).some(isEmpty);

function tableOf(records: readonly Readonly<Record<string, unknown>>[]): unknown {
  const names = [...new Set(records.flatMap(Object.keys))];
  if (names.length === 0) return records;
  const column = (name: string) => tabled(records.map((record) => (Object.hasOwn(record, name) ? record[name] : {})));
  return { [tableKey]: Object.fromEntries(names.map((name) => [name, column(name)])) };
}

function recordsOf(table: Tabled): unknown[] {
  const columns = Object.entries(table[tableKey]).map(([name, column]) => [name, untabled(column)] as const);
  const [, first] = columns[0] ?? [];
  return (first as readonly unknown[]).map((_, at) =>
    Object.fromEntries(
      columns.flatMap(([name, column]) => {
        const value = (column as readonly unknown[])[at];
        return isEmpty(value) ? [] : [[name, value]];
      }),
    ),
  );
}
