import type { Atlas } from "#model/atlas.ts";
import type { TableRow } from "#model/table.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { dateCell, listCell, numberCell, sourceCells, textCell, thingCell } from "./tableCells.ts";
import { countryItem } from "./tableRowsCables.ts";

export function tableRowsEvents(atlas: Atlas, visible: VisibleAtlas): TableRow[] {
  return visible.events.map((event) => {
    const city = atlas.actorById.get(event.city ?? "");
    return {
      key: event.ref,
      ref: event.ref,
      points: [event.ref],
      line: null,
      cells: new Map([
        ["name", textCell(event.title, event.id, event.ref)],
        ["date", dateCell(event.start)],
        ["end", dateCell(event.end)],
        ["place", textCell(event.place, city?.id, city?.ref)],
        ["country", event.country ? listCell([countryItem(atlas, event.country)]) : null],
        ["instrument", thingCell(atlas.instrumentById.get(event.instrument ?? ""))],
        ["organisers", textCell(event.organisers)],
        ["themes", textCell(event.themes)],
        ["lon", numberCell(event.at?.[0])],
        ["lat", numberCell(event.at?.[1])],
        ...sourceCells(event.sources),
      ]),
    };
  });
}
