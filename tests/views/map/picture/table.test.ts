import { expect, test } from "vitest";
import { rowsOf, tableOf } from "#views/map/picture/table.ts";

const light = [
  { text: "Japan", colour: "#111", rank: 1 },
  { text: "India", colour: "#111", rank: 2 },
];
const dark = light.map((row) => ({ ...row, colour: "#eee" }));
const projector = [{ text: "Japan", colour: "#000", rank: 1 }];

test("rows come back as they were, in each theme its own", () => {
  const table = tableOf([light, dark, projector]);
  expect([rowsOf(table, 0), rowsOf(table, 1), rowsOf(table, 2)]).toEqual([light, dark, projector]);
});

test("what no theme changes is said once, and what is the same throughout is one value", () => {
  const { columns } = tableOf([light, dark, light]);
  expect(columns).toEqual({
    text: { each: ["Japan", "India"] },
    colour: [{ same: "#111" }, { same: "#eee" }, { same: "#111" }],
    rank: { each: [1, 2] },
  });
});
