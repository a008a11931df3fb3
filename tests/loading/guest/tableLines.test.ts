import * as fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { tableLines } from "#loading/guest/tableLines.ts";

const linesOf = (text: string, delimiter = ",") => [...tableLines(text, delimiter)].flatMap(({ lines }) => lines);
const cellsOf = (text: string, delimiter = ",") => linesOf(text, delimiter).map(({ cells }) => cells);

test("line ends within quotes are text, whatever ends the lines", () => {
  for (const end of ["\n", "\r\n"])
    expect(cellsOf(`a,b${end}1,"x${end}y"${end}2,3`)).toEqual([
      ["a", "b"],
      ["1", `x${end}y`],
      ["2", "3"],
    ]);
  expect(cellsOf('a,b\r1,"x"\r2,3\r')).toEqual([
    ["a", "b"],
    ["1", "x"],
    ["2", "3"],
  ]);
  expect(cellsOf('a,b\r\n1,"x"\r')).toEqual([
    ["a", "b"],
    ["1", "x"],
  ]);
});

test("blank lines count as rows, as in a spreadsheet, and are not given", () => {
  expect(linesOf("a,b\n\n1,2\n,\n3,4\n").map(({ row }) => row)).toEqual([1, 3, 5]);
});

test("a quote that is never closed costs its own line alone", () => {
  expect(linesOf('a,b\n1,"x\n2,3\n4,5\n')).toEqual([
    { row: 1, cells: ["a", "b"], quote: null },
    { row: 2, cells: ["1", '"x'], quote: "open" },
    { row: 3, cells: ["2", "3"], quote: null },
    { row: 4, cells: ["4", "5"], quote: null },
  ]);
});

test("a quote that closes within a later line's value costs its own line alone", () => {
  expect(linesOf('a,b\n1,"x\n2,y "z" w\n3,4\n').map(({ row, quote }) => [row, quote])).toEqual([
    [1, null],
    [2, "open"],
    [3, null],
    [4, null],
  ]);
});

test("a quote within a quoted value that is not doubled is kept, and said", () => {
  expect(linesOf('a,b\n1,"x "y" z"\n')).toEqual([
    { row: 1, cells: ["a", "b"], quote: null },
    { row: 2, cells: ["1", 'x "y" z'], quote: "stray" },
  ]);
});

test("an open quote at the head of a long file is found again after at most a megabyte", () => {
  const rest = 200_000;
  const lines = linesOf(`a,b\n1,"x\n${"2,3 some text\n".repeat(rest)}`);
  expect(lines).toHaveLength(rest + 2);
  expect(lines.filter(({ quote }) => quote === "open").map(({ row }) => row)).toEqual([2]);
});

test("cells longer than a piece are whole", () => {
  const long = "x, y\n".repeat(60_000);
  expect(cellsOf(`a,b\n1,"${long}"\n2,3`)).toEqual([
    ["a", "b"],
    ["1", long],
    ["2", "3"],
  ]);
  const line = "z".repeat(200_000);
  expect(cellsOf(`a,b\n${line},1\n`)).toEqual([
    ["a", "b"],
    [line, "1"],
  ]);
});

test("what is written as a table is read back, every cell of it", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom('"', "\n", "\r", "a\r", '"\r', "\r\n", ",", ";", "a,b", '""', " x ", "=1+1", "'"),
  );
  const rows = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 30 }),
    );
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(",", ";", "\t", "|"),
      fc.constantFrom("\n", "\r\n"),
      (table, delimiter, newline) => {
        const text = Papa.unparse(table as string[][], { delimiter, newline, quotes: true });
        const full = table.filter((cells) => cells.some((one) => one.trim() !== ""));
        expect(cellsOf(text, delimiter)).toEqual(full);
      },
    ),
  );
});

test("any text is read to its end, in order", () => {
  const piece = fc.constantFrom('"', ",", "\n", "\r", "\r\n", "a", '""', '",', ' "', "é", ";");
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
      (text) => {
        const rows = linesOf(text).map(({ row }) => row);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        const reads = [...tableLines(text, ",")].map(({ read }) => read);
        expect(reads.at(-1) ?? 0).toBe(text.length);
      },
    ),
  );
});
