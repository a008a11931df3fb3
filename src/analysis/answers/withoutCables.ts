// What is left of the atlas's cables when systems, segments, landings or countries are taken away.
import type { Atlas, Ref } from "#model/atlas.ts";
import type { CableEdge, CableGraph } from "#model/cableGraph.ts";
import type { BrokenNetwork, CableLoss, PairLoss } from "#model/without.ts";
import { cablesLeft } from "./cablesLeft.ts";
import { type CountryReach, countryPairs, countryReach } from "./countryReach.ts";
import { countryRoutes } from "./countryRoutes.ts";

/** A route counts as longer from half a kilometre on: what is less, no figure would show. */
const leastDetourKm = 0.5;

/** `graph`: the cables that count, with nothing taken away. */
export function withoutCables(atlas: Atlas, graph: CableGraph, gone: readonly Ref[]): CableLoss {
  const left = cablesLeft(atlas, graph, gone);
  const before = countryReach(graph);
  const after = countryReach(left);
  const countries = [...before.nodesOf.keys()];
  const isGone = (country: string) => gone.includes(`country:${country}`);
  const pairs = pairLosses(graph, left, countries, isGone);
  const segments = new Map(graph.edges.flatMap(({ segment }) => (segment ? [[segment.id, segment]] : [])));
  const [stretches, stretchesLeft] = [stretchesOf(graph), stretchesOf(left)];
  const ids = [...segments.keys()];
  const goneSegments = new Set(ids.filter((id) => !stretchesLeft.has(id)));
  const brokenSegments = new Set(
    ids.filter((id) => stretchesLeft.has(id) && stretchesLeft.get(id) !== stretches.get(id)),
  );
  const detours = pairs.longer.flatMap(({ before: old, after: now }) => {
    const known = new Set(old.edges.map((edge) => edge.id));
    return (now?.edges ?? []).filter((edge) => !known.has(edge.id));
  });
  return {
    segments: segments.size,
    systems: new Set([...segments.values()].map((segment) => segment.system)).size,
    countries,
    networks: before.networks.map(({ name, countries: members }) => broken(name, members, before, after, isGone)),
    lost: countries.filter((country) => !isGone(country) && isJoined(before, country) && !isJoined(after, country)),
    gone: countries.filter(isGone),
    ...pairs,
    goneSegments,
    brokenSegments,
    stranded: new Set(
      strandedEdges(left, after).flatMap(({ segment }) =>
        segment && !goneSegments.has(segment.id) && wasOfUse(graph, before, segment.id) ? [segment.id] : [],
      ),
    ),
    detours: new Set(detours.flatMap(({ segment }) => segment?.id ?? [])),
    detourJoins: [...new Map(detours.filter((edge) => !edge.segment).map((edge) => [edge.id, edge])).values()],
    idle: gone.filter((ref) => {
      const own = cablesLeft(atlas, graph, [ref]);
      return own.edges.length === graph.edges.length && own.nodes.size === graph.nodes.size;
    }),
  };
}

/** How many stretches each segment has. */
function stretchesOf({ edges }: CableGraph): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { segment } of edges) if (segment) count.set(segment.id, (count.get(segment.id) ?? 0) + 1);
  return count;
}

const isJoined = ({ networks }: CountryReach, country: string) =>
  networks.some(({ countries }) => countries.includes(country));

function broken(
  name: string,
  members: readonly string[],
  before: CountryReach,
  after: CountryReach,
  isGone: (country: string) => boolean,
): BrokenNetwork {
  // Because taking away only splits, each network of now lies within one of before: that of its own name's node.
  const parts = after.networks
    .filter((part) => before.componentOf.get(part.name) === name)
    .map(({ countries }) => countries);
  const joined = new Set(parts.flat());
  return {
    before: members,
    parts,
    off: members.filter((country) => !joined.has(country) && !isGone(country)),
    gone: members.filter(isGone),
  };
}

function pairLosses(
  graph: CableGraph,
  left: CableGraph,
  countries: readonly string[],
  isGone: (country: string) => boolean,
): Pick<CableLoss, "joined" | "cut" | "longer" | "same" | "withGone" | "single"> {
  const [old, now] = [countryRoutes(graph), left === graph ? null : countryRoutes(left)];
  const cut: PairLoss[] = [];
  const longer: PairLoss[] = [];
  let [joined, same, withGone, single] = [0, 0, 0, 0];
  for (const [a, b] of countryPairs(countries)) {
    const km = old.km(a, b);
    const before = km === null ? null : old.route(a, b);
    if (km === null || !before) continue;
    joined += 1;
    if (isGone(a) || isGone(b)) {
      withGone += 1;
      continue;
    }
    const kmNow = now ? now.km(a, b) : km;
    const routesAfter = kmNow === null ? 0 : (now ?? old).disjoint(a, b);
    if (routesAfter === 1) single += 1;
    const isLonger = kmNow !== null && kmNow - km >= leastDetourKm;
    if (kmNow !== null && !isLonger) {
      same += 1;
      continue;
    }
    const loss = { a, b, before, after: now?.route(a, b) ?? null, routesBefore: old.disjoint(a, b), routesAfter };
    (isLonger ? longer : cut).push(loss);
  }
  const detour = (loss: PairLoss) => (loss.after?.km ?? 0) - loss.before.km;
  longer.sort((x, y) => detour(y) - detour(x));
  return { joined, cut, longer, same, withGone, single };
}

/** Cables in a part where no second country is left. */
function strandedEdges(left: CableGraph, after: CountryReach): readonly CableEdge[] {
  const useful = new Set(after.networks.map(({ name }) => name));
  return left.edges.filter((edge) => !useful.has(after.componentOf.get(edge.from) as string));
}

function wasOfUse(graph: CableGraph, before: CountryReach, segment: string): boolean {
  const useful = new Set(before.networks.map(({ name }) => name));
  return graph.edges.some(
    (edge) => edge.segment?.id === segment && useful.has(before.componentOf.get(edge.from) as string),
  );
}
