// Landings of cables beside depth of ties, country by country.
import type { treatyCorners } from "#model/answers.ts";
import type { Actor, CableSegment, CableSystem, Landing } from "#model/atlas.ts";
import type { Tie } from "#model/ties.ts";

export type TreatyCorner = (typeof treatyCorners)[number];

export interface CableTie {
  readonly actor: Actor;
  /** One of the hub's own members: it has landings, but its depth with the hub means nothing. */
  readonly inside: boolean;
  /** false: the base map shows it without a shore, so that it can have no landing. */
  readonly coast: boolean;
  /** Landings at the sea that count under the settings. */
  readonly landings: readonly Landing[];
  /** Systems of those landings, in the order of the data. */
  readonly systems: readonly CableSystem[];
  /** Nodes on land of the counted systems: no landings. */
  readonly nodes: readonly Landing[];
  /** Families of its own ties with the hub, in the order of the data. Depth is their number. */
  readonly families: readonly string[];
  /** Families that it has only through a bloc, with the blocs. */
  readonly through: readonly { readonly family: string; readonly blocs: readonly Actor[] }[];
  /** Its own ties with the hub that count under the settings. */
  readonly ties: readonly Tie[];
  /** Ties between the hub and blocs from which `through` comes. */
  readonly throughTies: readonly Tie[];
  /** null for the hub's members. */
  readonly corner: TreatyCorner | null;
}

export interface CableTieFacts {
  readonly hub: Actor;
  /** Systems whose landings count, and the others. */
  readonly counted: readonly CableSystem[];
  readonly others: readonly CableSystem[];
  /** Every country and territory of the atlas except the hub, in the order of the data. */
  readonly countries: readonly CableTie[];
  /** Who is not one of the hub's members, by corner. Each stands in exactly one. */
  readonly corners: ReadonlyMap<TreatyCorner, readonly CableTie[]>;
  readonly members: readonly CableTie[];
  /** Landings that count, wherever they are. */
  readonly landings: readonly Landing[];
  /** Stretches of the counted systems, in a state that counts. */
  readonly segments: readonly CableSegment[];
  /** Of the landings: ISO 3166-1 alpha-3 codes that are no actor of the atlas, and their landings. */
  readonly elsewhere: ReadonlyMap<string, readonly Landing[]>;
  /** Named by one source and dropped by others: not counted. */
  readonly dropped: readonly Landing[];
  /** Spearman's coefficient of landings and depth over `n` countries with a coast outside the hub; null where it is not defined. */
  readonly correlation: { readonly rho: number; readonly n: number } | null;
}
