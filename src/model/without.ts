// What is left when things are taken away: of the cables, and of the ties.
import type { Actor, Instrument, Ref } from "./atlas.ts";
import type { CableEdge, CableRoute } from "./cableGraph.ts";
import type { Tie } from "./ties.ts";

/** Nodes and edges by name; parallel edges are edges of their own. */
export interface PlainGraph {
  readonly nodes: readonly string[];
  readonly edges: readonly PlainEdge[];
}
export interface PlainEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** One network as it was, and what it is in now. All are sorted. */
export interface BrokenNetwork {
  readonly before: readonly string[];
  /** Those still joined with another, largest first. */
  readonly parts: readonly (readonly string[])[];
  /** Joined with nobody in it any more. */
  readonly off: readonly string[];
  /** Taken away. */
  readonly gone: readonly string[];
}

/** Two landing countries (ISO alpha-3, in alphabetical order) that were joined by cable in the data. */
export interface PairLoss {
  readonly a: string;
  readonly b: string;
  /** Shortest route. */
  readonly before: CableRoute;
  /** null = cut off from one another. */
  readonly after: CableRoute | null;
  /** How many routes share no stretch of cable. */
  readonly routesBefore: number;
  readonly routesAfter: number;
}

export interface CableLoss {
  /** Counted segments, and their systems, before anything is taken away. */
  readonly segments: number;
  readonly systems: number;
  /** ISO alpha-3 of the countries and territories where they stop, sorted. */
  readonly countries: readonly string[];
  /** Networks of two and more countries, largest first. With land joins left out a country may stand in several. */
  readonly networks: readonly BrokenNetwork[];
  /** Had a route to another country, and have none. */
  readonly lost: readonly string[];
  /** Taken away as countries; their pairs are not counted as cut. */
  readonly gone: readonly string[];
  /** Joined pairs before; equal to cut + longer + same + with a country that is gone. */
  readonly joined: number;
  readonly cut: readonly PairLoss[];
  /** Most kilometres more first. */
  readonly longer: readonly PairLoss[];
  readonly same: number;
  readonly withGone: number;
  /** Joined pairs of now that have one route only. */
  readonly single: number;
  /** Segment ids: taken away; in part, with a landing on the way; left over but joining no two countries; on the new shortest routes. */
  readonly goneSegments: ReadonlySet<string>;
  readonly brokenSegments: ReadonlySet<string>;
  readonly stranded: ReadonlySet<string>;
  readonly detours: ReadonlySet<string>;
  /** Joins on land on the new shortest routes. */
  readonly detourJoins: readonly CableEdge[];
  /** Taken away without any effect on the cables that count. */
  readonly idle: readonly Ref[];
}

/** Something that, taken away alone, cuts pairs off from one another. */
export interface WeakPoint {
  readonly ref: Ref;
  /** Pairs cut off, those with the thing itself left out. */
  readonly pairs: number;
  /** Countries (ISO alpha-3) or actors (ids) left with nobody. */
  readonly lost: readonly string[];
  /** Of a segment: how many of its stretches are bridges. */
  readonly bridges: number;
}

export interface CableWeakness {
  /** Stretches between two stops whose loss alone cuts off a pair of countries. */
  readonly bridges: readonly CableEdge[];
  /** Articulation points of which the same is true: landings, nodes and branching units, by id. The only landing of a country is none, and yet weak. */
  readonly cutNodes: readonly string[];
  /** Each list: most pairs first. */
  readonly system: readonly WeakPoint[];
  readonly country: readonly WeakPoint[];
  readonly segment: readonly WeakPoint[];
  readonly landing: readonly WeakPoint[];
}

export interface ActorLoss {
  readonly actor: Actor;
  readonly before: readonly Tie[];
  readonly after: readonly Tie[];
  /** Family ids of which it keeps none. */
  readonly families: readonly string[];
  /** Others it could reach through ties, and can no more; those taken away are not among them. */
  readonly cutFrom: number;
}

export interface TieLoss {
  readonly actors: number;
  readonly ties: number;
  /** Actor ids. */
  readonly networks: readonly BrokenNetwork[];
  readonly gone: readonly Actor[];
  readonly goneInstruments: readonly Instrument[];
  readonly goneTies: readonly Tie[];
  /** Everyone left who has fewer ties than before, those with none first. */
  readonly losers: readonly ActorLoss[];
  /** Had a tie and have none. */
  readonly lost: readonly Actor[];
  /** Pairs that chains of ties joined before, and do no more. */
  readonly cut: number;
  readonly joined: number;
  readonly idle: readonly Ref[];
}

export interface TieWeakness {
  readonly actor: readonly WeakPoint[];
  readonly instrument: readonly WeakPoint[];
  /** Ties of which each is the only link between two parts of the network. */
  readonly bridges: number;
}
