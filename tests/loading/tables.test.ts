import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { tabled, untabled } from "#loading/tables.ts";

it("say each name of a list of records once, at every depth", () => {
  const ties = [
    { id: "a", since: { day: "2020", by: "x" } },
    { id: "b", since: { day: "2021" } },
    { id: "c", since: { day: "2022", by: "y" }, until: null },
  ];
  expect(tabled({ ties })).toEqual({
    ties: {
      "|": {
        id: ["a", "b", "c"],
        since: { "|": { day: ["2020", "2021", "2022"], by: ["x", {}, "y"] } },
        until: [{}, {}, null],
      },
    },
  });
});

it("are read back as what they were, whatever it was", () => {
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(fc.string({ maxLength: 3 }), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("a", "b", "", "~"), tie("value"), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).value;
  fc.assert(
    fc.property(value, (any) => {
      expect(untabled(JSON.parse(JSON.stringify(tabled(any))))).toStrictEqual(any);
    }),
    { numRuns: 400 },
  );
});

it.each(["participations.json", "cables.geojson"])("lose nothing of %s", (name) => {
  const whole: unknown = JSON.parse(readFileSync(`data/${name}`, "utf8"));
  expect(untabled(tabled(whole))).toStrictEqual(whole);
});
