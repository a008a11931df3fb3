import type { Ref } from "#model/atlas.ts";
import type { Graph } from "#model/network.ts";
import { pushedApart } from "./pushedApart.ts";

type Spots = ReadonlyMap<Ref, { readonly x: number; readonly y: number }>;

const air = 3;

/**
 * The layout after some nodes were put elsewhere by hand: those tied to nobody else come along, what lies in the way gives way, the
 * rest stays. It depends on where the nodes are held alone, not on the way there.
 */
export function giveWay(graph: Graph, spots: Spots, radii: ReadonlyMap<Ref, number>, held: Spots): Spots {
  if (held.size === 0) return spots;
  const others = new Map<Ref, Set<Ref>>();
  for (const { source, target } of graph.links) {
    others.set(source, (others.get(source) ?? new Set()).add(target));
    others.set(target, (others.get(target) ?? new Set()).add(source));
  }
  const discs = [...spots].map(([ref, spot]) => {
    const [only, second] = others.get(ref) ?? [];
    const put = held.get(ref);
    const [to, from] = only && !second ? [held.get(only), spots.get(only)] : [];
    const at = put ?? (to && from ? { x: spot.x + to.x - from.x, y: spot.y + to.y - from.y } : spot);
    return { ref, x: at.x, y: at.y, radius: radii.get(ref) ?? 0 };
  });
  return new Map(pushedApart(discs, air, new Set(held.keys())).map(({ ref, x, y }) => [ref, { x, y }]));
}
