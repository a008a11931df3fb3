// Figures of the network: how well linked a node is, how often it lies between others, and in whose company it is.
import { group } from "d3-array";
import Undirected from "graphology";
import louvain from "graphology-communities-louvain";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import type { Ref } from "#model/atlas.ts";
import type { Graph, NodeFigures } from "#model/network.ts";

/**
 * Degree and weighted degree; betweenness after Freeman (1977, normalised, by Brandes' algorithm); communities by modularity
 * (Blondel et al. 2008, "Louvain", weighted, resolution 1, seeded: the same twice), numbered from the largest.
 */
export function networkFigures(graph: Graph): ReadonlyMap<Ref, NodeFigures> {
  const simple = simpleGraph(graph);
  const betweenness = betweennessCentrality(simple, { getEdgeWeight: null });
  const communities = communitiesOf(simple);
  return new Map(
    simple.mapNodes((ref) => [
      ref as Ref,
      {
        degree: simple.degree(ref),
        weight: simple.reduceEdges(ref, (sum, _, attributes) => sum + attributes.weight, 0),
        betweenness: betweenness[ref] ?? 0,
        community: communities.get(ref) ?? 0,
      },
    ]),
  );
}

type Simple = Undirected<Record<string, never>, { weight: number }>;

/** Parallel links become one whose weight is their sum. Nodes and edges go in by name, so that what comes out does not hang on the order of the data. */
function simpleGraph({ nodes, links }: Graph): Simple {
  const simple: Simple = new Undirected({ type: "undirected", allowSelfLoops: false });
  for (const ref of nodes.map((node) => node.ref).sort()) simple.addNode(ref);
  const weights = new Map<string, { ends: readonly [Ref, Ref]; weight: number }>();
  for (const { source, target, weight } of links) {
    const ends = source < target ? ([source, target] as const) : ([target, source] as const);
    const key = ends.join(" ");
    weights.set(key, { ends, weight: (weights.get(key)?.weight ?? 0) + weight });
  }
  for (const [, { ends, weight }] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1)))
    simple.addEdge(ends[0], ends[1], { weight });
  return simple;
}

function communitiesOf(simple: Simple): Map<string, number> {
  if (simple.order === 0) return new Map();
  if (simple.size === 0) return new Map(simple.nodes().map((ref, at) => [ref, at]));
  const found = louvain(simple, { getEdgeWeight: "weight", rng: seeded(1) });
  const members = group(Object.keys(found).sort(), (ref) => found[ref] as number);
  const ranked = [...members.values()].sort((a, b) => b.length - a.length || (`${a[0]}` < `${b[0]}` ? -1 : 1));
  return new Map(ranked.flatMap((refs, rank) => refs.map((ref) => [ref, rank])));
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
