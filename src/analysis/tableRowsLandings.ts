import type { Atlas } from "#model/atlas.ts";
import type { TableItem, TableRow } from "#model/table.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { listCell, numberCell, sourceCells, termCell, textCell, thingCell, verbatim } from "./tableCells.ts";
import { countryItem } from "./tableRowsCables.ts";

export function tableRowsLandings(atlas: Atlas, visible: VisibleAtlas): TableRow[] {
  return visible.landings.map((landing) => ({
    key: landing.ref,
    ref: landing.ref,
    points: [landing.ref],
    line: null,
    cells: new Map([
      ["name", thingCell(landing)],
      ["system", thingCell(atlas.systemById.get(landing.system))],
      ["country", landing.country ? listCell([countryItem(atlas, landing.country)]) : null],
      ["kind", termCell("node", landing.nodeType)],
      ["status", termCell("cableStatus", landing.status)],
      ["precision", termCell("precision", landing.precision)],
      ["lon", numberCell(landing.at[0])],
      ["lat", numberCell(landing.at[1])],
      [
        "segments",
        listCell(landing.segment.map((id): TableItem => ({ text: verbatim(id), id, ref: `segment:${id}` }))),
      ],
      ["confidence", termCell("confidence", landing.confidence)],
      ["note", textCell(landing.note)],
      ...sourceCells(landing.sources),
    ]),
  }));
}
