import type { Atlas } from "#model/atlas.ts";
import { type LadderCell, type LadderColumn, type LadderFacts, type LadderRow, noTheme } from "#model/ladder.ts";
import type { Filter } from "#model/pose.ts";
import type { Tie, VisibleAtlas } from "#model/ties.ts";
import type { LadderColumns } from "#model/viewSettings.ts";

/**
 * Families and themes that the filter allows are columns even when nobody has them: a gap is shown as a gap. Of the many types
 * only those present are.
 */
export function ladderFacts(
  atlas: Atlas,
  visible: VisibleAtlas,
  hub: string,
  kind: LadderColumns,
  filter: Pick<Filter, "families" | "themes">,
): LadderFacts {
  const ties = visible.ties.filter((tie) => tie.from.id === hub || tie.to.id === hub);
  const columns = columnsOf(atlas, ties, kind, filter);
  const known = new Set(columns.map((column) => column.id));
  const rungs = (tie: Tie) => rungsOf(tie, kind).filter((id) => known.has(id));
  const own = new Map<string, Tie[]>();
  const through = new Map<string, Tie[]>();
  for (const tie of ties) {
    const partner = tie.from.id === hub ? tie.to : tie.from;
    add(own, partner.id, tie);
    if (!partner.speaksForMembers) continue;
    for (const member of partner.members)
      if (member !== hub && !partner.notSpokenFor.includes(member)) add(through, member, tie);
  }
  const rows = [...new Set([...own.keys(), ...through.keys()])].flatMap((id): LadderRow[] => {
    const actor = atlas.actorById.get(id);
    if (!actor) return [];
    const mine = own.get(id) ?? [];
    return [
      {
        actor,
        depth: new Set(mine.map((tie) => tie.family)).size,
        ties: mine,
        cells: cellsOf(mine, through.get(id) ?? [], rungs),
      },
    ];
  });
  return { hub: atlas.actorById.get(hub) as LadderFacts["hub"], kind, columns, rows };
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function rungsOf(tie: Tie, kind: LadderColumns): readonly string[] {
  if (kind === "family") return [tie.family];
  if (kind === "type") return [tie.instrument.type];
  return tie.instrument.themes.length > 0 ? [...new Set(tie.instrument.themes)] : [noTheme];
}

function cellsOf(
  own: readonly Tie[],
  through: readonly Tie[],
  rungs: (tie: Tie) => readonly string[],
): Map<string, LadderCell> {
  const direct = new Map<string, Tie[]>();
  for (const tie of own) for (const rung of rungs(tie)) add(direct, rung, tie);
  const passed = new Map<string, Tie[]>();
  for (const tie of through) for (const rung of rungs(tie)) if (!direct.has(rung)) add(passed, rung, tie);
  const cells = new Map<string, LadderCell>();
  for (const [rung, ties] of direct) cells.set(rung, { ties, through: [] });
  for (const [rung, ties] of passed) cells.set(rung, { ties: [], through: ties });
  return cells;
}

function columnsOf(
  atlas: Atlas,
  ties: readonly Tie[],
  kind: LadderColumns,
  { families, themes }: Pick<Filter, "families" | "themes">,
): readonly LadderColumn[] {
  if (kind === "family") {
    // That the atlas's own kinds are empty says something; that a reader's file has nothing to do with this centre does not.
    const brought = new Set(atlas.guests.map(({ familyId }) => familyId));
    return atlas.families
      .filter(({ id }) => !families || families.includes(id))
      .filter(({ id }) => !brought.has(id) || ties.some((tie) => tie.family === id))
      .map(({ id, name, short }) => ({ id, name, short, family: id }));
  }
  if (kind === "theme") {
    const named = atlas.themes
      .filter((theme) => !themes || themes.includes(theme.id))
      .map(({ id, name }) => ({ id, name, short: null, family: null }));
    const without = ties.some((tie) => tie.instrument.themes.length === 0);
    const nameless: LadderColumn = { id: noTheme, name: null, short: null, family: null };
    return without ? [...named, nameless] : named;
  }
  const present = new Map(ties.map(({ instrument }) => [instrument.type, instrument]));
  const listed = atlas.families.flatMap((family) =>
    family.types.map((type): LadderColumn => ({ id: type.id, name: type.name, short: null, family: family.id })),
  );
  const unlisted = [...present.values()]
    .filter((instrument) => !listed.some((column) => column.id === instrument.type))
    .map(({ type, typeName, family }): LadderColumn => ({ id: type, name: typeName, short: null, family }));
  const order = new Map(atlas.families.map((family, at) => [family.id, at]));
  return [...listed.filter((column) => present.has(column.id)), ...unlisted].sort(
    (a, b) => (order.get(a.family ?? "") ?? 0) - (order.get(b.family ?? "") ?? 0),
  );
}
