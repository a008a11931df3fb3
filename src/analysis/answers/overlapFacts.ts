// Sets beside one another: each element in exactly one combination (A. Lex et al., "UpSet", IEEE TVCG 20(12), 2014), and what every two share.
import { descending } from "d3-array";
import type { Combination, OverlapFacts, SetPair } from "#model/overlap.ts";

/** Elements of a set that are not in the universe are not counted. */
export function overlapFacts(
  sets: readonly { readonly has: (id: string) => boolean }[],
  universe: readonly string[],
): OverlapFacts {
  const byKey = new Map<string, string[]>();
  for (const id of universe) {
    const key = sets.map((set) => (set.has(id) ? "1" : "0")).join("");
    const members = byKey.get(key);
    if (members) members.push(id);
    else byKey.set(key, [id]);
  }
  const nowhere = "0".repeat(sets.length);
  const combinations: Combination[] = [...byKey]
    .filter(([key]) => key !== nowhere)
    .map(([key, members]) => ({ key, members, degree: key.replaceAll("0", "").length }))
    .sort(
      (a, b) =>
        descending(a.members.length, b.members.length) || descending(a.degree, b.degree) || descending(a.key, b.key),
    );
  const pairs: SetPair[] = sets.flatMap((set, first) =>
    sets.slice(first + 1).map((other, at) => ({
      sets: [first, first + 1 + at] as const,
      both: universe.filter((id) => set.has(id) && other.has(id)),
    })),
  );
  return { universe, combinations, neither: byKey.get(nowhere) ?? [], pairs };
}
