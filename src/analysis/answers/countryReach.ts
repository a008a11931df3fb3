// Which landing countries a graph of cables joins with one another.
import type { CableGraph } from "#model/cableGraph.ts";
import { componentsOf } from "./componentsOf.ts";

export interface CountryReach {
  /** ISO alpha-3, sorted → the nodes there. */
  readonly nodesOf: ReadonlyMap<string, readonly string[]>;
  /** Node → name of its component, which is one of its nodes. */
  readonly componentOf: ReadonlyMap<string, string>;
  /** Country → names of the components in which it has a node. */
  readonly partsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Components with two and more countries: sorted names, largest first. */
  readonly networks: readonly { readonly name: string; readonly countries: readonly string[] }[];
  joined(a: string, b: string): boolean;
}

export function countryReach({ nodes, edges }: CableGraph): CountryReach {
  const componentOf = componentsOf({ nodes: [...nodes.keys()], edges });
  const nodesOf = new Map<string, string[]>();
  const partsOf = new Map<string, Set<string>>();
  const members = new Map<string, Set<string>>();
  const byCountry = [...nodes.values()].sort((a, b) => ((a.country ?? "") < (b.country ?? "") ? -1 : 1));
  for (const { id, country } of byCountry) {
    if (country === null) continue;
    const name = componentOf.get(id) as string;
    nodesOf.set(country, [...(nodesOf.get(country) ?? []), id]);
    partsOf.set(country, (partsOf.get(country) ?? new Set()).add(name));
    members.set(name, (members.get(name) ?? new Set()).add(country));
  }
  return {
    nodesOf,
    componentOf,
    partsOf,
    networks: [...members]
      .filter(([, countries]) => countries.size > 1)
      .map(([name, countries]) => ({ name, countries: [...countries] }))
      .sort(
        (a, b) => b.countries.length - a.countries.length || ((a.countries[0] ?? "") < (b.countries[0] ?? "") ? -1 : 1),
      ),
    joined: (a, b) => {
      const others = partsOf.get(b);
      return [...(partsOf.get(a) ?? [])].some((name) => others?.has(name));
    },
  };
}

/** Each two countries once, in alphabetical order. */
export function countryPairs(countries: readonly string[]): readonly (readonly [string, string])[] {
  const sorted = [...countries].sort();
  return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => [a, b] as const));
}
