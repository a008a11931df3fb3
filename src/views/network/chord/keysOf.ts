// What the other views are told when a group or a ribbon is pointed at: its actors and instruments, or its ties.
import type { ChordFacts } from "#state/chordState.ts";
import type { ChordAim } from "./chordLifted.ts";

export function keysOf(facts: ChordFacts, aim: ChordAim): readonly string[] {
  if (aim.kind === "group")
    return facts.groups.find((group) => group.id === aim.id)?.nodes.map((node) => node.ref) ?? [];
  const ribbon = facts.ribbons.find(({ id }) => id === aim.id);
  const links = ribbon?.strands.flatMap((strand) => strand.links) ?? [];
  return [...new Set(links.flatMap((link) => link.ties.map((tie) => `tie:${tie.id}`)))];
}
