// The map and the network coloured by combination of sets.
import type { OverlapUnit } from "#model/answers.ts";
import type { Atlas } from "#model/atlas.ts";
import type { Combination, Ground, OverlapFacts, SetInUnit } from "#model/overlap.ts";
import type { Paint, PaintedKind, PaintGroup } from "#model/paint.ts";

/** So many combinations are told apart by colour; the rest share one. */
export const mostColours = 9;
const others = "others";

interface Wish {
  readonly atlas: Atlas;
  readonly unit: OverlapUnit;
  readonly sets: readonly SetInUnit[];
  readonly facts: OverlapFacts;
  readonly combo: string | null;
  readonly nameOf: (key: string) => string;
  readonly otherName: string;
}

/** Colour number of each combination, from the largest; those past the ninth share the last place, but for the one that is shown alone. */
export function colourNumbers(
  { combinations }: Pick<OverlapFacts, "combinations">,
  combo: string | null,
): ReadonlyMap<string, number> {
  return new Map(
    combinations.map(({ key }, at) => [key, key === combo ? at % mostColours : Math.min(at, mostColours)]),
  );
}

export function overlapPaint({ atlas, unit, sets, facts, combo, nameOf, otherName }: Wish): Paint {
  const numbers = colourNumbers(facts, combo);
  const neither: Combination = { key: "0".repeat(sets.length), members: facts.neither, degree: 0 };
  const chosen = combo === null ? null : ([...facts.combinations, neither].find(({ key }) => key === combo) ?? null);
  const own = (combination: Combination) =>
    chosen ? combination === chosen : (numbers.get(combination.key) ?? mostColours) < mostColours;
  const shown = [...(chosen?.degree === 0 ? [chosen] : []), ...facts.combinations];
  const groups: PaintGroup[] = shown.filter(own).map((combination) => ({
    id: combination.key,
    label: nameOf(combination.key),
    tone: { kind: "set", number: numbers.get(combination.key) ?? mostColours - 1 },
    count: combination.members.length,
  }));
  const rest = facts.combinations.filter((combination) => !own(combination));
  if (rest.length > 0)
    groups.push({
      id: others,
      label: otherName,
      tone: chosen ? { kind: "same" } : { kind: "set", number: mostColours },
      count: rest.reduce((sum, { members }) => sum + members.length, 0),
    });
  const of = new Map<string, string>();
  for (const combination of shown)
    for (const id of combination.members) {
      const group = own(combination) ? combination.key : others;
      for (const key of keysOf(atlas, sets, id)) {
        // Hundreds of ties in colour would hide whom they put where: they are drawn with the one combination that is shown alone.
        if (key.startsWith("tie:") && !(chosen && own(combination))) continue;
        if ((of.get(key) ?? others) === others) of.set(key, group);
      }
    }
  return { tool: "overlap", groups, of, rest: "faint", speaksOf: spokenOf(unit, sets), ghosts: [], lines: [] };
}

/** The element itself, and whatever puts it into a set: ties, landings, the cities it is counted for. */
export function keysOf(atlas: Atlas, sets: readonly SetInUnit[], id: string): string[] {
  const keys = new Set<string>([atlas.actorById.get(id)?.ref ?? id]);
  for (const set of sets)
    for (const { actor, grounds } of set.members.get(id) ?? []) {
      if (actor.kind === "city") keys.add(actor.ref);
      for (const ground of grounds) {
        const key = keyOf(ground);
        // A bloc's tie is one line for all its members: it belongs to none of them alone.
        if (key && actor.kind !== "bloc") keys.add(key);
      }
    }
  return [...keys];
}

function keyOf(ground: Ground): string | null {
  return ground.kind === "tie" ? `tie:${ground.tie.id}` : ground.kind === "landing" ? ground.landing.ref : null;
}

function spokenOf(unit: OverlapUnit, sets: readonly SetInUnit[]): readonly PaintedKind[] {
  const kinds: PaintedKind[] = ["countries", "ties", "cities"];
  if (unit === "actors") kinds.push("actors");
  if (sets.some(({ kind }) => kind === "landings")) kinds.push("landings");
  return kinds;
}
