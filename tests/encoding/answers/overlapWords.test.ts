import { describe, expect, it } from "vitest";
import type { OverlapSaid, SetNaming } from "#encoding/answers/overlapPhrases.ts";
import { overlapWords } from "#encoding/answers/overlapWords.ts";

const eu: SetNaming = { kind: "partners", name: { plain: "the EU", of: "of the EU" }, nodes: false, only: null };
const ue: SetNaming = { ...eu, name: { plain: "l’UE", of: "dell’UE" } };
const g7: SetNaming = { kind: "members", name: { plain: "the G7", of: "of the G7" }, nodes: false, only: null };
const it7: SetNaming = { ...g7, name: { plain: "il G7", of: "del G7" } };
const beijing: SetNaming = {
  kind: "partners",
  name: { plain: "Beijing", of: "of Beijing" },
  nodes: false,
  only: "city",
};

const say = (
  language: "en" | "it",
  sets: readonly SetNaming[],
  counts: Record<string, number>,
  more: Partial<OverlapSaid> = {},
) =>
  overlapWords[language].sentence({
    unit: "countries",
    sets,
    counts: new Map(Object.entries(counts)),
    total: 158,
    combo: null,
    date: null,
    ...more,
  });

describe("sentence of an overlap", () => {
  it("of two sets, in singular, plural and none", () => {
    expect(
      [
        say("en", [eu, g7], { "11": 9, "10": 40, "01": 10, "00": 99 }),
        say("en", [eu, g7], { "11": 1, "10": 1, "00": 156 }),
        say("en", [eu, beijing], { "10": 90, "01": 2, "00": 66 }, { date: "2020", combo: "01" }),
        say("it", [ue, it7], { "11": 9, "10": 40, "01": 10, "00": 99 }),
        say("it", [ue, it7], { "11": 1, "10": 1, "00": 156 }, { date: "2020-03-08" }),
        say("it", [ue, it7], { "10": 3, "00": 67 }, { unit: "cities", total: 70, combo: "00" }),
      ].join("\n"),
    ).toMatchInlineSnapshot(`
      "9 countries are among both the partners of the EU and the members of the G7; 40 only among the first, 10 only among the second, 99 of 158 countries and territories in neither.
      1 country is among both the partners of the EU and the members of the G7; 1 only among the first, 0 only among the second, 156 of 158 countries and territories in neither.
      At the end of 2020, no country is among both the partners of the EU and the countries with a city among the partners of Beijing; 90 only among the first, 2 only among the second, 66 of 158 countries and territories in neither. Shown alone: Only in B: Partners of Beijing (countries of cities) (2).
      9 paesi sono sia tra i partner dell’UE sia tra i membri del G7; 40 solo nel primo insieme, 10 solo nel secondo, 99 su 158 paesi e territori in nessuno dei due.
      All’8 marzo 2020, 1 paese è sia tra i partner dell’UE sia tra i membri del G7; 1 solo nel primo insieme, 0 solo nel secondo, 156 su 158 paesi e territori in nessuno dei due.
      Nessuna città è sia tra i partner dell’UE sia tra i membri del G7; 3 solo nel primo insieme, 0 solo nel secondo, 67 su 70 città in nessuno dei due. In evidenza: In nessuno dei due (67)."
    `);
  });

  it("of three sets and more, of one and of none", () => {
    const counts = { "111": 1, "110": 2, "011": 1, "100": 4, "000": 150 };
    expect(
      [
        say("en", [eu, g7, beijing], counts),
        say("en", [eu, g7, { ...g7, kind: "landings", name: { plain: "MEDUSA", of: "MEDUSA" } }], {
          "100": 1,
          "000": 157,
        }),
        say("it", [ue, it7, it7], counts),
        say("en", [eu], { "1": 1, "0": 157 }),
        say("it", [ue], { "1": 90, "0": 68 }),
        say("en", [], {}),
        say("it", [], {}),
      ].join("\n"),
    ).toMatchInlineSnapshot(`
      "1 country is in all three sets: the partners of the EU, the members of the G7 and the countries with a city among the partners of Beijing; 3 in exactly two, 4 in one only, 150 of 158 countries and territories in none.
      No country is in all three sets: the partners of the EU, the members of the G7 and the landing countries of MEDUSA; 1 in one only, 157 of 158 countries and territories in none.
      1 paese è in tutti e tre gli insiemi: i partner dell’UE, i membri del G7 e i membri del G7; 3 in due esattamente, 4 in uno solo, 150 su 158 paesi e territori in nessuno.
      1 of 158 countries and territories is among the partners of the EU. Choose a second set to compare it with.
      90 su 158 paesi e territori sono tra i partner dell’UE. Scegli un secondo insieme con cui confrontarlo.
      No sets are chosen yet. Choose two or more, and see who is in both, in one only, or in neither.
      Nessun insieme è ancora scelto. Scegline due o più e vedi chi è in entrambi, in uno solo o in nessuno."
    `);
  });
});

describe("combinations in words", () => {
  it("name the set where one is enough, and the letters where not", () => {
    const two = ["Partners of the EU", "Members of the G7"];
    const three = [...two, "Theme: AI"];
    const { combination } = overlapWords.en;
    expect(["11", "10", "00"].map((key) => combination(key, two))).toEqual([
      "In both",
      "Only in A: Partners of the EU",
      "In neither",
    ]);
    expect(["111", "101", "001", "000"].map((key) => combination(key, three))).toEqual([
      "In all three",
      "Only in A and C",
      "Only in C: Theme: AI",
      "In none of the sets",
    ]);
    expect(["11", "00"].map((key) => overlapWords.it.combination(key, two))).toEqual([
      "In entrambi",
      "In nessuno dei due",
    ]);
    expect(["111", "101"].map((key) => overlapWords.it.combination(key, three))).toEqual([
      "In tutti e tre",
      "Solo in A e C",
    ]);
  });
});
