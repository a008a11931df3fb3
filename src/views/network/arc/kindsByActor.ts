import type { Ref } from "#model/atlas.ts";
import type { Tie } from "#model/ties.ts";

/** Families of tie each actor takes part in. */
export function kindsByActor(ties: readonly Tie[]): Map<Ref, Set<string>> {
  const kinds = new Map<Ref, Set<string>>();
  for (const tie of ties) {
    for (const { ref } of [tie.from, tie.to]) {
      const known = kinds.get(ref) ?? new Set();
      kinds.set(ref, known.add(tie.family));
    }
  }
  return kinds;
}
