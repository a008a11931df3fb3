import * as fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { drawTable } from "#loading/guest/drawTable.ts";
import { proposeTable } from "#loading/guest/proposeTable.ts";
import { type TableMapping, tableRoles } from "#model/guest/guestTable.ts";
import { smallGazetteer, tableFile, tableTools } from "../../support/tableTools.ts";

const words = [
  "Italy",
  "JPN",
  "Valencia",
  "Tokyo, Japan",
  "nowhere",
  "45.46",
  "9.19",
  "200",
  "95",
  "2023",
  "2023-02-30",
  "03/04/2024",
  "signed",
  "x",
  "",
  " ",
  "=1",
  '"',
  "a,b",
  "45.4, 9.1",
  "__proto__",
  "https://x.org",
];
const cell = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string() });
const names = fc.constantFrom(
  "lat",
  "lon",
  "from",
  "to",
  "city",
  "country",
  "place",
  "since",
  "status",
  "url",
  "name",
  "zzz",
  "",
  "constructor",
);
const table = fc.tuple(
  fc.array(names, { minLength: 1, maxLength: 8 }),
  fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
);
const mapping: fc.Arbitrary<TableMapping> = fc.record({
  rows: fc.constantFrom("points", "ties"),
  columns: fc.dictionary(fc.constantFrom(...tableRoles), fc.nat(9)),
  names: fc.dictionary(
    fc.constantFrom("nowhere", "valencia", "x"),
    fc.constantFrom("", "new:", "ITA", "geonames:1", "gone"),
  ),
  swap: fc.boolean(),
  dayOrder: fc.constantFrom("dmy", "mdy", null),
});
const keptOf = (text: string) => ({ file: tableFile, text, encoding: "utf-8" }) as const;

test("whatever the mapping, every row is drawn or left out, and the outlook is what the drawing comes to", async () => {
  await fc.assert(
    fc.asyncProperty(table, mapping, fc.constantFrom(",", ";", "\t"), async ([header, rows], plan, delimiter) => {
      const kept = keptOf(Papa.unparse([header, ...rows] as string[][], { delimiter }));
      const lent = tableTools();
      const { outlook, reading } = await proposeTable(kept, plan, lent.tools);
      const read = await drawTable(kept, plan, lent.tools);
      if (read.kind !== "ready" && read.kind !== "refused") throw new Error(read.kind);
      const drawn = lent.features.length + lent.ties.length;
      expect(drawn + read.report.dropped).toBe(reading.rows);
      expect(outlook.usable).toBe(drawn);
      expect(read.report.usable).toBe(drawn);
      for (const { shapes } of lent.features)
        for (const shape of shapes)
          if (shape.type === "point") expect(Math.abs(shape.at[0]) <= 180 && Math.abs(shape.at[1]) <= 90).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("no text makes the proposal throw, and its mapping names columns that are there", async () => {
  const piece = fc.constantFrom(
    '"',
    ",",
    ";",
    "\n",
    "\r\n",
    "\t",
    "lat",
    "lon",
    "from",
    "Italy",
    "45.1",
    "\uFEFF",
    "sep=;\n",
    "é",
    "\0",
    "💾",
    "\ud800",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((parts) => parts.join("")),
      async (text) => {
        const { mapping: plan, reading, preview } = await proposeTable(keptOf(text), null, tableTools().tools);
        for (const column of Object.values(plan.columns)) expect(reading.header[column]).toBeDefined();
        for (const cells of preview) expect(cells).toHaveLength(reading.header.length);
      },
    ),
    { numRuns: 150 },
  );
});

test("the gazetteer's every name finds a place", async () => {
  const spelt = smallGazetteer.filter(({ at }) => at !== null).map(({ name }) => name.it);
  const lent = tableTools();
  await drawTable(
    keptOf(Papa.unparse([["place"], ...spelt.map((name) => [name])])),
    { rows: "points", columns: { place: 0 }, names: {}, swap: false, dayOrder: null },
    lent.tools,
  );
  expect(lent.features).toHaveLength(spelt.length);
});
