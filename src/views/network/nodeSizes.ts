import type { Ref } from "#model/atlas.ts";
import type { AxisNode } from "#model/networkAxis.ts";
import type { NodeSize } from "#model/viewSettings.ts";

/** Share of the largest area that a node's mark takes, 0..1: areas, not radii, can be compared. `without`: a node drawn in another way. */
export function nodeSizes(
  nodes: readonly AxisNode[],
  size: NodeSize,
  without: Ref | null = null,
): ReadonlyMap<Ref, number> {
  const value = ({ figures }: AxisNode) => (size === "same" ? 1 : figures[size]);
  const most = Math.max(0, ...nodes.filter((node) => node.ref !== without).map(value));
  return new Map(nodes.map((node) => [node.ref, most > 0 ? Math.min(1, value(node) / most) : 0]));
}
