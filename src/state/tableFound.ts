// How many rows the table's text filter leaves: words are matched in the view, which tells it here for the sentence above it.
import { type ReadonlySignal, signal } from "@preact/signals-core";
import { perState } from "./perState.ts";

export interface TableFound {
  /** null = no table has told yet. */
  readonly rows: ReadonlySignal<number | null>;
  readonly tell: (rows: number | null) => void;
}

export const tableFound = perState((): TableFound => {
  const rows = signal<number | null>(null);
  return {
    rows,
    tell: (found) => {
      rows.value = found;
    },
  };
});
