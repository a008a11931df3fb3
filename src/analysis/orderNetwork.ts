// The nodes of the network along an axis, each with the heading it belongs under.
import { ascending } from "d3-array";
import type { Atlas, Ref } from "#model/atlas.ts";
import { firstDay, type PartialDate } from "#model/dates.ts";
import type { Graph, GraphNode, NodeFigures } from "#model/network.ts";
import type { AxisHeading, AxisNode } from "#model/networkAxis.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import type { NetworkOrder } from "#model/viewSettings.ts";
import { fewestCrossings } from "./fewestCrossings.ts";

/** Orders in which actors and instruments stand among each other; in all others the instruments follow, family by family. */
const mixed: ReadonlySet<NetworkOrder> = new Set(["community", "date", "crossings"]);

/** The hub stands first. What the order leaves open is settled by depth, weight and name: never by the order of the data. */
export function orderNetwork(
  atlas: Atlas,
  visible: VisibleAtlas,
  graph: Graph,
  figures: ReadonlyMap<Ref, NodeFigures>,
  hub: Ref | null,
  order: NetworkOrder,
): readonly AxisNode[] {
  const dates = firstDates(graph);
  const regionAt = new Map(atlas.regions.map((region, at) => [region.id, at]));
  const familyAt = new Map(atlas.families.map((family, at) => [family.id, at]));
  const nodes = graph.nodes.map((node): AxisNode => {
    const own = figures.get(node.ref) ?? { degree: 0, weight: 0, betweenness: 0, community: 0 };
    const depth = node.actor ? (visible.factsByActor.get(node.actor.id)?.families.length ?? 0) : 0;
    const date = dates.get(node.ref) ?? null;
    return { ...node, figures: own, depth, date, heading: headingOf(node, own, depth, date, order) };
  });
  const name = (node: GraphNode) => (node.actor ?? node.instrument)?.name.en ?? "";
  const apart = (node: AxisNode) => Number(node.instrument !== null && !mixed.has(order));
  const by: Readonly<Record<Exclude<NetworkOrder, "crossings">, (node: AxisNode) => number>> = {
    region: (node) => regionAt.get(node.actor?.region ?? "") ?? atlas.regions.length,
    depth: (node) => -node.depth,
    degree: (node) => -node.figures.degree,
    weight: (node) => -node.figures.weight,
    betweenness: (node) => -node.figures.betweenness,
    community: (node) => node.figures.community,
    date: (node) => (node.date ? Date.parse(firstDay(node.date)) : Number.POSITIVE_INFINITY),
  };
  const byName = (a: AxisNode, b: AxisNode) => name(a).localeCompare(name(b)) || ascending(a.ref, b.ref);
  const along = (key: (node: AxisNode) => number) => (a: AxisNode, b: AxisNode) =>
    Number(b.ref === hub) - Number(a.ref === hub) ||
    apart(a) - apart(b) ||
    (apart(a)
      ? ascending(familyAt.get(a.instrument?.family ?? ""), familyAt.get(b.instrument?.family ?? ""))
      : ascending(key(a), key(b))) ||
    b.depth - a.depth ||
    b.figures.weight - a.figures.weight ||
    byName(a, b);
  if (order !== "crossings") return nodes.sort(along(by[order]));
  const starts = [byName, along(by.community)].map((compare) => nodes.toSorted(compare).map((node) => node.ref));
  const byRef = new Map(nodes.map((node) => [node.ref, node]));
  return fewestCrossings(starts, graph.links, hub).map((ref) => byRef.get(ref) as AxisNode);
}

function headingOf(
  node: GraphNode,
  figures: NodeFigures,
  depth: number,
  date: PartialDate | null,
  order: NetworkOrder,
): AxisHeading | null {
  if (node.instrument && !mixed.has(order)) return { kind: "family", family: node.instrument.family };
  switch (order) {
    case "region":
      return { kind: "region", region: node.actor?.region ?? null };
    case "depth":
      return { kind: "depth", depth };
    case "degree":
    case "weight":
      return { kind: order, ...classOf(figures[order]) };
    case "betweenness":
      return {
        kind: "betweenness",
        least: shares.find((share) => figures.betweenness >= share) ?? (figures.betweenness > 0 ? 0 : null),
      };
    case "community":
      return { kind: "community", community: figures.community };
    case "date":
      return { kind: "year", year: date ? Number(date.slice(0, 4)) : null };
    case "crossings":
      return null;
  }
}

/** Lower bounds of the classes of a count, and of a share. */
const counts = [50, 20, 10, 5, 3, 2, 1, 0] as const;
const shares = [0.1, 0.01, 0.001] as const;

function classOf(count: number): { readonly from: number; readonly to: number | null } {
  const at = counts.findIndex((least) => count >= least);
  return { from: counts[at] ?? 0, to: at === 0 ? null : (counts[at - 1] ?? 1) - 1 };
}

/** Of all its visible ties, the first that a source dates. */
function firstDates(graph: Graph): Map<Ref, PartialDate> {
  const first = new Map<Ref, PartialDate>();
  for (const link of graph.links)
    for (const { date } of link.ties)
      for (const ref of [link.source, link.target]) {
        const known = first.get(ref);
        if (date && (!known || firstDay(date) < firstDay(known))) first.set(ref, date);
      }
  return first;
}
