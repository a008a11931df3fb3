// Where landings count as joined on land: an assumption, because the data holds no land networks beside a few chains.
import type { CableEdge, CableNode } from "#model/cableGraph.ts";
import { greatCircleKm } from "./greatCircleKm.ts";
import { landPart } from "./landPart.ts";
import { waysFrom } from "./shortestRoute.ts";

/** Landings of one country this near each other, km, are in one place: EllaLink's beach at Fortaleza and BELLA's node in the town. */
export const onePlaceKm = 25;

/** One join for every two nodes on the same land of a country; without `inland` only for those in one place. */
export function landJoins(nodes: readonly CableNode[], cables: readonly CableEdge[], inland: boolean): CableEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const onLand = { nodes: byId, edges: cables.filter((edge) => edge.segment?.medium === "terrestrial") };
  return nodes.flatMap((a, index) => {
    const land = landPart(a.country, a.at);
    if (land === null) return [];
    const chains = waysFrom(onLand, new Set([a.id]));
    return nodes.slice(index + 1).flatMap((b): CableEdge[] => {
      if (land !== landPart(b.country, b.at)) return [];
      const straight = greatCircleKm(a.at, b.at);
      if (!inland && straight > onePlaceKm) return [];
      // Where the data draws a chain on land a join must not undercut it: a metre more, and the chain is taken.
      const km = Math.max(straight, (chains.get(b.id)?.km ?? Number.NEGATIVE_INFINITY) + 0.001);
      return [{ id: `inland:${a.id}~${b.id}`, from: a.id, to: b.id, km, kind: "inland", segment: null }];
    });
  });
}
