// Who stands out in the graph: the emphasis of actors, instruments and ties, carried over to links that no tie draws.
import type { Ref } from "#model/atlas.ts";
import { emphasisOf } from "#model/emphasis.ts";
import type { Graph } from "#model/network.ts";
import type { Emphasis, EmphasisMap } from "#model/ties.ts";

export interface GraphEmphasis {
  readonly nodes: ReadonlyMap<Ref, Emphasis>;
  /** By the link's id. */
  readonly links: ReadonlyMap<string, Emphasis>;
}

/** A link stands out when one of its ties, its instrument or one of its ends does; what it joins is near. */
export function graphEmphasis(graph: Graph, map: EmphasisMap): GraphEmphasis {
  const nodes = new Map<Ref, Emphasis>(graph.nodes.map(({ ref }) => [ref, emphasisOf(map, ref)]));
  const links = new Map<string, Emphasis>();
  if (map.rest === "plain") {
    for (const link of graph.links) links.set(link.id, "plain");
    return { nodes, links };
  }
  const chosen = (key: string) => map.of.get(key) === "chosen";
  for (const link of graph.links) {
    const ties = link.ties.map((tie) => map.of.get(`tie:${tie.id}`));
    const emphasis: Emphasis =
      ties.includes("chosen") || link.instruments.some(({ ref }) => chosen(ref) && link.ties.length === 0)
        ? "chosen"
        : ties.includes("near") || chosen(link.source) || chosen(link.target)
          ? "near"
          : "faded";
    links.set(link.id, emphasis);
    if (emphasis === "faded") continue;
    for (const ref of [link.source, link.target]) if (nodes.get(ref) === "faded") nodes.set(ref, "near");
  }
  return { nodes, links };
}
