// The shortest way through the cables (Dijkstra 1959), by kilometres.
import type { CableEdge, CableGraph, CableRoute } from "#model/cableGraph.ts";

interface Reached {
  readonly km: number;
  readonly edge: CableEdge | null;
  readonly before: string | null;
}

/** From any of some nodes to the nearest of others, e.g. from the landings of one country to those of another; null when no way leads there. */
export function shortestRoute(
  graph: CableGraph,
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
): CableRoute | null {
  const reached = waysFrom(graph, from);
  let end: string | null = null;
  for (const id of to) {
    const here = reached.get(id);
    const best = end === null ? undefined : reached.get(end);
    // Of two ends equally near the first by name, so that the order of the data does not matter.
    if (here && (!best || here.km < best.km || (here.km === best.km && id < (end as string)))) end = id;
  }
  return end === null ? null : routeTo(reached, end);
}

/** How every node that can be reached is reached, from the nearest of some nodes. */
export function waysFrom(graph: CableGraph, from: ReadonlySet<string>): ReadonlyMap<string, Reached> {
  const touching = edgesAt(graph);
  const reached = new Map<string, Reached>();
  const open = new Map<string, Reached>();
  for (const id of from) if (graph.nodes.has(id)) open.set(id, { km: 0, edge: null, before: null });
  // Because the graph has a hundred-odd nodes, a plain look for the nearest does as well as a heap.
  for (;;) {
    let nearest: string | null = null;
    for (const [id, { km }] of open) {
      const best = nearest === null ? Number.POSITIVE_INFINITY : (open.get(nearest)?.km ?? 0);
      if (km < best || (km === best && id < (nearest as string))) nearest = id;
    }
    if (nearest === null) return reached;
    const here = open.get(nearest) as Reached;
    open.delete(nearest);
    reached.set(nearest, here);
    for (const edge of touching.get(nearest) ?? []) {
      const next = edge.from === nearest ? edge.to : edge.from;
      if (reached.has(next)) continue;
      const km = here.km + edge.km;
      const known = open.get(next);
      if (!known || km < known.km || (km === known.km && edge.id < (known.edge?.id ?? "")))
        open.set(next, { km, edge, before: nearest });
    }
  }
}

/** Back along `waysFrom` to where it began. */
export function routeTo(reached: ReadonlyMap<string, Reached>, end: string): CableRoute {
  const edges: CableEdge[] = [];
  const nodes = [end];
  for (let here = reached.get(end); here?.edge && here.before !== null; here = reached.get(here.before)) {
    edges.unshift(here.edge);
    nodes.unshift(here.before);
  }
  return { edges, nodes, km: reached.get(end)?.km ?? 0 };
}

function edgesAt({ edges }: CableGraph): ReadonlyMap<string, readonly CableEdge[]> {
  const at = new Map<string, CableEdge[]>();
  const put = (id: string, edge: CableEdge) => {
    const list = at.get(id);
    if (list) list.push(edge);
    else at.set(id, [edge]);
  };
  for (const edge of edges) {
    put(edge.from, edge);
    if (edge.to !== edge.from) put(edge.to, edge);
  }
  return at;
}
