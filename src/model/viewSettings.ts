// What a reader can set in each view beside the map; all of it is part of the pose, so that a link brings it back.
import type { PartialDate } from "#model/dates.ts";

export const networkDrawings = ["arc", "chord", "force"] as const;
export type NetworkDrawing = (typeof networkDrawings)[number];

/** Along the axis of the arc diagram: by a property of the actors, or so that few arcs cross. */
export const networkOrders = [
  "region",
  "depth",
  "degree",
  "weight",
  "betweenness",
  "community",
  "date",
  "crossings",
] as const;
export type NetworkOrder = (typeof networkOrders)[number];

/**
 * How an instrument of three or more parties becomes lines: from its hub to each other party; between every two parties; or
 * as a node of its own to which each party is tied (two-mode, bipartite). It concerns the network view alone.
 */
export const partyModes = ["spokes", "clique", "two_mode"] as const;
export type PartyMode = (typeof partyModes)[number];

export const nodeSizes = ["degree", "weight", "betweenness", "same"] as const;
export type NodeSize = (typeof nodeSizes)[number];

export const nodeColours = ["plain", "region", "community", "degree", "weight", "betweenness"] as const;
export type NodeColour = (typeof nodeColours)[number];

/** What the segments of the chord diagram's ring stand for. */
export const chordGroups = ["region", "bloc", "hub"] as const;
export type ChordGrouping = (typeof chordGroups)[number];

/** Scale and shift of a drawing that can be zoomed; x and y in its own units, before scaling. */
export interface Look {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface NetworkSettings {
  readonly drawing: NetworkDrawing;
  readonly order: NetworkOrder;
  readonly parties: PartyMode;
  readonly size: NodeSize;
  readonly colour: NodeColour;
  readonly groups: ChordGrouping;
  /** The ribbon of the chord diagram whose pairs are listed: two group ids, "europe~asia"; null = none. */
  readonly ribbon: string | null;
  /** Zoom and shift of the force layout; null = all of it. */
  readonly look: Look | null;
}

export const ladderColumns = ["family", "type", "theme"] as const;
export type LadderColumns = (typeof ladderColumns)[number];
export const ladderRanks = ["depth", "name"] as const;
export type LadderRank = (typeof ladderRanks)[number];

export interface LadderSettings {
  readonly columns: LadderColumns;
  readonly rank: LadderRank;
  /** Column (family, type or theme id) whose holders stand before the others; null = none. */
  readonly first: string | null;
  /** Rows stand in bands by region. */
  readonly bands: boolean;
  /** Actor (id) whose missing rungs are shown next to its peers; null = none. */
  readonly peers: string | null;
}

export interface TimelineSettings {
  /** What of the axis is in sight; null = all of it. */
  readonly window: { readonly from: PartialDate; readonly to: PartialDate } | null;
}

export const tableKinds = [
  "ties",
  "actors",
  "instruments",
  "cables",
  "landings",
  "events",
  "features",
  "sources",
] as const;
export type TableKind = (typeof tableKinds)[number];

export interface TableSettings {
  readonly rows: TableKind;
  /** Column id; null = the order of the data. */
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Column ids in order; null = the usual ones. */
  readonly columns: readonly string[] | null;
  /** Only rows in which this text occurs. */
  readonly text: string;
}

export const defaultNetwork: NetworkSettings = {
  drawing: "arc",
  order: "region",
  parties: "spokes",
  size: "degree",
  colour: "plain",
  groups: "region",
  ribbon: null,
  look: null,
};
export const defaultLadder: LadderSettings = {
  columns: "family",
  rank: "depth",
  first: null,
  bands: true,
  peers: null,
};
export const defaultTimeline: TimelineSettings = { window: null };
export const defaultTable: TableSettings = { rows: "ties", sort: null, columns: null, text: "" };
