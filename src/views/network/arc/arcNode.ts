import type { Actor, Ref } from "#model/atlas.ts";

/** A row of the diagram: an actor, or an instrument of many parties. */
export interface ArcNode {
  readonly ref: Ref;
  readonly kind: Actor["kind"] | "instrument";
  readonly name: string;
  /** The name, cut where its room ends. */
  readonly label: string;
  /** "Japan: 14 ties in 6 kinds with 9 others; betweenness 0.03; group 2" */
  readonly title: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  /** Left end of its name. */
  readonly left: number;
  readonly radius: number;
  /** Fill of the mark; null = the ink. */
  readonly colour: string | null;
  /** The number beside the name, "" = none. */
  readonly figure: string;
}
