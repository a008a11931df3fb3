// Where the keys lead: left and right round the ring, down and up through the ribbons of the group one is at, the largest first.
import type { ChordFacts } from "#state/chordState.ts";
import type { ChordAim } from "./chordLifted.ts";

export interface ChordStop {
  /** The group one is at. */
  readonly group: string;
  /** null: at the group itself. */
  readonly ribbon: string | null;
}

export const aimOf = ({ group, ribbon }: ChordStop): ChordAim =>
  ribbon === null ? { kind: "group", id: group } : { kind: "ribbon", id: ribbon };

/** null: the key means nothing here. */
export function chordRove(facts: ChordFacts, from: ChordStop | null, key: string): ChordStop | null {
  const { groups } = facts;
  const known = from ? groups.findIndex((group) => group.id === from.group) : -1;
  const at = Math.max(0, known);
  const stop = (index: number): ChordStop | null => {
    const group = groups[(index + groups.length) % groups.length];
    return group ? { group: group.id, ribbon: null } : null;
  };
  if (known < 0)
    return key.startsWith("Arrow") || key === "Home" || key === "End" ? stop(key === "End" ? -1 : 0) : null;
  const ribbons = ribbonsOf(facts, at);
  const nth = ribbons.indexOf(from?.ribbon ?? "");
  switch (key) {
    case "ArrowRight":
      return stop(at + 1);
    case "ArrowLeft":
      return stop(at - 1);
    case "Home":
      return stop(0);
    case "End":
      return stop(-1);
    case "ArrowDown":
      return { group: groups[at]?.id ?? "", ribbon: ribbons[Math.min(nth + 1, ribbons.length - 1)] ?? null };
    case "ArrowUp":
      return { group: groups[at]?.id ?? "", ribbon: nth > 0 ? (ribbons[nth - 1] ?? null) : null };
    default:
      return null;
  }
}

export function ribbonsOf(facts: ChordFacts, at: number): readonly string[] {
  return facts.ribbons
    .filter(({ from, to }) => from === at || to === at)
    .sort((a, b) => b.count - a.count)
    .map(({ id }) => id);
}
