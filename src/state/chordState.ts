// The chord diagram's facts, and what of it is open: a ribbon, all that one group has, or something that is not there.
import { computed } from "@preact/signals-core";
import { type ChordFacts, type ChordGroup, type ChordRibbon, chordFacts } from "#analysis/chordFacts.ts";
import { type ChordPair, chordPairs } from "#analysis/chordPairs.ts";
import { networkState } from "./networkState.ts";
import { perState } from "./perState.ts";

export type { ChordFacts, ChordGroup, ChordPair, ChordRibbon };

/** "europe~all" opens everything that Europe has. */
export const allOf = "all";

export type OpenChord =
  | { readonly kind: "none" }
  | { readonly kind: "ribbon"; readonly ribbon: ChordRibbon; readonly pairs: readonly ChordPair[] }
  | { readonly kind: "group"; readonly at: number; readonly ribbons: readonly ChordRibbon[] }
  /** The address names a ribbon that this picture does not hold. */
  | { readonly kind: "missing" };

export const chordState = perState((state) => {
  const grouping = computed(() => state.pose.value.network.groups);
  const wanted = computed(() => state.pose.value.network.ribbon);
  const facts = computed(() => chordFacts(state.atlas, networkState(state).visibleGraph.value, grouping.value));
  const open = computed((): OpenChord => openChord(facts.value, wanted.value));
  return { facts, open };
});

/** Either order of the two groups will do: an address may be written by hand. */
export function openChord(facts: ChordFacts, wanted: string | null): OpenChord {
  if (wanted === null) return { kind: "none" };
  const [a = "", b = ""] = wanted.split("~");
  const ribbon = facts.ribbons.find(({ id }) => id === wanted || id === `${b}~${a}`);
  if (ribbon) return { kind: "ribbon", ribbon, pairs: chordPairs(facts, ribbon) };
  const at = b === allOf ? facts.groups.findIndex((group) => group.id === a) : -1;
  if (at < 0) return { kind: "missing" };
  const ribbons = facts.ribbons.filter((each) => each.from === at || each.to === at);
  return { kind: "group", at, ribbons: [...ribbons].sort((x, y) => y.count - x.count) };
}
