import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeAfterKey } from "#views/table/tableKeys.ts";
import { tableWindow } from "#views/table/tableWindow.ts";

const size = { rows: 100, columns: 8, page: 10 };
const from = (key: string, row: number, column: number, ctrl = false) =>
  placeAfterKey(key, ctrl, { row, column }, size);

describe("the keys of the grid", () => {
  it("go to the next cell, to the ends of a row, to the corners, and by pages", () => {
    expect(from("ArrowDown", 3, 2)).toEqual({ row: 4, column: 2 });
    expect(from("ArrowUp", 0, 2)).toEqual({ row: -1, column: 2 });
    expect(from("Home", 3, 2)).toEqual({ row: 3, column: 0 });
    expect(from("End", 3, 2, true)).toEqual({ row: 99, column: 7 });
    expect(from("Home", 50, 2, true)).toEqual({ row: 0, column: 0 });
    expect(from("PageDown", 95, 2)).toEqual({ row: 99, column: 2 });
    expect(from("PageUp", 5, 2)).toEqual({ row: 0, column: 2 });
    expect(from("Tab", 5, 2)).toBeNull();
    expect(from("x", 5, 2)).toBeNull();
  });

  it("never lead out of the table, however small it is", () => {
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())),
        (rows, presses) => {
          let place = { row: -1, column: 0 };
          for (const [key, ctrl] of presses) {
            place = placeAfterKey(key, ctrl, place, { rows, columns: 3, page: 5 }) ?? place;
            expect(place.row).toBeGreaterThanOrEqual(-1);
            expect(place.row).toBeLessThan(Math.max(rows, 0));
            expect(place.column >= 0 && place.column < 3).toBe(true);
          }
        },
      ),
    );
  });
});

describe("which rows are drawn", () => {
  it("are all those in sight, in order, each once, and the one that holds the focus", () => {
    const numbers = fc.record({
      count: fc.integer({ min: 0, max: 900 }),
      rowHeight: fc.constantFrom(32, 40, 48.5),
      height: fc.integer({ min: 0, max: 1200 }),
      scrolled: fc.integer({ min: 0, max: 40_000 }),
    });
    fc.assert(
      fc.property(numbers, fc.option(fc.integer({ min: -1, max: 1000 })), (view, keep) => {
        const drawn = tableWindow(view, keep);
        const { count, rowHeight, height, scrolled } = view;
        expect(drawn).toEqual([...new Set(drawn)].toSorted((a, b) => a - b));
        expect(drawn.every((row) => row >= 0 && row < count)).toBe(true);
        for (let row = 0; row < count; row++)
          if ((row + 1) * rowHeight > scrolled && row * rowHeight < scrolled + height) expect(drawn).toContain(row);
        if (keep !== null && keep >= 0 && keep < count) expect(drawn).toContain(keep);
        expect(drawn.length).toBeLessThanOrEqual(height / rowHeight + 20);
      }),
    );
  });
});
