import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlapFacts } from "#analysis/answers/overlapFacts.ts";
import type { OverlapFacts } from "#model/overlap.ts";

const universe = Array.from({ length: 30 }, (_, at) => `n${at}`);
const someSets = fc.array(
  fc.subarray(universe).map((ids) => new Set(ids)),
  { minLength: 1, maxLength: 6 },
);

/** The other way round: every combination there could be, filled by intersecting and taking away. */
function bruteForce(sets: readonly ReadonlySet<string>[], key: string): readonly string[] {
  let left = new Set(universe);
  sets.forEach((set, at) => {
    left = new Set([...left].filter((id) => (key[at] === "1") === set.has(id)));
  });
  return [...left];
}

const keysOf = (n: number) => Array.from({ length: 2 ** n }, (_, at) => at.toString(2).padStart(n, "0"));
const held = (facts: OverlapFacts) => new Map(facts.combinations.map(({ key, members }) => [key, members]));

describe("combinations of sets", () => {
  it("are those that intersecting and taking away gives, every one of them and no empty one", () => {
    fc.assert(
      fc.property(someSets, (sets) => {
        const facts = overlapFacts(sets, universe);
        const found = held(facts);
        for (const key of keysOf(sets.length)) {
          const expected = bruteForce(sets, key);
          if (/1/.test(key)) expect(found.get(key) ?? []).toEqual(expected);
          else expect(facts.neither).toEqual(expected);
        }
        expect(facts.combinations.every(({ members }) => members.length > 0)).toBe(true);
      }),
    );
  });

  it("part the union: each element once, and with those in neither the whole universe", () => {
    fc.assert(
      fc.property(someSets, (sets) => {
        const { combinations, neither } = overlapFacts(sets, universe);
        const all = [...combinations.flatMap(({ members }) => members), ...neither];
        expect(all.length).toBe(universe.length);
        expect(new Set(all).size).toBe(universe.length);
        sets.forEach((set, at) => {
          const size = combinations
            .filter(({ key }) => key[at] === "1")
            .reduce((sum, { members }) => sum + members.length, 0);
          expect(size).toBe(set.size);
        });
      }),
    );
  });

  it("do not change but in their keys when the sets stand in another order", () => {
    fc.assert(
      fc.property(someSets, fc.infiniteStream(fc.nat()), (sets, numbers) => {
        const order = sets.map((_, at) => at).sort((a, b) => a - b);
        for (let at = order.length - 1; at > 0; at--) {
          const other = (numbers.next().value as number) % (at + 1);
          [order[at], order[other]] = [order[other] as number, order[at] as number];
        }
        const moved = overlapFacts(
          order.map((at) => sets[at] as Set<string>),
          universe,
        );
        const expected = [...held(overlapFacts(sets, universe))].map(
          ([key, members]) => [order.map((at) => key[at]).join(""), members] as const,
        );
        expect(held(moved)).toEqual(new Map(expected));
      }),
    );
  });

  it("are only ever split by one more set", () => {
    fc.assert(
      fc.property(someSets, fc.subarray(universe), (sets, more) => {
        const before = overlapFacts(sets, universe);
        const after = held(overlapFacts([...sets, new Set(more)], universe));
        for (const { key, members } of before.combinations)
          expect([...(after.get(`${key}1`) ?? []), ...(after.get(`${key}0`) ?? [])].sort()).toEqual(
            [...members].sort(),
          );
      }),
    );
  });

  it("of every two sets give what they share, whatever else it is in", () => {
    fc.assert(
      fc.property(someSets, (sets) => {
        const { pairs, combinations } = overlapFacts(sets, universe);
        expect(pairs.length).toBe((sets.length * (sets.length - 1)) / 2);
        for (const {
          sets: [a, b],
          both,
        } of pairs) {
          expect(both).toEqual(universe.filter((id) => sets[a]?.has(id) && sets[b]?.has(id)));
          const summed = combinations
            .filter(({ key }) => key[a] === "1" && key[b] === "1")
            .reduce((sum, { members }) => sum + members.length, 0);
          expect(summed).toBe(both.length);
        }
      }),
    );
  });

  it("come largest first", () => {
    fc.assert(
      fc.property(someSets, (sets) => {
        const sizes = overlapFacts(sets, universe).combinations.map(({ members }) => members.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
    );
  });
});
