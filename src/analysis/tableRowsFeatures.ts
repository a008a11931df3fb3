// What readers brought, as rows; of a set too large to be woven in there is only a sample here, and its rows have a table of their own.
import type { Atlas, Feature } from "#model/atlas.ts";
import { guestColumns } from "#model/guest/guestColumns.ts";
import { cutWords } from "#model/guest/guestWords.ts";
import { statusClassOf } from "#model/status.ts";
import type { TableCell, TableRow } from "#model/table.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { dateCell, numberCell, sourceCells, termCell, textCell, thingCell, verbatim } from "./tableCells.ts";

/** Longer texts are cut in a cell; the card has more of them. */
const longestText = 500;

export function tableRowsFeatures(atlas: Atlas, visible: VisibleAtlas): TableRow[] {
  const { nameOf } = guestColumns(atlas.features);
  const columnOf = new Map([...nameOf].map(([id, name]) => [name, id]));
  const sets = new Map(atlas.guests.map((guest) => [guest.id, guest]));
  return visible.features.flatMap((feature): TableRow[] => {
    const set = sets.get(feature.set);
    if (set?.tiles) return [];
    const cells = new Map<string, TableCell>([
      ["name", textCell(feature.name, feature.id, feature.ref)],
      ["set", set ? textCell(verbatim(set.title), set.id, `source:${set.sourceId}`) : null],
      ["kind", termCell("shape", shapeOf(feature))],
      ["family", textCell(atlas.familyById.get(feature.familyId)?.short, feature.familyId)],
      ["status", feature.status ? textCell(atlas.statusNames.get(feature.status), feature.status) : null],
      ["date", dateCell(feature.since)],
      ["end", dateCell(feature.until)],
      ["actor", thingCell(atlas.actorById.get(feature.actor ?? ""))],
      ["lon", numberCell(feature.at[0])],
      ["lat", numberCell(feature.at[1])],
      ...sourceCells(feature.sources),
    ]);
    for (const [name, value] of feature.properties) {
      const column = columnOf.get(name);
      if (column) cells.set(column, textCell(verbatim(cutWords(value, longestText))));
    }
    return [
      {
        key: feature.ref,
        ref: feature.ref,
        points: [feature.ref],
        line: { family: feature.familyId, status: statusClassOf(feature.status ?? "active") },
        cells,
      },
    ];
  });
}

function shapeOf({ shapes }: Feature): string {
  const kinds = new Set(shapes.map(({ type }) => type));
  const [first] = kinds;
  return kinds.size === 1 && first ? first : "several";
}
