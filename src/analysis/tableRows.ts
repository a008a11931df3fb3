// Everything visible as rows: the accessible twin of the picture, with the same counts and the same names.
import type { Atlas } from "#model/atlas.ts";
import type { TableRow } from "#model/table.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import type { TableKind } from "#model/viewSettings.ts";
import { tableRowsActors } from "./tableRowsActors.ts";
import { tableRowsCables } from "./tableRowsCables.ts";
import { tableRowsEvents } from "./tableRowsEvents.ts";
import { tableRowsFeatures } from "./tableRowsFeatures.ts";
import { tableRowsInstruments } from "./tableRowsInstruments.ts";
import { tableRowsLandings } from "./tableRowsLandings.ts";
import { tableRowsSources } from "./tableRowsSources.ts";
import { tableRowsTies } from "./tableRowsTies.ts";

/** Rows in the order of the data. `hub`: id of the actor whose ties count for depth. */
export function tableRows(atlas: Atlas, visible: VisibleAtlas, kind: TableKind, hub: string): readonly TableRow[] {
  switch (kind) {
    case "ties":
      return tableRowsTies(atlas, visible);
    case "actors":
      return tableRowsActors(atlas, visible, hub);
    case "instruments":
      return tableRowsInstruments(atlas, visible);
    case "cables":
      return tableRowsCables(atlas, visible);
    case "landings":
      return tableRowsLandings(atlas, visible);
    case "events":
      return tableRowsEvents(atlas, visible);
    case "features":
      return tableRowsFeatures(atlas, visible);
    case "sources":
      return tableRowsSources(atlas, visible);
  }
}
