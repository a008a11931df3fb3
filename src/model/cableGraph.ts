// The cables as a graph: a node where a segment ends, stops or branches, an edge for what lies between two stops.
import type { CableSegment, Position } from "./atlas.ts";

/** A landing point, a node on land, or a branching unit on the sea floor (without a country). */
export interface CableNode {
  /** Landing id. */
  readonly id: string;
  /** ISO alpha-3. */
  readonly country: string | null;
  /** [lon, lat] degrees. */
  readonly at: Position;
}

export interface CableEdge {
  /** Segment id; "BLU-1#2" for the second stretch of a segment that stops on its way; "inland:<a>~<b>" for a join on land. */
  readonly id: string;
  /** Node ids; the cable goes both ways. */
  readonly from: string;
  readonly to: string;
  /** Length of the atlas's own schematic line; of a join on land, the great circle. */
  readonly km: number;
  readonly kind: "segment" | "inland";
  /** null for a join on land. */
  readonly segment: CableSegment | null;
}

export interface CableGraph {
  readonly nodes: ReadonlyMap<string, CableNode>;
  readonly edges: readonly CableEdge[];
}

export interface CableRoute {
  /** In the order in which they are passed. */
  readonly edges: readonly CableEdge[];
  /** Node ids, one more than edges. */
  readonly nodes: readonly string[];
  readonly km: number;
}
