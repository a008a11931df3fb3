// The network of the visible atlas: its graph in the mode the reader chose, its figures, its nodes in the chosen order.
import { computed } from "@preact/signals-core";
import { networkFigures } from "#analysis/networkFigures.ts";
import { orderNetwork } from "#analysis/orderNetwork.ts";
import { projectGraph } from "#analysis/projectGraph.ts";
import { perState } from "./perState.ts";

export const networkState = perState((state) => {
  const parties = computed(() => state.pose.value.network.parties);
  const order = computed(() => state.pose.value.network.order);
  const graph = computed(() => projectGraph(state.visible.value.ties, parties.value));
  const figures = computed(() => networkFigures(graph.value));
  /** In the order of the axis. */
  const nodes = computed(() =>
    orderNetwork(state.atlas, state.visible.value, graph.value, figures.value, state.hub.value.ref, order.value),
  );
  return { graph, figures, nodes, order };
});
