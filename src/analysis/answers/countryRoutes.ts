// Between landing countries: the shortest route, and how many routes share no stretch of cable.
import type { CableGraph, CableRoute } from "#model/cableGraph.ts";
import type { PlainGraph } from "#model/without.ts";
import { componentsOf } from "./componentsOf.ts";
import { countryReach } from "./countryReach.ts";
import { disjointRoutes } from "./disjointRoutes.ts";
import { routeTo, waysFrom } from "./shortestRoute.ts";

export interface CountryRoutes {
  /** Kilometres of the shortest route; null where none leads there. Symmetric. */
  km(a: string, b: string): number | null;
  route(a: string, b: string): CableRoute | null;
  disjoint(a: string, b: string): number;
}

export function countryRoutes(graph: CableGraph): CountryRoutes {
  const { nodesOf } = countryReach(graph);
  const ways = new Map<string, ReturnType<typeof waysFrom>>();
  const waysOf = (country: string) => {
    const known = ways.get(country) ?? waysFrom(graph, new Set(nodesOf.get(country)));
    ways.set(country, known);
    return known;
  };
  const { plain, partOf } = withoutJoins(graph);
  const flow = disjointRoutes(plain);
  const partsOf = (country: string) => [...new Set(nodesOf.get(country)?.map((id) => partOf.get(id) ?? id))];
  const nearest = (a: string, b: string) => {
    const reached = waysOf(a);
    let best: string | null = null;
    for (const id of nodesOf.get(b) ?? []) {
      const km = reached.get(id)?.km;
      if (km !== undefined && (best === null || km < (reached.get(best)?.km ?? 0))) best = id;
    }
    return { reached, best };
  };
  const inOrder = (a: string, b: string) => (a < b ? ([a, b] as const) : ([b, a] as const));
  return {
    km: (a, b) => {
      const { reached, best } = nearest(...inOrder(a, b));
      return best === null ? null : (reached.get(best)?.km ?? null);
    },
    route: (a, b) => {
      const { reached, best } = nearest(...inOrder(a, b));
      return best === null ? null : routeTo(reached, best);
    },
    disjoint: (a, b) => flow(partsOf(a), partsOf(b)),
  };
}

/**
 * A join on land stands for any number of lines that are not in the data, so it is never what breaks:
 * what it joins becomes one node, and only cables are left as edges.
 */
export function withoutJoins({ nodes, edges }: CableGraph): {
  readonly plain: PlainGraph;
  readonly partOf: ReadonlyMap<string, string>;
} {
  const joins = edges.filter((edge) => edge.kind === "inland");
  const partOf = componentsOf({ nodes: [...nodes.keys()], edges: joins });
  return {
    plain: {
      nodes: [...new Set(partOf.values())],
      edges: edges.flatMap(({ id, kind, from, to }) =>
        kind === "inland" ? [] : [{ id, from: partOf.get(from) ?? from, to: partOf.get(to) ?? to }],
      ),
    },
    partOf,
  };
}
