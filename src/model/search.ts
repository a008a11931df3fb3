// What a reader finds by name: things of the atlas in groups, likeliest first.
import type { Ref } from "./atlas.ts";
import type { LocalText } from "./text.ts";

/** Groups of the answer; stretches of cable have no names of their own and are reached through their cable. */
export const searchKinds = [
  "country",
  "bloc",
  "organisation",
  "city",
  "instrument",
  "system",
  "landing",
  "theme",
  "event",
  "feature",
  "source",
] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchHit {
  readonly ref: Ref;
  readonly kind: SearchKind;
  readonly name: LocalText;
  /** Another name by which it was found, to be shown beside its own: "日本", "UN ECLAC"; null when its own did, or when it is not to be shown. */
  readonly via: string | null;
  /** Only comparable within one answer. */
  readonly score: number;
}

export interface SearchGroup {
  readonly kind: SearchKind;
  /** The first of them, best first. */
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

export interface SearchAnswer {
  /** The words looked for, folded; what a view marks in the names. */
  readonly words: readonly string[];
  /** Words of the atlas that were taken for a misspelt one. */
  readonly meant: readonly string[];
  readonly groups: readonly SearchGroup[];
  readonly total: number;
  /** When nothing is found: what comes near. */
  readonly near: readonly SearchHit[];
}

/** `most`: hits a group; more for a group that the reader has opened. */
export type Search = (query: string, most: (kind: SearchKind) => number) => SearchAnswer;
