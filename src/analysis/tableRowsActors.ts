// Who is in the picture: parties of visible ties, cities, institutions, and the groups that are outlined.
import type { Actor, Atlas } from "#model/atlas.ts";
import type { TableItem, TableRow } from "#model/table.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { listCell, numberCell, sourceCells, termCell, textCell, toThing, verbatim } from "./tableCells.ts";

/** `hub`: id of the actor whose ties count for depth; it has none with itself. */
export function tableRowsActors(atlas: Atlas, visible: VisibleAtlas, hub: string): TableRow[] {
  const blocsOf = membershipsByMember(atlas);
  const landingsIn = new Map<string, number>();
  for (const { country, nodeType } of visible.landings)
    if (country && nodeType !== "branching-unit") landingsIn.set(country, (landingsIn.get(country) ?? 0) + 1);
  const regions = new Map(atlas.regions.map((region) => [region.id, region.name]));
  return visibleActors(visible).map((actor) => {
    const facts = visible.factsByActor.get(actor.id);
    const isHub = actor.id === hub;
    const country = actor.kind === "country" ? actor.iso3 : null;
    const families = (ids: readonly string[]) =>
      ids.flatMap((id): TableItem[] => {
        const family = atlas.familyById.get(id);
        return family ? [{ text: family.short, id, ref: null }] : [];
      });
    const own = isHub ? [...new Set(facts?.ties.map((tie) => tie.family))] : (facts?.families ?? []);
    return {
      key: actor.ref,
      ref: actor.ref,
      points: [actor.ref],
      line: null,
      cells: new Map([
        ["name", listCell([toThing(actor)])],
        ["kind", termCell("actor", actor.kind)],
        ["iso3", textCell(actor.iso3 ? verbatim(actor.iso3) : null)],
        ["region", textCell(regions.get(actor.region ?? ""), actor.region)],
        ["depth", numberCell(isHub ? null : own.length)],
        ["ties", numberCell(facts?.ties.length ?? 0)],
        ["families", listCell(families(own))],
        ["throughBloc", listCell(families([...new Set(facts?.throughBloc.map((entry) => entry.family))]))],
        ["memberships", listCell(blocsOf.get(actor.id) ?? [])],
        ["landings", numberCell(country ? (landingsIn.get(country) ?? 0) : null)],
        ["place", textCell(actor.nominal ? null : actor.place)],
        ["lon", numberCell(actor.at && !actor.nominal ? actor.at[0] : null)],
        ["lat", numberCell(actor.at && !actor.nominal ? actor.at[1] : null)],
        ...sourceCells([...actor.sources, ...actor.memberships.flatMap((membership) => membership.sources)]),
      ]),
    };
  });
}

/** Parties of visible ties first, then what the map shows besides. */
export function visibleActors(visible: VisibleAtlas): Actor[] {
  return [
    ...new Set([
      ...visible.actors.map(({ actor }) => actor),
      ...visible.cities,
      ...visible.institutions,
      ...visible.blocs,
    ]),
  ];
}

function membershipsByMember(atlas: Atlas): Map<string, TableItem[]> {
  const found = new Map<string, TableItem[]>();
  const add = (member: string, item: TableItem) => {
    const items = found.get(member) ?? [];
    if (!items.some((other) => other.ref === item.ref)) items.push(item);
    found.set(member, items);
  };
  for (const group of atlas.actors) for (const member of group.members) add(member, toThing(group));
  for (const city of atlas.actors)
    for (const { instrument: id } of city.memberships) {
      const instrument = atlas.instrumentById.get(id);
      if (instrument) add(city.id, toThing(instrument));
    }
  return found;
}
