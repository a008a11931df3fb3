import type { Ref } from "#model/atlas.ts";
import type { Graph, NodeFigures } from "#model/network.ts";
import { type NodeSize, nodeSizes } from "#model/viewSettings.ts";

/** Radii in units of the layout; an instrument in the two-mode network is a mark between actors, not one of them, and smaller. */
const actors = { least: 3.2, span: 13, same: 4.6 };
const instruments = { least: 2.8, span: 5.5, same: 3.4 };
/** A figure that fills the span where no node has more: in a small graph the discs stay small. */
const full: Readonly<Record<Exclude<NodeSize, "same">, number>> = { degree: 40, weight: 60, betweenness: 0.25 };

/** The area of a disc grows with the figure. */
export function nodeRadii(
  graph: Graph,
  figures: ReadonlyMap<Ref, NodeFigures>,
  size: NodeSize,
): ReadonlyMap<Ref, number> {
  const most = size === "same" ? 1 : Math.max(full[size], ...[...figures.values()].map((of) => of[size]));
  return new Map(
    graph.nodes.map(({ ref, actor }) => {
      const { least, span, same } = actor ? actors : instruments;
      return [ref, size === "same" ? same : least + span * Math.sqrt((figures.get(ref)?.[size] ?? 0) / most)];
    }),
  );
}

/** Room enough for a node whatever its disc stands for, so that another size moves nothing. */
export function roomiestRadii(graph: Graph, figures: ReadonlyMap<Ref, NodeFigures>): ReadonlyMap<Ref, number> {
  const all = nodeSizes.map((size) => nodeRadii(graph, figures, size));
  return new Map(graph.nodes.map(({ ref }) => [ref, Math.max(...all.map((radii) => radii.get(ref) ?? 0))]));
}
