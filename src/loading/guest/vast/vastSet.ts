// What the worker holds of a large set, and answers about it.
import type { GuestTile, RowsAsk, RowsPage } from "#loading/guest/guestWire.ts";
import type { GuestProperties } from "#model/guest/guestSet.ts";
import { type CutTile, tileCutter } from "./cutTile.ts";
import { saveVast } from "./saveVast.ts";
import type { TileFilter } from "./tileFilter.ts";
import { propertiesOf, vastRows } from "./vastRows.ts";
import type { VastStore } from "./vastStore.ts";

export interface VastSet {
  readonly of: "rows";
  tile(z: number, x: number, y: number, signal: AbortSignal, filter: TileFilter | null): Promise<GuestTile>;
  rows(ask: RowsAsk, signal: AbortSignal): Promise<RowsPage>;
  /** Nothing for a row that the set does not have. */
  properties(row: number): GuestProperties;
  save(format: "geojson" | "csv", signal: AbortSignal): Promise<Blob>;
  drop(): void;
}

export function openVastSet(store: VastStore): VastSet {
  let cut: CutTile | null = tileCutter(store);
  const table = vastRows(store);
  return {
    of: "rows",
    async tile(z, x, y, signal, filter) {
      // Those that are no longer wanted by now need not be cut.
      await new Promise((resume) => setTimeout(resume, 0));
      signal.throwIfAborted();
      return cut?.(z, x, y, filter) ?? { bytes: null, held: 0, drawn: 0, thinned: 0 };
    },
    rows: (ask, signal) => table.page(ask, signal),
    properties(row) {
      const index = store.indexOf(row);
      return index < 0 ? [] : propertiesOf(store.row(index));
    },
    save: (format, signal) => saveVast(store, format, signal),
    drop() {
      store.drop();
      cut = null;
    },
  };
}
