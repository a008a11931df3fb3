// A scene of the force drawing as the page would make it, from a graph of a few pairs or from what we ship.
import { forceLayout } from "#analysis/forceLayout.ts";
import { networkFigures } from "#analysis/networkFigures.ts";
import { nodeRadii, roomiestRadii } from "#analysis/nodeRadii.ts";
import type { Family } from "#model/atlas.ts";
import type { Graph } from "#model/network.ts";
import { parseAtlas, type ReadFiles } from "#model/parseAtlas.ts";
import { defaultPose } from "#model/pose.ts";
import type { Look, PartyMode } from "#model/viewSettings.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { networkState } from "#state/networkState.ts";
import { forceBundles } from "#views/network/force/forceBundles.ts";
import { allToRoom, forceFrame, type Size } from "#views/network/force/forceFrame.ts";
import { type ForceInput, type ForceScene, forceScene } from "#views/network/force/forceScene.ts";
import { noPaint } from "#views/network/graphPaint.ts";
import { shippedAtlas } from "../../../support/shippedAtlas.ts";
import { smallAtlas } from "../../../support/smallAtlas.ts";

export const measure = (text: string, size: number): number => text.length * size * 0.5;
export const wide: Size = { width: 1060, height: 560 };

export const smallFamilies = (): readonly Family[] => {
  const parsed = parseAtlas(smallAtlas() as unknown as ReadFiles);
  if (!parsed.ok) throw new Error("the small atlas is broken");
  return parsed.value.families;
};

export interface Options extends Partial<Omit<ForceInput, "frame" | "places" | "graph" | "figures" | "bundles">> {
  readonly size?: Size;
  readonly look?: Look | null;
}

export function sceneOf(graph: Graph, { size = wide, look = null, ...given }: Options = {}): ForceScene {
  const { figures, layout } = laidOut(graph);
  const frame = forceFrame(layout, size, look);
  const families = given.families ?? smallFamilies();
  const names = new Map(graph.nodes.map(({ ref, actor, instrument }) => [ref, (actor ?? instrument)?.name.en ?? ""]));
  return forceScene({
    graph,
    figures,
    bundles: forceBundles(graph, families),
    radii: nodeRadii(graph, figures, "degree"),
    frame,
    places: allToRoom(frame, layout.spots),
    atRest: true,
    families,
    colourOf: () => null,
    paint: noPaint,
    titles: { name: (ref) => names.get(ref) ?? "", node: (ref) => `${names.get(ref)}: ${figures.get(ref)?.degree}` },
    theme: "light",
    rem: 16,
    measure,
    ...given,
  });
}

const known = new WeakMap<Graph, ReturnType<typeof layOut>>();

function layOut(graph: Graph) {
  const figures = networkFigures(graph);
  const rooms = roomiestRadii(graph, figures);
  return { figures, layout: forceLayout(graph, (ref) => rooms.get(ref) ?? 0) };
}

function laidOut(graph: Graph): ReturnType<typeof layOut> {
  const made = known.get(graph) ?? layOut(graph);
  known.set(graph, made);
  return made;
}

const shipped = new Map<PartyMode, Graph>();

export function shippedGraph(parties: PartyMode): Graph {
  const before = shipped.get(parties);
  if (before) return before;
  const state = createAtlasState(shippedAtlas(), {
    ...defaultPose,
    network: { ...defaultPose.network, parties },
  });
  const graph = networkState(state).graph.peek();
  shipped.set(parties, graph);
  return graph;
}
