// A cable system as a strip map: which landings follow one another, and where a branch leaves. No distances, no directions.
import type { CableSegment, Landing } from "./atlas.ts";

export interface SchematicStop {
  readonly landing: Landing;
  /** 0 on the trunk, 1 on a branch of it, 2 on a branch of a branch. */
  readonly column: number;
}

/** A stretch of a segment between two neighbouring stops; a segment with stops on its way has several, in order. */
export interface SchematicHop {
  readonly segment: CableSegment;
  /** Indices in the line's stops, in the direction of the segment's own from and to. */
  readonly from: number;
  readonly to: number;
  /** Along a line downwards; off a line into a branch; or back to a stop that is drawn already. */
  readonly kind: "along" | "off" | "loop";
}

/** What hangs together. Stops are in reading order: a stop, its branches with all that hangs on them, the next stop. */
export interface SchematicLine {
  readonly stops: readonly SchematicStop[];
  readonly hops: readonly SchematicHop[];
}

export interface SystemSchematic {
  /** Longest trunk first. */
  readonly lines: readonly SchematicLine[];
  /** Landings that a source names and that lie on no stretch. */
  readonly loose: readonly Landing[];
}
