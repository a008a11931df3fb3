import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureClasses } from "#views/network/figureClasses.ts";

describe("classes of a figure", () => {
  it("hold every value once, in order, in at most five classes, and part no equals", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 200 }), (values) => {
        const classes = figureClasses(values);
        expect(classes.length).toBe(Math.min(5, new Set(values).size));
        for (const value of values)
          expect(classes.filter(({ from, to }) => value >= from && value <= to)).toHaveLength(1);
        for (const { from, to, nodes } of classes) {
          expect(nodes).toBe(values.filter((value) => value >= from && value <= to).length);
          expect(values).toContain(from);
          expect(values).toContain(to);
        }
        expect([...classes].sort((a, b) => a.from - b.from)).toEqual(classes);
      }),
    );
  });

  it("make the classes about equally full where the values allow it", () => {
    const values = Array.from({ length: 100 }, (_, at) => at);
    expect(figureClasses(values).map((each) => each.nodes)).toEqual([20, 20, 20, 20, 20]);
  });
});
