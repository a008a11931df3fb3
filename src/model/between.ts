// What lies between two actors: what they share, the chains that lead from one to the other, the way along cables.
import type { Actor, CableSegment, Confidence, Instrument, Landing, Position, Ref, Theme } from "#model/atlas.ts";
import type { SharedMemberships } from "#model/card.ts";
import type { StatusClass } from "#model/pose.ts";
import type { Tie } from "#model/ties.ts";

/** Two actors' own ties and memberships at a date, under a filter. No instrument stands in two of the lists. */
export interface SharedTies {
  readonly a: Actor;
  readonly b: Actor;
  /** Ties between the two, in the families' order, the firmest first. */
  readonly ties: readonly Tie[];
  readonly families: readonly { readonly family: string; readonly ties: readonly Tie[] }[];
  /** Further instruments in which both take part, without a tie between them; the ties are those of the two with its hub. */
  readonly instruments: readonly (SharedMemberships["instruments"][number] & { readonly ties: readonly Tie[] })[];
  /** Blocs, forums and alliances whose list names both; the ties say how each stands in it. */
  readonly groups: readonly { readonly group: Actor; readonly a: Tie; readonly b: Tie }[];
  /** One of the two is a group to which the other belongs. */
  readonly belongs: { readonly member: Actor; readonly group: Actor; readonly tie: Tie } | null;
  readonly themes: readonly CommonTheme[];
}

/** A theme on which both work, with the numbers of instruments on it. */
export interface CommonTheme {
  readonly theme: Theme;
  /** In which both are, by a tie or a shared instrument. */
  readonly together: number;
  /** Behind the visible ties of the one, and of the other. */
  readonly a: number;
  readonly b: number;
}

/** One reason for which two actors are linked. */
export interface Way {
  readonly instrument: Instrument;
  /** Both stand in it, without a tie between them: a common instrument, or a common bloc or forum. */
  readonly common: boolean;
  /** The list of a bloc's or a forum's members. */
  readonly list: boolean;
  /** The tie between the two; or the tie of each with the instrument's hub. */
  readonly ties: readonly Tie[];
  /** The less firm of its ties. */
  readonly statusClass: StatusClass;
  /** The lower of its ties. */
  readonly confidence: Confidence;
}

export interface ChainLink {
  readonly from: Actor;
  readonly to: Actor;
  /** The firmest first, then the best supported. */
  readonly ways: readonly Way[];
}

export interface Chains {
  /** Number of links; 1 = they are linked themselves. */
  readonly length: number;
  /** Number of ways through actors, all equally short; several ties between two actors are one link. */
  readonly count: number;
  /** The first of them: the firmer, then the better supported, then those with more ties. */
  readonly shown: readonly (readonly ChainLink[])[];
  /** Actors between the two, step by step; each with the number of chains that lead through it, most first. */
  readonly layers: readonly (readonly { readonly actor: Actor; readonly chains: number }[])[];
  /** Actors through whom every one of the chains leads. */
  readonly hubs: readonly Actor[];
}

/** Why no way along cables is looked for. */
export type NoCableQuestion =
  /** Landings of these actors are not known: organisations. */
  | { readonly kind: "no_country"; readonly actors: readonly Actor[] }
  /** No landing or node of a cable in the data stands in their countries. */
  | { readonly kind: "no_landing"; readonly actors: readonly Actor[] }
  /** They stand for the same countries, or for some of the same. */
  | { readonly kind: "same_country"; readonly countries: readonly Actor[] };

export type CableHop =
  | {
      readonly kind: "segment";
      readonly segment: CableSegment;
      readonly from: Landing;
      readonly to: Landing;
      /** Kilometres of our own schematic line; published figures are the segment's. */
      readonly km: number;
      /** What of the segment's line lies between the two, [lon, lat] degrees, as for a join on land; null = all of it. */
      readonly part: readonly Position[] | null;
    }
  | {
      /** Two landings of one country; what joins them on land is not in the data. */
      readonly kind: "inland";
      readonly from: Landing;
      readonly to: Landing;
      /** Great circle, kilometres. */
      readonly km: number;
      /** [lon, lat] degrees; longitudes run on past ±180 rather than jump. */
      readonly line: readonly Position[];
    };

export interface CablePath {
  readonly hops: readonly CableHop[];
  /** Kilometres in all, inland ones among them. */
  readonly km: number;
  readonly inlandKm: number;
  /** Kilometres of cable that is in service at the date. */
  readonly serviceKm: number;
  /** One way, milliseconds, along `km`. */
  readonly ms: number;
}

export type CableAnswer =
  | { readonly kind: "path"; readonly path: CablePath; readonly ends: CableEnds }
  /** `otherwise`: whether stretches that are not in service, or joins on land, would make one. */
  | {
      readonly kind: "none";
      readonly ends: CableEnds;
      readonly otherwise: { readonly planned: boolean; readonly inland: boolean };
    }
  | NoCableQuestion;

/** From any of these countries to any of those. */
export interface CableEnds {
  readonly from: readonly Actor[];
  readonly to: readonly Actor[];
  /** A member that is asked about counts for itself alone, not for its bloc. */
  readonly apart: { readonly member: Actor; readonly group: Actor } | null;
}

export interface BetweenFacts {
  readonly a: Actor;
  readonly b: Actor;
  readonly shared: SharedTies;
  readonly chains: Chains | null;
  /** Where the two are linked themselves: the shortest chains without those links. */
  readonly round: Chains | null;
  readonly cables: CableAnswer;
  /** Stretches and landings that were not yet in service at the date. */
  readonly notYet: ReadonlySet<Ref>;
}
