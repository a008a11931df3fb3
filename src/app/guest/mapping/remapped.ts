// Corrections to a mapping; each gives a new one and leaves the rest as it was.
import { type TableMapping, type TableRole, tableRoles } from "#model/guest/guestTable.ts";

export type MappingPart = "where" | "ends" | "endPlaces" | "more";

const details = ["name", "type", "family", "since", "until", "status", "confidence", "source", "url"] as const;

/** What can be said of a row of each kind, in the order in which it is asked. */
export const rolesOf: Readonly<
  Record<TableMapping["rows"], readonly (readonly [MappingPart, readonly TableRole[]])[]>
> = {
  points: [
    ["where", ["lon", "lat", "place", "city", "country"]],
    ["more", details],
  ],
  ties: [
    ["ends", ["from", "to"]],
    ["more", details],
    ["endPlaces", ["fromLon", "fromLat", "toLon", "toLat"]],
  ],
};

/** `column`: null takes the role from whatever column has it. A column may say two things. */
export function withColumn(mapping: TableMapping, role: TableRole, column: number | null): TableMapping {
  const kept = tableRoles.flatMap((each) => {
    const at = each === role ? column : mapping.columns[each];
    return at === null || at === undefined ? [] : [[each, at] as const];
  });
  return { ...mapping, columns: Object.fromEntries(kept) };
}

/** `id`: null takes the choice back. Names come from the file: an ordinary object could be asked for "__proto__". */
export function withName(mapping: TableMapping, name: string, id: string | null): TableMapping {
  const names = new Map(Object.entries(mapping.names));
  if (id === null) names.delete(name);
  else names.set(name, id);
  return { ...mapping, names: Object.fromEntries(names) };
}

/** What was chosen for a name of the file; null = nothing yet. */
export const chosenName = (mapping: TableMapping, name: string): string | null =>
  Object.hasOwn(mapping.names, name) ? (mapping.names[name] ?? null) : null;

/** Role of each column in use, for the head of the preview. */
export function rolesByColumn(mapping: TableMapping): ReadonlyMap<number, readonly TableRole[]> {
  const roles = new Map<number, TableRole[]>();
  const asked = rolesOf[mapping.rows].flatMap(([, each]) => each);
  for (const role of asked) {
    const at = mapping.columns[role];
    if (at !== undefined) roles.set(at, [...(roles.get(at) ?? []), role]);
  }
  return roles;
}
