// What of the cables, taken away alone, cuts landing countries off from one another.
import type { Atlas, Ref } from "#model/atlas.ts";
import type { CableEdge, CableGraph } from "#model/cableGraph.ts";
import type { CableWeakness, WeakPoint } from "#model/without.ts";
import { bridgesAndCutNodes } from "./bridgesAndCutNodes.ts";
import { cablesLeft } from "./cablesLeft.ts";
import { countryPairs, countryReach } from "./countryReach.ts";
import { withoutJoins } from "./countryRoutes.ts";

export function weakCables(atlas: Atlas, graph: CableGraph): CableWeakness {
  const bridges = cableBridges(graph);
  const perSegment = new Map<string, number>();
  for (const { segment } of bridges) if (segment) perSegment.set(segment.id, (perSegment.get(segment.id) ?? 0) + 1);
  const weigh = harmOf(atlas, graph);
  const list = (refs: Iterable<Ref>): WeakPoint[] =>
    [...new Set(refs)]
      .map((ref) => ({ ...weigh(ref), bridges: perSegment.get(ref.slice(ref.indexOf(":") + 1)) ?? 0 }))
      .filter(({ pairs, lost }) => pairs > 0 || lost.length > 0)
      .sort((a, b) => b.pairs - a.pairs || b.lost.length - a.lost.length || (a.ref < b.ref ? -1 : 1));
  const segments = graph.edges.flatMap(({ segment }) => segment ?? []);
  const { cutNodes } = bridgesAndCutNodes({ nodes: [...graph.nodes.keys()], edges: graph.edges });
  const landings = list([...graph.nodes.keys()].map((id): Ref => `landing:${id}`));
  return {
    bridges,
    cutNodes: landings.map(({ ref }) => ref.slice("landing:".length)).filter((id) => cutNodes.has(id)),
    system: list(segments.map(({ system }): Ref => `system:${system}`)),
    country: list([...graph.nodes.values()].flatMap(({ country }): Ref[] => (country ? [`country:${country}`] : []))),
    segment: list(segments.map(({ ref }) => ref)),
    landing: landings,
  };
}

/** Bridges (Tarjan) of which at least one pair of countries has need: not the way to a second landing of the same country. */
function cableBridges(graph: CableGraph): readonly CableEdge[] {
  const { plain } = withoutJoins(graph);
  const { bridges } = bridgesAndCutNodes(plain);
  const joined = joinedPairs(graph);
  return graph.edges.filter(
    (edge) =>
      bridges.has(edge.id) &&
      joinedPairs({ ...graph, edges: graph.edges.filter((other) => other !== edge) }).size < joined.size,
  );
}

function joinedPairs(graph: CableGraph): ReadonlySet<string> {
  const reach = countryReach(graph);
  return new Set(
    countryPairs([...reach.nodesOf.keys()]).flatMap(([a, b]) => (reach.joined(a, b) ? [`${a}~${b}`] : [])),
  );
}

/** Pairs that a loss cuts off, and countries that it leaves alone; the thing's own, where it is a country, left out. */
function harmOf(atlas: Atlas, graph: CableGraph): (ref: Ref) => Omit<WeakPoint, "bridges"> {
  const reach = countryReach(graph);
  const all = countryPairs([...reach.nodesOf.keys()]).filter(([a, b]) => reach.joined(a, b));
  const before = [...new Set(reach.networks.flatMap(({ countries }) => countries))].sort();
  return (ref) => {
    const now = countryReach(cablesLeft(atlas, graph, [ref]));
    const others = all.filter(([a, b]) => ref !== `country:${a}` && ref !== `country:${b}`);
    const cut = others.filter(([a, b]) => !now.joined(a, b));
    const joined = new Set(now.networks.flatMap(({ countries }) => countries));
    // A country whose only way led to the one taken away is alone as well, though no pair of others is cut.
    const lost = before.filter((country) => ref !== `country:${country}` && !joined.has(country));
    return { ref, pairs: cut.length, lost };
  };
}
