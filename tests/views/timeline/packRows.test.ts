import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packRows, runsOf } from "#views/timeline/packRows.ts";

const intervals = fc
  .array(fc.record({ x0: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 1, max: 60 }) }), { maxLength: 60 })
  .map((all) => all.map(({ x0, width }) => ({ x0, x1: x0 + width })).sort((a, b) => a.x0 - b.x0));

describe("rows of marks", () => {
  it("never overlap, and are as few as the deepest place asks for", () => {
    fc.assert(
      fc.property(intervals, (items) => {
        const rows = packRows(items, Number.POSITIVE_INFINITY, 2) ?? [];
        for (const [a, first] of items.entries())
          for (const [b, second] of items.entries())
            if (a < b && rows[a] === rows[b]) expect(second.x0 - first.x1).toBeGreaterThanOrEqual(2);
        const deepest = Math.max(
          0,
          ...items.map((item) => items.filter((other) => other.x0 <= item.x0 && other.x1 + 2 > item.x0).length),
        );
        expect(Math.max(-1, ...rows) + 1).toBe(deepest);
      }),
    );
  });

  it("are refused when there are too few of them", () => {
    const three = [
      { x0: 0, x1: 10 },
      { x0: 2, x1: 12 },
      { x0: 20, x1: 30 },
    ];
    expect(packRows(three, 1)).toBeNull();
    expect(packRows(three, 2)).toEqual([0, 1, 0]);
  });

  it("hang together in runs", () => {
    const items = [
      { x0: 0, x1: 10 },
      { x0: 8, x1: 12 },
      { x0: 20, x1: 30 },
    ];
    expect(runsOf(items).map((run) => run.length)).toEqual([2, 1]);
  });
});
