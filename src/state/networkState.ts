// The network of the visible atlas: its graph in the mode the reader chose, its figures, its nodes in the chosen order.
import { computed } from "@preact/signals-core";
import { networkFigures } from "#analysis/networkFigures.ts";
import { orderNetwork } from "#analysis/orderNetwork.ts";
import { projectGraph } from "#analysis/projectGraph.ts";
import type { Ref } from "#model/atlas.ts";
import type { NodeFigures } from "#model/network.ts";
import { perState } from "./perState.ts";

export const networkState = perState((state) => {
  const parties = computed(() => state.pose.value.network.parties);
  const order = computed(() => state.pose.value.network.order);
  /** What is drawn: with the ties that an open answer draws besides. */
  const graph = computed(() => projectGraph(state.drawn.value.ties, parties.value));
  /** What is there at the date; the same object while nothing is drawn besides. */
  const visibleGraph = computed(() =>
    state.drawn.value === state.visible.value ? graph.value : projectGraph(state.visible.value.ties, parties.value),
  );
  /** Of what is there: a tie that is drawn as no longer, or not yet, there is not counted. */
  const figures = computed(() => {
    const drawn = networkFigures(graph.value);
    return visibleGraph.value === graph.value ? drawn : visibleFigures(drawn, networkFigures(visibleGraph.value));
  });
  /** In the order of the axis. */
  const nodes = computed(() =>
    orderNetwork(state.atlas, state.visible.value, graph.value, figures.value, state.hub.value.ref, order.value),
  );
  return { graph, visibleGraph, figures, nodes, order };
});

/** Communities are those of the drawing, so that each drawn node belongs to one. */
function visibleFigures(
  drawn: ReadonlyMap<Ref, NodeFigures>,
  visible: ReadonlyMap<Ref, NodeFigures>,
): ReadonlyMap<Ref, NodeFigures> {
  return new Map(
    [...drawn].map(([ref, { community }]) => [ref, { ...(visible.get(ref) ?? nothing), community }] as const),
  );
}

const nothing = { degree: 0, weight: 0, betweenness: 0 };
