// Sets of actors beside one another: who is held by which, on what grounds, and in which combination.
import type { OverlapUnit, SetKind } from "#model/answers.ts";
import type { Actor, Instrument, Landing, Participation } from "#model/atlas.ts";
import type { Tie } from "#model/ties.ts";

/** Why an actor is in a set. */
export type Ground =
  | { readonly kind: "tie"; readonly tie: Tie }
  | { readonly kind: "list"; readonly instrument: Instrument; readonly part: Participation }
  | { readonly kind: "landing"; readonly landing: Landing };

/** One actor of a set, with its grounds. */
export interface Held {
  /** Who the grounds speak of: the element itself, or the city, country or bloc that it is counted for. */
  readonly actor: Actor;
  readonly grounds: readonly Ground[];
}

/** A set as it is compared: in one unit, each element with all that puts it there. */
export interface SetInUnit {
  readonly spec: string;
  readonly kind: SetKind;
  /** Id of the hub, group, system, theme, family or instrument. */
  readonly id: string;
  /** Actor id to what puts it there; the element's own grounds first. */
  readonly members: ReadonlyMap<string, readonly Held[]>;
  /** Actors of the set that no element of this unit stands for. */
  readonly leftOut: readonly Actor[];
  /** Countries of landings that the atlas does not have among its own: ISO 3166-1 alpha-3 codes. */
  readonly outside: readonly string[];
}

/** All elements that are in the same sets and in no others. */
export interface Combination {
  /** "10" = in the first set and not in the second. */
  readonly key: string;
  /** In the order of the universe. */
  readonly members: readonly string[];
  /** In how many sets. */
  readonly degree: number;
}

export interface SetPair {
  /** Numbers of the two sets, from 0. */
  readonly sets: readonly [number, number];
  readonly both: readonly string[];
}

export interface OverlapFacts {
  readonly universe: readonly string[];
  /** Those that hold anyone: the largest first, then those in most sets, then the earlier sets. */
  readonly combinations: readonly Combination[];
  readonly neither: readonly string[];
  /** Every two sets with what they share, whatever else it is in. */
  readonly pairs: readonly SetPair[];
}

/** A set that can be chosen. */
export interface SetOffer {
  readonly spec: string;
  readonly kind: SetKind;
  readonly id: string;
  /** Elements in the unit compared. */
  readonly size: number;
}

/** Sets that are worth a look together. */
export interface OverlapExample {
  readonly sets: readonly string[];
  readonly unit: OverlapUnit;
}
