import fc from "fast-check";
import { expect, it } from "vitest";
import { datesScene } from "#views/answers/dates/datesScene.ts";

const counts = fc.record({
  added: fc.nat(200),
  removed: fc.nat(20),
  changed: fc.nat(30),
  same: fc.nat(200),
});

it("gives the longest bar the whole width, and every part its share of it", () => {
  const bars = datesScene([
    { family: "trade", added: 10, removed: 0, changed: 5, same: 25 },
    { family: "ai", added: 8, removed: 2, changed: 0, same: 0 },
  ]);
  expect(
    bars.map(({ family, before, after, parts }) => [
      family,
      before,
      after,
      parts.map((part) => [part.kind, part.count, part.width]),
    ]),
  ).toEqual([
    [
      "trade",
      30,
      40,
      [
        ["same", 25, 62.5],
        ["changed", 5, 12.5],
        ["added", 10, 25],
      ],
    ],
    [
      "ai",
      2,
      8,
      [
        ["removed", 2, 5],
        ["added", 8, 20],
      ],
    ],
  ]);
});

it("never overflows, and leaves no part out", () => {
  fc.assert(
    fc.property(fc.array(counts, { maxLength: 9 }), (families) => {
      const bars = datesScene(families.map((each, at) => ({ ...each, family: String(at) })));
      for (const [at, { parts, before, after }] of bars.entries()) {
        const { added, removed, changed, same } = families[at] as (typeof families)[number];
        expect(parts.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(100.3);
        expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(added + removed + changed + same);
        expect([before, after]).toEqual([same + changed + removed, same + changed + added]);
      }
    }),
  );
});
