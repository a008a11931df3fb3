import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedText, foldedWords } from "#model/foldedText.ts";

describe("folded text", () => {
  it.each([
    ["São Tomé", "sao tome"],
    ["TÜRKİYE", "turkiye"],
    ["İğneada", "igneada"],
    ["Łódź", "lodz"],
    ["København", "kobenhavn"],
    ["Æroskøbing", "aeroskobing"],
    ["Straße", "strasse"],
    ["IRIS²", "iris2"],
    ["ＥＵ", "eu"],
  ])("%s is %s", (text, folded) => {
    expect(foldedText(text)).toBe(folded);
  });

  it("comes apart at everything that is neither letter nor digit", () => {
    expect(foldedWords("Côte d’Ivoire (2024), SEA-ME-WE 6")).toEqual([
      "cote",
      "d",
      "ivoire",
      "2024",
      "sea",
      "me",
      "we",
      "6",
    ]);
    expect(foldedWords("日本・東京")).toEqual(["日本", "東京"]);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => foldedText(foldedText(text)) === foldedText(text)),
    );
  });
});
