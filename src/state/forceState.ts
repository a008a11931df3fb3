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
  let last: ReturnType<typeof layOut> | null = null;
  const layOut = (shape: string) => ({
    shape,
    ...forceLayout(graph.value, (ref) => rooms.value.get(ref) ?? 0),
  });
  // Because choosing an instrument makes a new graph that is, most often, the same.
  const layout = computed(() => {
    const shape = shapeOf(graph.value);
    if (last?.shape !== shape) last = layOut(shape);
    return last;
  });
  const put = signal<{ readonly shape: string; readonly spots: ReadonlyMap<Ref, Spot> }>({ shape: "", spots: nothing });
  const held = computed(() => (put.value.shape === layout.value.shape ? put.value.spots : nothing));
  return {
    layout,
    /** Drawn radii by what the reader wants discs to stand for, in units of the layout. */
    radii: computed(() => nodeRadii(graph.value, figures.value, size.value)),
    /** Middles of the nodes, in units of the layout, with what was put by hand. */
    spots: computed(() => giveWay(graph.value, layout.value.spots, rooms.value, held.value)),
    held,
    hold: (ref: Ref, spot: Spot) => {
      put.value = { shape: layout.peek().shape, spots: new Map(held.peek()).set(ref, spot) };
    },
    release: () => {
      put.value = { shape: "", spots: nothing };
    },
  };
});

/** Who is there and how much ties whom: all that the layout hangs on. */
function shapeOf({ nodes, links }: Graph): string {
  const weights = new Map<string, number>();
  for (const { source, target, weight } of links) {
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
    weights.set(pair, (weights.get(pair) ?? 0) + weight);
  }
  const pairs = [...weights].map(([pair, weight]) => `${pair} ${weight}`);
  return [...nodes.map((node) => node.ref).sort(), ...pairs.sort()].join();
}
