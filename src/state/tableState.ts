// What the table shows before it is put into words, sorted and filtered.
import { computed, type ReadonlySignal } from "@preact/signals-core";
import { tableRows } from "#analysis/tableRows.ts";
import type { TableRow } from "#model/table.ts";
import { type TableKind, tableKinds } from "#model/viewSettings.ts";
import { perState } from "./perState.ts";

export interface TableState {
  readonly kind: ReadonlySignal<TableKind>;
  readonly rowsOf: Readonly<Record<TableKind, ReadonlySignal<readonly TableRow[]>>>;
}

export const tableState = perState((state): TableState => {
  const rows = (kind: TableKind) =>
    computed(() => tableRows(state.atlas, state.visible.value, kind, state.hub.value.id));
  return {
    kind: computed(() => state.pose.value.table.rows),
    rowsOf: Object.fromEntries(tableKinds.map((kind) => [kind, rows(kind)])) as TableState["rowsOf"],
  };
});
