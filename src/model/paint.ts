// How an answer colours the picture: each thing stands in one of its groups or in none. Views draw it; the answer's key names it.

import type { AnswerTool } from "#model/answers.ts";
import type { CableStatus, Position } from "#model/atlas.ts";
import type { Tie } from "#model/ties.ts";

/** What a group means, from which its look follows in every theme (encoding/paintLook.ts). */
export type PaintTone =
  | { readonly kind: PlainTone }
  /** One of several groups that are only told apart: 0, 1, 2 ... */
  | { readonly kind: "set"; readonly number: number }
  /** One of `of` steps of an order, 0 the least. */
  | { readonly kind: "step"; readonly step: number; readonly of: number };
export const plainTones = [
  /** There now and not before. */
  "added",
  /** There before and not now; drawn as a ghost. */
  "removed",
  /** There both times, in another state. */
  "changed",
  /** There both times, alike. */
  "same",
  /** Taken away by the reader. */
  "gone",
  /** Cut off by that: harm done. */
  "cut",
  /** Still there, at a cost. */
  "strained",
  /** The way, the chain, what joins. */
  "route",
  /** Not known, not dated, not said. */
  "unknown",
] as const;
export type PlainTone = (typeof plainTones)[number];

export interface PaintGroup {
  readonly id: string;
  /** In the reader's language. */
  readonly label: string;
  readonly tone: PaintTone;
  /** How many things stand in it, as the key says it; null = not counted. */
  readonly count: number | null;
}

/** A line that is drawn besides what the atlas has: an inland gap in a route, for one. */
export interface PaintLine {
  readonly id: string;
  readonly group: string;
  /** [lon, lat] degrees; longitudes run on past ±180 rather than jump. */
  readonly line: readonly Position[];
  readonly title: string;
  /** The line is a part of a stretch of cable: it is dashed by the state of the cable. */
  readonly cable?: { readonly status: CableStatus; readonly medium: "sea" | "terrestrial" | "leased" };
}

export interface Paint {
  readonly tool: AnswerTool;
  /** In the order of the key. */
  readonly groups: readonly PaintGroup[];
  /** Ref ("country:JPN", "segment:MED-1", "landing:...", "city:...", "bloc:...", "instrument:...") or "tie:<id>" → group id. */
  readonly of: ReadonlyMap<string, string>;
  /** How things in no group are drawn: as usual but in quiet grey, or hardly at all. */
  readonly rest: "quiet" | "faint";
  /** Kinds of thing that the answer does not speak of keep their usual look. */
  readonly speaksOf: readonly PaintedKind[];
  /** Ties that are not visible at the pose's date and are drawn all the same, in their group. */
  readonly ghosts: readonly Tie[];
  readonly lines: readonly PaintLine[];
}
export const paintedKinds = ["countries", "ties", "cables", "landings", "cities", "actors"] as const;
export type PaintedKind = (typeof paintedKinds)[number];
