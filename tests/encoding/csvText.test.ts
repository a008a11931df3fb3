import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvText, type PlainCell, withoutFormula } from "#encoding/csvText.ts";

const cell: fc.Arbitrary<PlainCell> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    '"',
    "a,b",
    "two\nlines",
    "two\r\nlines",
    "=1+1",
    "-5",
    "@x",
    "\t",
    "é ß 漢字 🌍",
    " padded ",
    "+39",
    null,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const lines = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

describe("CSV for spreadsheets", () => {
  it("is read back cell by cell by a parser of another house, whatever the text", () => {
    fc.assert(
      fc.property(lines, (wanted) => {
        // A line of one empty cell is an empty line, which CSV cannot tell from none.
        fc.pre(wanted.every((line) => line.length > 1 || (line[0] !== null && line[0] !== "")));
        const text = csvText(wanted);
        expect(text.startsWith("\uFEFF")).toBe(true);
        expect(text.endsWith("\r\n")).toBe(true);
        const read = Papa.parse<string[]>(text.slice(1), { delimiter: ",", newline: "\r\n" }).data.slice(0, -1);
        const expected = wanted.map((line) =>
          line.map((each) => (each === null ? "" : typeof each === "number" ? String(each) : withoutFormula(each))),
        );
        expect(read).toEqual(expected);
      }),
    );
  });

  it("lets no text begin as a formula, and leaves numbers and other text alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const safe = withoutFormula(text);
        expect(/^[=+\-@\t\r\n]/.test(safe)).toBe(false);
        expect(safe === text || safe === `'${text}`).toBe(true);
      }),
    );
    expect(csvText([["=HYPERLINK(0)", -9.139, "a-b"]])).toBe("\uFEFF'=HYPERLINK(0),-9.139,a-b\r\n");
  });
});
