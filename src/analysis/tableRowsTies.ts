import type { Atlas } from "#model/atlas.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import type { TableRow } from "#model/table.ts";
import type { Tie, VisibleAtlas } from "#model/ties.ts";
import { dateCell, listCell, sourceCells, termCell, textCell, thingCell } from "./tableCells.ts";

export function tableRowsTies(atlas: Atlas, visible: VisibleAtlas): TableRow[] {
  return visible.ties.map((tie) => tieRow(atlas, tie));
}

function tieRow(atlas: Atlas, tie: Tie): TableRow {
  const { instrument, participation: part } = tie;
  const key = `tie:${tie.id}`;
  return {
    key,
    ref: instrument.ref,
    points: [key],
    line: { family: tie.family, status: tie.statusClass },
    cells: new Map([
      ["to", thingCell(tie.to)],
      ["from", thingCell(tie.from)],
      ["instrument", thingCell(instrument)],
      ["family", textCell(atlas.familyById.get(tie.family)?.short, tie.family)],
      ["type", textCell(instrument.typeName, instrument.type)],
      ["status", textCell(atlas.statusNames.get(tie.status), tie.status)],
      ["date", dateCell(tie.date)],
      ["asOf", dateCell(isOnlyDocumented(instrument, part) ? part.date : null)],
      ["role", textCell(atlas.roleNames.get(part.role), part.role)],
      ["themes", listCell(themeItems(atlas, instrument.themes))],
      ["confidence", isUngraded(instrument) ? null : termCell("confidence", tie.confidence)],
      ...sourceCells(part.sources),
    ]),
  };
}

/** Of a reader's row that does not say how sure it is, no grade is said. */
const isUngraded = ({ guest }: Tie["instrument"]) => guest !== undefined && guest.confidence === null;

export function themeItems(atlas: Atlas, ids: readonly string[]) {
  return ids.flatMap((id) => {
    const theme = atlas.themeById.get(id);
    return theme ? [{ text: theme.name, id, ref: `theme:${id}` as const }] : [];
  });
}
