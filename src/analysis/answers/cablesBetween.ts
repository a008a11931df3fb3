// The shortest way along the atlas's cables from the countries of one actor to those of another.
import { greatCircle } from "#analysis/greatCircle.ts";
import type { Actor, Atlas, CableSegment, Landing, Position, Ref } from "#model/atlas.ts";
import type { CableAnswer, CableEnds, CableHop, CablePath } from "#model/between.ts";
import type { CableGraph, CableRoute } from "#model/cableGraph.ts";
import { propagationMs } from "#model/propagation.ts";
import { cableGraph } from "./cableGraph.ts";
import { linePart } from "./linePart.ts";
import { shortestRoute } from "./shortestRoute.ts";

export interface CableChoice {
  readonly inService: boolean;
  readonly inland: boolean;
  /** Stretches that were not yet in service at the date (see `cablesAt`); absent = the latest date. */
  readonly notYet?: ReadonlySet<Ref>;
}

const isWorking = ({ status, ref }: CableSegment, { notYet }: CableChoice) =>
  status === "in_service" && !notYet?.has(ref);

export function cablesBetween(atlas: Atlas, a: Actor, b: Actor, choice: CableChoice): CableAnswer {
  const ends = endsOf(atlas, a, b);
  const placeless = [a, b].filter((_, at) => (at === 0 ? ends.from : ends.to).length === 0);
  if (placeless.length > 0) return { kind: "no_country", actors: placeless };
  const same = ends.from.filter((country) => ends.to.includes(country));
  if (same.length > 0) return { kind: "same_country", countries: same };
  const landless = [a, b].filter((_, at) => !hasLanding(atlas, at === 0 ? ends.from : ends.to));
  if (landless.length > 0) return { kind: "no_landing", actors: landless };
  const route = routeBetween(atlas, ends, choice);
  if (route) return { kind: "path", path: pathOf(atlas, route, choice), ends };
  const would = (other: CableChoice) => routeBetween(atlas, ends, other) !== null;
  return {
    kind: "none",
    ends,
    otherwise: {
      planned: choice.inService && would({ ...choice, inService: false }),
      inland: !choice.inland && would({ ...choice, inland: true }),
    },
  };
}

/** A country stands for itself, a city for its country, a bloc or a forum for its members; an organisation for no country. */
function endsOf(atlas: Atlas, a: Actor, b: Actor): CableEnds {
  const countriesOf = (actor: Actor): readonly Actor[] => {
    const ids = actor.kind === "bloc" ? actor.members : actor.kind === "organisation" ? [] : [actor.iso3 ?? ""];
    return ids.flatMap((id) => {
      const member = atlas.actorById.get(id);
      return member?.kind === "country" ? [member] : [];
    });
  };
  const [from, to] = [countriesOf(a), countriesOf(b)];
  const apart = a.kind === "bloc" && b.kind !== "bloc" ? a : b.kind === "bloc" && a.kind !== "bloc" ? b : null;
  const member = apart && (apart === a ? to : from)[0];
  if (!apart || !member || !apart.members.includes(member.id)) return { from, to, apart: null };
  const others = (countries: readonly Actor[]) => countries.filter((country) => country !== member);
  return apart === a
    ? { from: others(from), to, apart: { member, group: a } }
    : { from, to: others(to), apart: { member, group: b } };
}

function hasLanding(atlas: Atlas, countries: readonly Actor[]): boolean {
  const ids = new Set(countries.map((country) => country.id));
  const { nodes } = graphOf(atlas, { inService: false, inland: false });
  return [...nodes.values()].some(({ country }) => country && ids.has(country));
}

const graphs = new WeakMap<Atlas, Map<string, CableGraph>>();

/** The same for every two actors, hence kept. */
function graphOf(atlas: Atlas, choice: CableChoice): CableGraph {
  const { inService, inland, notYet = [] } = choice;
  const own = graphs.get(atlas) ?? new Map<string, CableGraph>();
  graphs.set(atlas, own);
  const key = [inland, inService, ...(inService ? notYet : [])].join(" ");
  const graph =
    own.get(key) ?? cableGraph(atlas, { inland, only: (segment) => !inService || isWorking(segment, choice) });
  own.set(key, graph);
  return graph;
}

function routeBetween(atlas: Atlas, { from, to }: CableEnds, choice: CableChoice): CableRoute | null {
  const graph = graphOf(atlas, choice);
  const nodesIn = (countries: readonly Actor[]) => {
    const ids = new Set(countries.map((country) => country.id));
    return new Set([...graph.nodes.values()].flatMap(({ id, country }) => (country && ids.has(country) ? [id] : [])));
  };
  const [starts, goals] = [nodesIn(from), nodesIn(to)];
  const route = shortestRoute(graph, starts, goals);
  if (!route) return null;
  // Because two landings may stand at one spot, a way may go on for no kilometre after it has arrived.
  const end = route.nodes.findIndex((id) => goals.has(id));
  const start = route.nodes.slice(0, end).findLastIndex((id) => starts.has(id));
  return { ...route, nodes: route.nodes.slice(start, end + 1), edges: route.edges.slice(start, end) };
}

function pathOf(atlas: Atlas, route: CableRoute, choice: CableChoice): CablePath {
  const landingAt = (index: number) => atlas.landingById.get(route.nodes[index] ?? "") as Landing;
  const hops: CableHop[] = [];
  for (const [at, { segment, km }] of route.edges.entries()) {
    const [from, to] = [landingAt(at), landingAt(at + 1)];
    const last = hops.at(-1);
    // What a segment passes on its way, as a trunk does where branches leave it, is no stop of the path.
    if (segment && last?.kind === "segment" && last.segment === segment)
      hops.splice(-1, 1, { ...last, to, km: last.km + km });
    else if (segment) hops.push({ kind: "segment", segment, from, to, km, part: null });
    else hops.push({ kind: "inland", from, to, km, line: greatCircleLine(from.at, to.at) });
  }
  const sum = (of: (hop: CableHop) => boolean) => hops.filter(of).reduce((km, hop) => km + hop.km, 0);
  return {
    hops: hops.map(withPart),
    km: route.km,
    inlandKm: sum((hop) => hop.kind === "inland"),
    serviceKm: sum((hop) => hop.kind === "segment" && isWorking(hop.segment, choice)),
    ms: propagationMs(route.km),
  };
}

function withPart(hop: CableHop): CableHop {
  if (hop.kind === "inland") return hop;
  const { segment, from, to } = hop;
  const ends = [segment.from, segment.to];
  return ends.includes(from.id) && ends.includes(to.id) ? hop : { ...hop, part: linePart(segment, from.at, to.at) };
}

function greatCircleLine(from: Position, to: Position): readonly Position[] {
  const along = greatCircle(from, to).at;
  let before = from[0];
  return Array.from({ length: 17 }, (_, at): Position => {
    const [lon, lat] = along(at / 16);
    before = lon + 360 * Math.round((before - lon) / 360);
    return [before, lat];
  });
}
