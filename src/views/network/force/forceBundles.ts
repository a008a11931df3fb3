// What ties two nodes, side by side: a few links each as a strand of its own, many as one strand a family with their number.
import { group } from "d3-array";
import type { Instrument, Ref } from "#model/atlas.ts";
import type { Graph, GraphLink } from "#model/network.ts";
import type { StatusClass } from "#model/pose.ts";
import { firmestOf } from "#model/status.ts";

export interface Strand {
  readonly family: string;
  /** Of several links, that of the firmest. */
  readonly statusClass: StatusClass;
  readonly links: readonly GraphLink[];
  /** Instruments behind it. */
  readonly weight: number;
}

export interface Bundle {
  /** The two refs in order of the alphabet, "a b". */
  readonly id: string;
  readonly ends: readonly [Ref, Ref];
  readonly strands: readonly Strand[];
  /** Instruments behind all strands. */
  readonly count: number;
}

/** So many links are still drawn one by one. */
export const fewLinks = 3;

export function forceBundles(graph: Graph, families: readonly { readonly id: string }[]): Bundle[] {
  const place = new Map(families.map((family, at) => [family.id, at]));
  const inOrder = [...graph.links].sort(
    (a, b) =>
      (place.get(a.family) ?? families.length) - (place.get(b.family) ?? families.length) || (a.id < b.id ? -1 : 1),
  );
  return [...group(inOrder, pairOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, links]) => ({
      id,
      ends: id.split(" ") as [Ref, Ref],
      strands:
        links.length > fewLinks ? [...group(links, (link) => link.family).values()].map(strandOf) : links.map(alone),
      count: instrumentsOf(links).length,
    }));
}

/** Each once, in the order of the links. */
export function instrumentsOf(links: readonly GraphLink[]): Instrument[] {
  return [...new Set(links.flatMap((link) => link.instruments))];
}

const pairOf = ({ source, target }: GraphLink): string =>
  source < target ? `${source} ${target}` : `${target} ${source}`;

const alone = (link: GraphLink): Strand => strandOf([link]);

function strandOf(links: readonly GraphLink[]): Strand {
  return {
    family: links[0]?.family ?? "",
    statusClass: firmestOf(links.map((link) => link.statusClass)),
    links,
    weight: links.reduce((sum, link) => sum + link.weight, 0),
  };
}
