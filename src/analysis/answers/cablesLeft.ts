// The cables without what was taken away. Taking away never adds; the order does not matter.
import { segmentAt } from "#analysis/segmentAt.ts";
import type { BuiltScope } from "#model/answers.ts";
import type { Atlas, CableSegment, CableStatus, Ref } from "#model/atlas.ts";
import type { CableGraph } from "#model/cableGraph.ts";
import type { Day } from "#model/dates.ts";

const counted: Readonly<Record<Exclude<BuiltScope, "in_service">, readonly CableStatus[]>> = {
  building: ["in_service", "under_construction", "delayed"],
  all: ["in_service", "under_construction", "delayed", "planned", "not_confirmed"],
};

/** What is in service counts as of `day`, as far as sources date it; what is being built or planned, as it is recorded at the latest date. */
export function countsAs(built: BuiltScope, day: Day, asOf: Day): (segment: CableSegment) => boolean {
  if (built === "in_service") return (segment) => segmentAt(segment, day, asOf).status === "in_service";
  return (segment) => counted[built].includes(segment.status);
}

/** What of a graph goes with each thing: a system's segments, a segment, a landing with what ends there, a country's landings. Nothing else of the atlas is in it. */
export function takesAway(atlas: Atlas, gone: readonly Ref[]) {
  const refs = new Set<string>(gone);
  const isNodeGone = (id: string) => {
    const country = atlas.landingById.get(id)?.country;
    return refs.has(`landing:${id}`) || (country !== null && refs.has(`country:${country}`));
  };
  const isSegmentGone = (segment: CableSegment) => refs.has(segment.ref) || refs.has(`system:${segment.system}`);
  return { isNodeGone, isSegmentGone };
}

export function cablesLeft(atlas: Atlas, graph: CableGraph, gone: readonly Ref[]): CableGraph {
  if (gone.length === 0) return graph;
  const { isNodeGone, isSegmentGone } = takesAway(atlas, gone);
  const nodes = new Map([...graph.nodes].filter(([id]) => !isNodeGone(id)));
  return {
    nodes,
    edges: graph.edges.filter(
      (edge) => nodes.has(edge.from) && nodes.has(edge.to) && !(edge.segment && isSegmentGone(edge.segment)),
    ),
  };
}
