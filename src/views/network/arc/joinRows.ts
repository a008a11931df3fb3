// Links between two rows: half rings right of the nodes, or from one column across to the next.
import type { Ref } from "#model/atlas.ts";
import type { GraphLink } from "#model/network.ts";
import type { ArcNode } from "./arcNode.ts";
import { acrossCurve, type Curve, halfCurve } from "./curve.ts";

export interface Joined {
  readonly link: GraphLink;
  readonly curve: Curve;
  /** From column to column: it crosses the arcs of the first. */
  readonly across: boolean;
}

/** `room`: right of the nodes of a column; `height`: of the diagram in sight. The wider apart two rows are, the further out their arc. */
export function joinRows(
  links: readonly GraphLink[],
  rowOf: ReadonlyMap<Ref, ArcNode>,
  room: number,
  height: number,
): Joined[] {
  const drawn = new Map<string, number>();
  return links.flatMap((link): Joined | [] => {
    const [a, b] = [rowOf.get(link.source), rowOf.get(link.target)];
    if (!a || !b) return [];
    const pair = [a.ref, b.ref].sort().join("~");
    const nth = drawn.get(pair) ?? 0;
    drawn.set(pair, nth + 1);
    if (a.column !== b.column) {
      const [left, right] = a.column < b.column ? [a, b] : [b, a];
      const curve = acrossCurve(left.x + left.radius, left.y, right.left - 3, right.y + nth * 1.5);
      return { link, curve, across: true };
    }
    const share = 1 - Math.exp((-1.4 * Math.abs(a.y - b.y)) / Math.max(1, height));
    const bulge = Math.min(room * 1.28, 12 + room * 1.2 * share + nth * 5);
    return { link, curve: halfCurve(a.x + a.radius, a.y, b.x + b.radius, b.y, bulge), across: false };
  });
}
