// The force layout of the network, and where the reader has put nodes by hand: that lasts until it is taken back or the graph changes.
import { computed, signal } from "@preact/signals-core";
import { forceLayout } from "#analysis/forceLayout.ts";
import { giveWay } from "#analysis/giveWay.ts";
import { nodeRadii, roomiestRadii } from "#analysis/nodeRadii.ts";
import type { Ref } from "#model/atlas.ts";
import type { Graph } from "#model/network.ts";
import { networkState } from "./networkState.ts";
import { perState } from "./perState.ts";

type Spot = { readonly x: number; readonly y: number };

const nothing: ReadonlyMap<Ref, Spot> = new Map();

export const forceState = perState((state) => {
  const { graph, figures } = networkState(state);
  const size = computed(() => state.pose.value.network.size);
  const rooms = computed(() => roomiestRadii(graph.value, figures.value));
  const layout = computed(() => forceLayout(graph.value, (ref) => rooms.value.get(ref) ?? 0));
  const put = signal<{ readonly graph: Graph | null; readonly spots: ReadonlyMap<Ref, Spot> }>({
    graph: null,
    spots: nothing,
  });
  const held = computed(() => (put.value.graph === graph.value ? put.value.spots : nothing));
  return {
    layout,
    /** Drawn radii by what the reader wants discs to stand for, in units of the layout. */
    radii: computed(() => nodeRadii(graph.value, figures.value, size.value)),
    /** Middles of the nodes, in units of the layout, with what was put by hand. */
    spots: computed(() => giveWay(graph.value, layout.value.spots, rooms.value, held.value)),
    held,
    hold: (ref: Ref, spot: Spot) => {
      put.value = { graph: graph.peek(), spots: new Map(held.peek()).set(ref, spot) };
    },
    release: () => {
      put.value = { graph: null, spots: nothing };
    },
  };
});
