// A table's columns and rows before they are put into words: what can be sorted, counted and exported without knowing a language.
import type { Ref } from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";
import type { StatusClass } from "#model/pose.ts";
import type { LocalText } from "#model/text.ts";

/** One of the names in a cell. */
export interface TableItem {
  readonly text: LocalText;
  /** The id in the data; null where the cell holds words and not a thing. */
  readonly id: string | null;
  /** What one can go to from here. */
  readonly ref: Ref | null;
  /** Sources only: where in the source. */
  readonly locator?: string;
  /** The text is an ISO 3166-1 alpha-3 code of a country that the atlas has no name for. */
  readonly isCode?: true;
}

/** Words that the interface has for a few ids. */
export const tableTerms = ["actor", "cable", "cableStatus", "confidence", "node", "precision", "shape"] as const;
export type TableTerm = (typeof tableTerms)[number];

/** null = the sources do not say, or it makes no sense for the row. */
export type TableCell =
  | { readonly kind: "items"; readonly items: readonly TableItem[] }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly date: PartialDate }
  | { readonly kind: "term"; readonly term: TableTerm; readonly id: string }
  | { readonly kind: "link"; readonly url: string }
  | null;

export interface TableRow {
  /** Stable: "tie:<id>", or the ref of the thing. */
  readonly key: string;
  /** What Enter on the row selects. */
  readonly ref: Ref;
  /** What the row points at, for actions.point. */
  readonly points: readonly string[];
  /** By column id; a column that is missing is an empty cell. */
  readonly cells: ReadonlyMap<string, TableCell>;
  /** How the line of the row's family or cable looks on the map; null = it has none. */
  readonly line: TableLine | null;
}

export type TableLine = { readonly family: string; readonly status: StatusClass };

export interface TableColumn {
  readonly id: string;
  /** "date" sorts by the first day it can mean; "status" by how firm it is. */
  readonly kind: "text" | "number" | "date" | "status" | "list" | "link";
  readonly unit?: "km" | "degree";
  /** The file's own name of the column; without one the interface has words for the id. */
  readonly title?: string;
  /** Texts that are numbers through and through, as the file writes them: sorted and saved as numbers. */
  readonly numeric?: true;
  /** Shown unless the reader chooses otherwise. */
  readonly usual: boolean;
}
