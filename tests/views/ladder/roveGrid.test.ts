import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roveGrid } from "#views/ladder/roveGrid.ts";

const size = { rows: 30, columns: 10 };
const from = { row: 12, column: 4 };

describe("keys in the grid", () => {
  it.each([
    ["ArrowDown", false, { row: 13, column: 4 }],
    ["ArrowUp", false, { row: 11, column: 4 }],
    ["ArrowRight", false, { row: 12, column: 5 }],
    ["ArrowLeft", false, { row: 12, column: 3 }],
    ["Home", false, { row: 12, column: 0 }],
    ["End", false, { row: 12, column: 9 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 29, column: 9 }],
    ["PageDown", false, { row: 22, column: 4 }],
    ["PageUp", false, { row: 2, column: 4 }],
  ] as const)("%s (Ctrl: %s) leads to %o", (key, ctrl, to) => {
    expect(roveGrid(from, key, ctrl, size)).toEqual(to);
  });

  it("never leave it, and leave other keys to the page", () => {
    const keys = ["ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft", "Home", "End", "PageDown", "PageUp"];
    fc.assert(
      fc.property(fc.nat(29), fc.nat(9), fc.constantFrom(...keys), fc.boolean(), (row, column, key, ctrl) => {
        const to = roveGrid({ row, column }, key, ctrl, size);
        expect(to?.row).toBeGreaterThanOrEqual(0);
        expect(to?.row).toBeLessThan(30);
        expect(to?.column).toBeGreaterThanOrEqual(0);
        expect(to?.column).toBeLessThan(10);
      }),
    );
    for (const key of ["Escape", "Tab", "a", "constructor"]) expect(roveGrid(from, key, false, size)).toBeNull();
  });
});
