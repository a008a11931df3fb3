// The visible ties with the hub as a matrix: partners as rows, kinds of tie, types of instrument or themes as columns.
import type { Actor } from "#model/atlas.ts";
import type { LocalText } from "#model/text.ts";
import type { Tie } from "#model/ties.ts";
import type { LadderColumns } from "#model/viewSettings.ts";

export interface LadderColumn {
  /** Family, type or theme id; `noTheme` for ties whose instrument names none. */
  readonly id: string;
  /** null only for `noTheme`. */
  readonly name: LocalText | null;
  readonly short: LocalText | null;
  /** The family it is, or under which the taxonomy lists the type; null for themes. */
  readonly family: string | null;
}

export const noTheme = "no_theme";

export interface LadderCell {
  /** Ties of the actor's own. */
  readonly ties: readonly Tie[];
  /** Where it has none of its own: ties between the hub and a bloc that speaks for it. */
  readonly through: readonly Tie[];
}

export interface LadderRow {
  readonly actor: Actor;
  /** Number of families of its own ties with the hub; 0 = reached only through a bloc. */
  readonly depth: number;
  /** Its own ties with the hub. */
  readonly ties: readonly Tie[];
  /** By column id; a rung it lacks has no entry. */
  readonly cells: ReadonlyMap<string, LadderCell>;
}

export interface LadderFacts {
  readonly hub: Actor;
  readonly kind: LadderColumns;
  readonly columns: readonly LadderColumn[];
  /** In no order that a reader would look for. */
  readonly rows: readonly LadderRow[];
}

export interface PeerColumn {
  readonly column: string;
  /** How many peers have it of their own. */
  readonly have: number;
  /** `have` among the peers, 0..1. */
  readonly share: number;
  /** The actor has it of its own. */
  readonly own: boolean;
}

export interface Peers {
  readonly row: LadderRow;
  readonly peers: readonly LadderRow[];
  /** Fewest and most families among the peers. */
  readonly depths: readonly [least: number, most: number];
  /** Too few stood within one family: the nearest were taken. */
  readonly widened: boolean;
  /** In the order of the ladder's columns. */
  readonly columns: readonly PeerColumn[];
}
