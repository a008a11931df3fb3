// Places for a graph's nodes by forces (d3-force): the same graph gives the same picture, and what is left of it when a filter takes some away moves little.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { Ref } from "#model/atlas.ts";
import type { Graph, GraphNode } from "#model/network.ts";
import { gathered, partsOf } from "./gathered.ts";
import { type Disc, pushedApart } from "./pushedApart.ts";

export interface ForceLayout {
  /** Middle of each node in units of the layout, in which radii are given; the middle of the whole is 0, 0, and y grows downwards. */
  readonly spots: ReadonlyMap<Ref, { readonly x: number; readonly y: number }>;
  /** Of the box that holds every disc. */
  readonly width: number;
  readonly height: number;
}

interface Body extends SimulationNodeDatum {
  readonly ref: Ref;
  readonly radius: number;
  readonly neighbours: number;
  readonly homeX: number;
  readonly homeY: number;
}

/** Half the width of the world from which the nodes set out. */
const world = 420;
/** Air between two discs. */
const air = 5;
/** Between parts that no tie joins. */
const apart = 26;

/** Nothing here is drawn by lot: nodes set out from their place on the earth, so that west stays left and north up as far as the ties allow. */
export function forceLayout(graph: Graph, radiusOf: (ref: Ref) => number): ForceLayout {
  if (graph.nodes.length === 0) return { spots: new Map(), width: 0, height: 0 };
  const pairs = pairsOf(graph);
  const neighbours = new Map<Ref, number>();
  for (const { source, target } of pairs)
    for (const ref of [source, target]) neighbours.set(ref, (neighbours.get(ref) ?? 0) + 1);
  const homes = homesOf(graph);
  const bodies = [...graph.nodes]
    .sort((a, b) => (a.ref < b.ref ? -1 : 1))
    .map(({ ref }): Body => {
      const { x, y } = homes.get(ref) as Place;
      return { ref, radius: radiusOf(ref), neighbours: neighbours.get(ref) ?? 0, homeX: x, homeY: y, x, y };
    });
  const byRef = new Map(bodies.map((body) => [body.ref, body]));
  const links = pairs.map(({ source, target }): SimulationLinkDatum<Body> & { readonly length: number } => {
    const [a, b] = [byRef.get(source) as Body, byRef.get(target) as Body];
    // A hub needs a circle long enough for all who stand round it.
    const crowd = Math.sqrt(Math.max(a.neighbours, b.neighbours));
    return { source: a, target: b, length: a.radius + b.radius + 14 + 6 * crowd };
  });
  const hub = bodies.reduce((most, body) => (body.neighbours > most.neighbours ? body : most), bodies[0] as Body);
  const rounds = 200;
  const dense = pairs.length > 4 * bodies.length;
  forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, (typeof links)[number]>(links).distance((link) => link.length),
    )
    .force(
      "charge",
      forceManyBody<Body>()
        .strength((body) => -(dense ? 260 : 80) - 8 * body.neighbours)
        .distanceMax(dense ? 420 : 330),
    )
    .force("collide", forceCollide<Body>((body) => body.radius + air).iterations(2))
    .force(
      "x",
      forceX<Body>((body) => (body === hub ? 0 : body.homeX * 0.5)).strength((body) => (body === hub ? 0.4 : 0.05)),
    )
    .force(
      "y",
      forceY<Body>((body) => (body === hub ? 0 : body.homeY * 0.5)).strength((body) => (body === hub ? 0.4 : 0.07)),
    )
    .alphaDecay(1 - 0.001 ** (1 / rounds))
    .stop()
    .tick(rounds);
  const parts = partsOf([...byRef.keys()], pairs).map((part) => part.map((ref) => discOf(byRef.get(ref) as Body)));
  return centred(pushedApart(gathered(parts, apart), air, new Set()));
}

function discOf({ ref, x = 0, y = 0, radius }: Body): Disc {
  return { ref, x, y, radius };
}

function centred(discs: readonly Disc[]): ForceLayout {
  const edge = (of: (disc: Disc) => number) => discs.map(of);
  const left = Math.min(...edge((disc) => disc.x - disc.radius));
  const right = Math.max(...edge((disc) => disc.x + disc.radius));
  const top = Math.min(...edge((disc) => disc.y - disc.radius));
  const bottom = Math.max(...edge((disc) => disc.y + disc.radius));
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return {
    spots: new Map(discs.map((disc) => [disc.ref, { x: disc.x - x, y: disc.y - y }])),
    width: right - left,
    height: bottom - top,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Parallel links pull once. In the order of their names, for what comes out must not hang on the order of the data. */
function pairsOf(graph: Graph): { readonly source: Ref; readonly target: Ref }[] {
  const pairs = new Map<string, { readonly source: Ref; readonly target: Ref }>();
  for (const link of graph.links) {
    if (link.source === link.target) continue;
    const [source, target] = link.source < link.target ? [link.source, link.target] : [link.target, link.source];
    pairs.set(`${source} ${target}`, { source, target });
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** An actor sets out from its place on the earth, one without a place, and an instrument, from amid its neighbours. */
function homesOf(graph: Graph): ReadonlyMap<Ref, Place> {
  const own = new Map<Ref, Place>();
  for (const { ref, actor } of graph.nodes) {
    if (!actor?.at) continue;
    const [lon, lat] = actor.at;
    const [dx, dy] = shake(ref);
    own.set(ref, { x: (lon / 180) * world + dx, y: (-lat / 90) * world * 0.7 + dy });
  }
  const around = new Map<Ref, Place[]>();
  for (const { source, target } of graph.links)
    for (const [ref, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const place = own.get(other);
      if (place) around.set(ref, [...(around.get(ref) ?? []), place]);
    }
  return new Map(
    graph.nodes.map(({ ref }: GraphNode) => {
      const [dx, dy] = shake(ref);
      const near = (around.get(ref) ?? []).sort((a, b) => a.x - b.x || a.y - b.y);
      const mean = (of: (place: Place) => number) => near.reduce((sum, place) => sum + of(place), 0) / near.length;
      const amid =
        near.length > 0 ? { x: mean((p) => p.x) + 4 * dx, y: mean((p) => p.y) + 4 * dy } : { x: 8 * dx, y: 8 * dy };
      return [ref, own.get(ref) ?? amid];
    }),
  );
}

/** A small shift, -6..6 each way, that depends on the name alone: two in one place would push each other nowhere. FNV-1a, 32 bits. */
function shake(ref: Ref): readonly [number, number] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < ref.length; at++) hash = Math.imul(hash ^ ref.charCodeAt(at), 0x01000193);
  const share = (bits: number) => ((bits & 0xffff) / 0xffff) * 12 - 6;
  return [share(hash), share(hash >>> 16)];
}
