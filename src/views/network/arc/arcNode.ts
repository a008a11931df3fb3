import type { Actor, Ref } from "#model/atlas.ts";
import type { Emphasis } from "#model/ties.ts";

/** An actor as it stands in the diagram. */
export interface ArcNode {
  readonly ref: Ref;
  readonly kind: Actor["kind"];
  readonly name: string;
  /** The name, cut where its room ends. */
  readonly label: string;
  /** "Japan, 28 ties in 7 kinds" */
  readonly title: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  /** Left end of its name. */
  readonly left: number;
  readonly radius: number;
  readonly degree: number;
  readonly emphasis: Emphasis;
}
