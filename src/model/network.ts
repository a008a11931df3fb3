// The visible atlas as a graph: what the network's drawings, its figures and its exports are made from.
import type { Actor, Instrument, Ref } from "#model/atlas.ts";
import type { StatusClass } from "#model/pose.ts";
import type { Tie } from "#model/ties.ts";
import type { PartyMode } from "#model/viewSettings.ts";

/** An actor, or in the two-mode network an instrument of three or more parties. */
export interface GraphNode {
  readonly ref: Ref;
  readonly actor: Actor | null;
  readonly instrument: Instrument | null;
}

export interface GraphLink {
  /** Stable for the same data, filter and mode. */
  readonly id: string;
  readonly source: Ref;
  readonly target: Ref;
  readonly family: string;
  readonly statusClass: StatusClass;
  /** Instruments behind the link; more than one only where pairs are drawn. */
  readonly instruments: readonly Instrument[];
  /** Number of instruments. */
  readonly weight: number;
  /** Visible ties behind the link, for emphasis and for the table; a pair that the spokes do not draw has none. */
  readonly ties: readonly Tie[];
}

export interface Graph {
  readonly parties: PartyMode;
  /** Those with at least one link. */
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** Instruments of three or more parties among the visible ones: what the mode changes. */
  readonly manyParties: number;
}

export interface NodeFigures {
  /** Other nodes it is linked with. */
  readonly degree: number;
  /** Sum of the weights of its links. */
  readonly weight: number;
  /** Share of shortest paths through it, 0..1 (Freeman 1977, normalised, links unweighted). */
  readonly betweenness: number;
  /** Community by modularity (Louvain, fixed seed), 0 = the largest. */
  readonly community: number;
}
