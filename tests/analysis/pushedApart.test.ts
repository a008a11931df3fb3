import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Disc, pushedApart } from "#analysis/pushedApart.ts";
import type { Ref } from "#model/atlas.ts";

const disc = (name: string, x: number, y: number, radius = 5): Disc => ({
  ref: `country:${name}` as Ref,
  x,
  y,
  radius,
});
const find = (discs: readonly Disc[], name: string) => discs.find(({ ref }) => ref === `country:${name}`) as Disc;

const crowd = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 })), {
    maxLength: 40,
  })
  .map((all) => all.map(([x, y, radius], at) => disc(`c${at}`, x, y, radius)));

describe("pushing discs apart", () => {
  test("leaves those alone that do not touch", () => {
    const apart = [disc("A", 0, 0), disc("B", 30, 0)];
    expect(pushedApart(apart, 2, new Set())).toEqual(apart);
  });

  test("leaves air between any two, however they lay", () => {
    fc.assert(
      fc.property(crowd, (discs) => {
        const after = pushedApart(discs, 2, new Set());
        for (const [at, a] of after.entries())
          for (const b of after.slice(at + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radius + b.radius + 2 - 1e-6);
      }),
    );
  });

  test("what is held stays where it is, the other gives way", () => {
    const after = pushedApart([disc("A", 0, 0), disc("B", 4, 0)], 2, new Set<Ref>(["country:A"]));
    expect(find(after, "A")).toEqual(disc("A", 0, 0));
    expect(find(after, "B").x).toBeGreaterThanOrEqual(12);
  });

  test("the larger gives way less", () => {
    const after = pushedApart([disc("A", 0, 0, 20), disc("B", 10, 0, 2)], 0, new Set());
    expect(Math.abs(find(after, "A").x)).toBeLessThan(Math.abs(find(after, "B").x - 10));
  });
});
