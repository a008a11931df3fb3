import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AxisInput, arcAxis, headingHeight } from "#views/network/arc/arcAxis.ts";

const input = (headings: readonly string[], width = 400, height = 800): AxisInput => ({
  headings,
  size: { width, height },
  top: 40,
  unit: 1,
  pitch: { least: 14, easy: 16, most: 26 },
  columnWidth: { least: 370, most: 980 },
  continued: (heading) => `${heading}, again`,
});
const runs = fc
  .array(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.integer({ min: 1, max: 60 })), { maxLength: 6 })
  .map((list) => list.flatMap(([name, count], at) => Array.from({ length: count }, () => `${name}${at}`)));

describe("the axis", () => {
  it("keeps every row under a heading, in order, and no two on the same line", () => {
    fc.assert(
      fc.property(
        runs,
        fc.integer({ min: 320, max: 2400 }),
        fc.integer({ min: 300, max: 1200 }),
        (headings, width, height) => {
          const axis = arcAxis(input(headings, width, height));
          expect(axis.rows.length).toBe(headings.length);
          expect(axis.bands.reduce((sum, band) => sum + band.rows, 0)).toBe(headings.length);
          for (const [at, row] of axis.rows.entries()) {
            const before = axis.rows[at - 1];
            if (before?.column === row.column) expect(row.y - before.y).toBeGreaterThanOrEqual(axis.pitch - 0.001);
            else expect(row.column).toBe((before?.column ?? -1) + 1);
          }
          for (const band of axis.bands) {
            const first = axis.rows[band.first];
            expect((first?.y ?? 0) - axis.pitch / 2 - band.y).toBeCloseTo(headingHeight);
            expect(band.name.slice(0, 2)).toBe(headings[band.first]);
          }
        },
      ),
    );
  });

  it("gives few rows more air, and uses one column while the names are easy to read", () => {
    const few = arcAxis(input(Array.from({ length: 10 }, () => "a")));
    expect([few.pitch, few.columns.length]).toEqual([26, 1]);
    const wide = arcAxis(
      input(
        Array.from({ length: 40 }, () => "a"),
        1900,
      ),
    );
    expect(wide.columns.length).toBe(1);
  });

  it("scrolls when even the most columns do not hold the rows", () => {
    const axis = arcAxis(input(Array.from({ length: 300 }, () => "a")));
    expect([axis.pitch, axis.columns.length]).toEqual([16, 1]);
    expect(axis.height).toBeGreaterThan(800);
  });

  it("does not break a region over two columns when it can stand in one", () => {
    const headings = [...Array.from({ length: 22 }, () => "a"), ...Array.from({ length: 34 }, () => "b")];
    expect(arcAxis(input(headings, 1000)).bands.map((band) => [band.name, band.column])).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
  });

  it("repeats the heading where a region goes on in the next column", () => {
    const axis = arcAxis(
      input(
        Array.from({ length: 80 }, () => "a"),
        1000,
      ),
    );
    expect(axis.bands.map((band) => band.name)).toEqual(["a", "a, again"]);
  });
});
