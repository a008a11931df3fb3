// A cable system as a strip map: the longest way through it is the trunk, the rest hangs on it as branches.
import type { Atlas, CableSegment, Landing } from "#model/atlas.ts";
import type { SchematicHop, SchematicLine, SchematicStop, SystemSchematic } from "#model/schematic.ts";
import { stopsAlong } from "./stopsAlong.ts";

interface Edge {
  readonly segment: CableSegment;
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

type Edges = ReadonlyMap<string, readonly Edge[]>;
type Parts = Pick<Atlas, "segments" | "landings" | "landingById">;

/** A search for the longest way may look at so many steps; nets larger than any cable get a long way instead of the longest. */
const mostSteps = 20_000;

export function systemSchematic(atlas: Parts, system: string): SystemSchematic {
  const segments = atlas.segments.filter((segment) => segment.system === system);
  const edges = segments.flatMap((segment) => edgesOf(atlas, segment));
  const at = new Map<string, Edge[]>();
  const put = (id: string, edge: Edge) => at.set(id, [...(at.get(id) ?? []), edge]);
  for (const edge of edges) {
    put(edge.from, edge);
    if (edge.to !== edge.from) put(edge.to, edge);
  }
  const seen = new Set<string>();
  const lines: { readonly line: SchematicLine; readonly weight: number }[] = [];
  for (const edge of edges) {
    if (seen.has(edge.from)) continue;
    const island = reached(edge.from, at);
    for (const id of island) seen.add(id);
    lines.push(drawIsland(atlas, island, at, edges));
  }
  lines.sort((a, b) => b.weight - a.weight);
  return {
    lines: lines.map(({ line }) => line),
    loose: atlas.landings.filter((landing) => landing.system === system && !at.has(landing.id)),
  };
}

function edgesOf(atlas: Parts, segment: CableSegment): Edge[] {
  const from = atlas.landingById.get(segment.from);
  const to = atlas.landingById.get(segment.to);
  if (!from || !to) return [];
  const ids = [segment.id, ...segment.aliases];
  const between = atlas.landings.filter(
    (landing) => landing !== from && landing !== to && landing.segment.some((id) => ids.includes(id)),
  );
  const stops = stopsAlong(segment, from, to, between);
  return stops.slice(1).map(({ landing, share }, index) => {
    const before = stops[index] as (typeof stops)[number];
    const km = Math.max(1, segment.routeKm * (share - before.share));
    return {
      segment,
      from: before.landing.id,
      to: landing.id,
      // A branch may be longer than what is left of the trunk, and is a branch all the same.
      weight: segment.part === "branch" ? km / 1000 : km,
    };
  });
}

function reached(start: string, at: Edges): Set<string> {
  const found = new Set([start]);
  for (const id of found)
    for (const edge of at.get(id) ?? []) {
      found.add(edge.from);
      found.add(edge.to);
    }
  return found;
}

const otherEnd = (edge: Edge, id: string) => (edge.from === id ? edge.to : edge.from);

interface Way {
  readonly edges: readonly Edge[];
  readonly weight: number;
}

/** The heaviest way from a stop that meets no stop twice and none of those already drawn. */
function longestFrom(start: string, at: Edges, drawn: ReadonlySet<string>): Way {
  let steps = 0;
  let best: Way = { edges: [], weight: 0 };
  const passed = new Set([start]);
  const way: Edge[] = [];
  const go = (id: string, weight: number) => {
    if (weight > best.weight) best = { edges: [...way], weight };
    for (const edge of at.get(id) ?? []) {
      const next = otherEnd(edge, id);
      if (passed.has(next) || drawn.has(next)) continue;
      steps += 1;
      if (steps > mostSteps) return;
      passed.add(next);
      way.push(edge);
      go(next, weight + edge.weight);
      way.pop();
      passed.delete(next);
    }
  };
  go(start, 0);
  return best;
}

function stopsOf(start: string, { edges }: Way): string[] {
  const stops = [start];
  for (const edge of edges) stops.push(otherEnd(edge, stops.at(-1) as string));
  return stops;
}

function drawIsland(
  atlas: Parts,
  island: ReadonlySet<string>,
  at: Edges,
  edges: readonly Edge[],
): { readonly line: SchematicLine; readonly weight: number } {
  // The longest way starts at an end; only rings have none.
  const ends = [...island].filter((id) => (at.get(id) ?? []).length === 1);
  let start = "";
  let trunk: Way = { edges: [], weight: -1 };
  for (const id of ends.length > 0 ? ends : island) {
    const way = longestFrom(id, at, new Set());
    if (way.weight > trunk.weight + 1e-9) {
      start = id;
      trunk = way;
    }
  }
  const stops: SchematicStop[] = [];
  const index = new Map<string, number>();
  const kinds = new Map<Edge, SchematicHop["kind"]>();
  const drawn = new Set<string>();
  const draw = (path: readonly string[], way: Way, column: number, kindOfFirst: "along" | "off") => {
    for (const id of path) drawn.add(id);
    for (const [step, edge] of way.edges.entries()) kinds.set(edge, step === 0 ? kindOfFirst : "along");
    for (const id of path) {
      index.set(id, stops.length);
      stops.push({ landing: atlas.landingById.get(id) as Landing, column });
      for (;;) {
        const branch = longestFrom(id, at, drawn);
        if (branch.edges.length === 0) break;
        draw(stopsOf(id, branch).slice(1), branch, column + 1, "off");
      }
    }
  };
  draw(stopsOf(start, trunk), trunk, 0, "along");
  const hops = edges
    .filter((edge) => island.has(edge.from))
    .map(
      (edge): SchematicHop => ({
        segment: edge.segment,
        from: index.get(edge.from) ?? 0,
        to: index.get(edge.to) ?? 0,
        kind: kinds.get(edge) ?? "loop",
      }),
    );
  return { line: { stops, hops }, weight: trunk.weight };
}
