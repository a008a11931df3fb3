// How deep the partners of a hub stand, and what one of them lacks next to its peers.
import type { Actor, Citation } from "#model/atlas.ts";
import type { LadderColumn, LadderRow } from "#model/ladder.ts";

export interface DepthPartner {
  readonly actor: Actor;
  /** Families of its own ties with the hub, in the order of the families; depth is their number. */
  readonly own: readonly string[];
  /** Families that reach it only through a bloc it belongs to. */
  readonly through: readonly string[];
  /** The blocs through which they do. */
  readonly blocs: readonly Actor[];
  /** Of the ties that make up both: of the parts, and of the state in which the instruments stand. */
  readonly sources: readonly Citation[];
  readonly row: LadderRow;
}

export interface Rung {
  readonly family: LadderColumn;
  /** "none": none in the data, which is not to say that there is none. */
  readonly actor: "own" | "through" | "none";
  /** Peers that have it of their own. */
  readonly having: readonly DepthPartner[];
  /** `having` among the peers, 0..1. */
  readonly share: number;
  /** At least half of the peers have it and the actor does not. */
  readonly missing: boolean;
  /** The actor has it and fewer than half of the peers do. */
  readonly rare: boolean;
}

/** Depth of an actor with someone else than the hub. */
export interface DepthWith {
  readonly other: Actor;
  readonly own: readonly string[];
  readonly sources: readonly Citation[];
}

export type Comparison =
  /** It cannot be its own partner; the hub's members are inside it. */
  | { readonly kind: "hub" | "member"; readonly actor: Actor }
  /** Nothing of its own with the hub in the data, and peers are to be of the same depth; or it has no region. */
  | { readonly kind: "no_peers"; readonly partner: DepthPartner; readonly elsewhere: readonly DepthWith[] }
  | {
      readonly kind: "compared";
      readonly partner: DepthPartner;
      readonly peers: readonly DepthPartner[];
      /** Fewest and most families among the peers. */
      readonly depths: readonly [least: number, most: number];
      /** Too few stood within one family: the nearest were taken. */
      readonly widened: boolean;
      /** Others of the region and kind in the atlas that have nothing of their own with the hub in the data; 0 where peers are by depth. */
      readonly regionWithout: number;
      readonly rungs: readonly Rung[];
      readonly elsewhere: readonly DepthWith[];
    };

export interface DepthFacts {
  readonly hub: Actor;
  /** Families that the filter lets through. */
  readonly families: readonly LadderColumn[];
  /** Deepest first, then by how many families reach it through a bloc; members of the hub are not among them. */
  readonly partners: readonly DepthPartner[];
  /** Members of the hub that have ties with it all the same. */
  readonly membersWithTies: readonly Actor[];
  /** null while nobody is compared. */
  readonly comparison: Comparison | null;
}
