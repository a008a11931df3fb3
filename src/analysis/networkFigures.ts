// Figures of the network: how well linked a node is, how often it lies between others, and in whose company it is.
import Undirected from "graphology";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import type { Ref } from "#model/atlas.ts";
import type { Graph, NodeFigures } from "#model/network.ts";
import { communities, type WeightedGraph } from "./communities.ts";

/**
 * Degree and weighted degree; betweenness after Freeman (1977, normalised, by Brandes' algorithm); communities
 * by weighted modularity.
 */
export function networkFigures(graph: Graph): ReadonlyMap<Ref, NodeFigures> {
  // Because graphology-metrics has no betweenness for a graph without nodes: it throws.
  if (graph.nodes.length === 0) return new Map();
  const simple = simpleGraph(graph);
  const betweenness = betweennessCentrality(simple, { getEdgeWeight: null });
  const groups = communities(simple);
  return new Map(
    simple.mapNodes((ref) => [
      ref as Ref,
      {
        degree: simple.degree(ref),
        weight: simple.reduceEdges(ref, (sum, _, attributes) => sum + attributes.weight, 0),
        betweenness: betweenness[ref] ?? 0,
        community: groups.get(ref) ?? 0,
      },
    ]),
  );
}

/** Parallel links become one whose weight is their sum. Nodes and edges go in by name, so that what comes out does not hang on the order of the data. */
function simpleGraph({ nodes, links }: Graph): WeightedGraph {
  const simple: WeightedGraph = new Undirected({ type: "undirected", allowSelfLoops: false });
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
