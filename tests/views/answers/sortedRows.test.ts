import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnswerRows } from "#model/answerRows.ts";
import { sortedRows } from "#views/answers/sortedRows.ts";

const rowsOf = (cells: readonly (readonly (string | number | null)[])[]): AnswerRows => ({
  name: "test",
  columns: [
    { id: "name", label: "Name", kind: "text" },
    { id: "km", label: "Length (km)", kind: "number" },
  ],
  rows: cells.map((row, at) => ({ key: String(at), ref: null, points: [], cells: row, sources: [] })),
});
const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const keys = (rows: readonly { readonly key: string }[]) => rows.map((row) => row.key).join("");

describe("the rows of an answer, sorted", () => {
  const rows = rowsOf([
    ["Éire", 12],
    ["Egypt", null],
    ["france", 2],
    ["", 30],
  ]);

  it("stand as the answer gave them until a column is asked for", () => {
    expect(sortedRows(rows, null, "en")).toBe(rows.rows);
    expect(sortedRows(rows, { column: "nothing", descending: false }, "en")).toBe(rows.rows);
  });

  it("by words as a reader of the language would, by numbers as numbers", () => {
    expect(keys(sortedRows(rows, { column: "name", descending: false }, "en"))).toBe("1023");
    expect(keys(sortedRows(rows, { column: "km", descending: false }, "en"))).toBe("2031");
  });

  it("with empty cells last either way, and nothing lost", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.option(fc.integer(), { nil: null }))),
        fc.boolean(),
        (cells, descending) => {
          const sorted = sortedRows(rowsOf(cells), { column: "km", descending }, "it");
          expect(sorted.map((row) => row.key).sort(byText)).toEqual(
            rowsOf(cells)
              .rows.map((row) => row.key)
              .sort(byText),
          );
          const numbers = sorted.map((row) => row.cells[1]);
          const firstEmpty = numbers.indexOf(null);
          if (firstEmpty >= 0) expect(numbers.slice(firstEmpty).every((number) => number === null)).toBe(true);
          const filled = numbers.filter((number): number is number => typeof number === "number");
          expect(filled).toEqual([...filled].sort((a, b) => (descending ? b - a : a - b)));
        },
      ),
    );
  });
});
