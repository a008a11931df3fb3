// The cables of the atlas as a graph, ready for routes and for what-ifs.

import { stopsAlong } from "#analysis/stopsAlong.ts";
import type { Atlas, CableSegment, Landing } from "#model/atlas.ts";
import type { CableEdge, CableGraph, CableNode } from "#model/cableGraph.ts";
import { greatCircleKm } from "./greatCircleKm.ts";
import { landJoins, onePlaceKm } from "./landJoins.ts";

interface Options {
  /** Landings of one country on the same land count as joined there, although land networks are not in the data. Landings in one place always do. */
  readonly inland: boolean;
  /** Which segments count; absent = all. */
  readonly only?: (segment: CableSegment) => boolean;
}

/** Nodes are only those that a segment which counts stops at: a landing of which the data draws no cable is joined to nothing. */
export function cableGraph(atlas: Atlas, { inland, only = () => true }: Options): CableGraph {
  const nodes = new Map<string, CableNode>();
  const edges: CableEdge[] = [];
  const stopsOf = stopsBySegment(atlas);
  for (const segment of atlas.segments) {
    const from = atlas.landingById.get(segment.from);
    const to = atlas.landingById.get(segment.to);
    if (!from || !to || !only(segment)) continue;
    const stops = stopsAlong(segment, from, to, stopsOf.get(segment.id) ?? []);
    for (const { landing } of stops)
      nodes.set(landing.id, { id: landing.id, country: landing.country, at: landing.at });
    for (const [step, { landing, share }] of stops.slice(1).entries()) {
      const before = stops[step] as (typeof stops)[number];
      edges.push({
        id: stops.length === 2 ? segment.id : `${segment.id}#${step + 1}`,
        from: before.landing.id,
        to: landing.id,
        km: segment.routeKm * (share - before.share),
        kind: "segment",
        segment,
      });
    }
  }
  return { nodes, edges: [...edges, ...landJoins([...nodes.values()], edges, inland)] };
}

/** What lies on the way of each segment, its ends left out. A landing that names a trunk at sea and stands far from it hangs on a branch. */
function stopsBySegment(atlas: Atlas): ReadonlyMap<string, readonly Landing[]> {
  const found = new Map<string, Landing[]>();
  for (const landing of atlas.landings)
    for (const name of landing.segment) {
      const segment = atlas.segmentById.get(name);
      if (!segment || landing.id === segment.from || landing.id === segment.to) continue;
      if (segment.medium === "sea" && offLineKm(segment, landing) > onePlaceKm) continue;
      found.set(segment.id, [...(found.get(segment.id) ?? []), landing]);
    }
  return found;
}

/** To the nearest vertex of the line: what a line stops at is one. */
const offLineKm = ({ lines }: CableSegment, { at }: Landing): number =>
  Math.min(...lines.flat().map((vertex) => greatCircleKm(vertex, at)));
