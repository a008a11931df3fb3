// Communities by modularity: groups with more ties among themselves than chance would give them.
import { group, sum } from "d3-array";
import type Undirected from "graphology";
import louvain from "graphology-communities-louvain";

/** Undirected, without parallel edges; weights on the edges. */
export type WeightedGraph = Undirected<Record<string, never>, { weight: number }>;

/**
 * Weighted modularity, resolution 1: Blondel et al. 2008 ("Louvain") with a fixed seed, then single nodes moved until no move
 * betters it. The same graph gives the same groups, numbered from the largest; of two as large, by the first name.
 */
export function communities(graph: WeightedGraph): ReadonlyMap<string, number> {
  const found = graph.size > 0 ? louvain(graph, { getEdgeWeight: "weight", rng: seeded(1) }) : alone(graph);
  settle(graph, found);
  const members = [...group(Object.keys(found).sort(), (node) => found[node]).values()];
  members.sort((a, b) => b.length - a.length || (String(a[0]) < String(b[0]) ? -1 : 1));
  return new Map(members.flatMap((nodes, rank) => nodes.map((node) => [node, rank] as const)));
}

type Grouping = Record<string, number>;

function alone(graph: WeightedGraph): Grouping {
  return Object.fromEntries(graph.nodes().map((node, at) => [node, at]));
}

/** Because what was best for a whole group need not be for each node in it: Louvain moves groups last. */
function settle(graph: WeightedGraph, found: Grouping): void {
  const total = sum(graph.edges(), (edge) => graph.getEdgeAttribute(edge, "weight"));
  const strength = new Map(
    graph.mapNodes((node) => [node, sum(graph.edges(node), (edge) => graph.getEdgeAttribute(edge, "weight"))]),
  );
  const sums = new Map<number, number>();
  const add = (community: number, weight: number) => sums.set(community, (sums.get(community) ?? 0) + weight);
  for (const [node, weight] of strength) add(found[node] as number, weight);
  for (let moved = true; moved; ) {
    moved = false;
    for (const node of graph.nodes()) {
      const own = strength.get(node) as number;
      const here = found[node] as number;
      const towards = new Map<number, number>([[here, 0]]);
      graph.forEachEdge(node, (_edge, { weight }, source, target) => {
        const community = found[source === node ? target : source] as number;
        towards.set(community, (towards.get(community) ?? 0) + weight);
      });
      // Gain in modularity, times the sum of all weights, of joining a community the node is not in.
      const worth = (community: number) =>
        (towards.get(community) ?? 0) -
        (own * ((sums.get(community) ?? 0) - (community === here ? own : 0))) / (2 * total);
      let best = here;
      for (const community of towards.keys()) if (worth(community) > worth(best) + 1e-9) best = community;
      if (best === here) continue;
      found[node] = best;
      add(here, -own);
      add(best, own);
      moved = true;
    }
  }
}

/** Numbers in [0, 1) that only look random: mulberry32 by T. Ettinger (public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
