// A node of the network as it stands in an order, with the heading it belongs under.
import type { PartialDate } from "#model/dates.ts";
import type { GraphNode, NodeFigures } from "#model/network.ts";

/** What the nodes under a heading share; the view has the words for it. */
export type AxisHeading =
  | { readonly kind: "region"; readonly region: string | null }
  /** Instruments among actors. */
  | { readonly kind: "family"; readonly family: string }
  | { readonly kind: "depth"; readonly depth: number }
  /** A class of counts, `to` included; null = and more. */
  | { readonly kind: "degree" | "weight"; readonly from: number; readonly to: number | null }
  /** At least this share of the shortest paths, 0 = some; null = none at all. */
  | { readonly kind: "betweenness"; readonly least: number | null }
  | { readonly kind: "community"; readonly community: number }
  /** Of the first tie; null = no source dates one. */
  | { readonly kind: "year"; readonly year: number | null };

export interface AxisNode extends GraphNode {
  readonly figures: NodeFigures;
  /** Families of direct ties with the hub. */
  readonly depth: number;
  /** Of its first dated tie. */
  readonly date: PartialDate | null;
  /** null in an order that has none. */
  readonly heading: AxisHeading | null;
}
