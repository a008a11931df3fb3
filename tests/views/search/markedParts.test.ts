import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedWords } from "#model/foldedText.ts";
import { markedParts } from "#views/search/markedParts.ts";

const marked = (text: string, typed: string, meant: readonly string[] = []) =>
  markedParts(text, foldedWords(typed), meant)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");

describe("what is marked in a name", () => {
  it.each([
    ["Japan", "jap", "[Jap]an"],
    ["Côte d’Ivoire", "cote iv", "[Côte] d’[Iv]oire"],
    ["São Tomé and Príncipe", "sao tome", "[São] [Tomé] and Príncipe"],
    ["Straße", "stras", "[Straß]e"],
    ["EU-Japan Digital Partnership", "digital japan", "EU-[Japan] [Digital] Partnership"],
    ["Republic of Korea", "re", "[Re]public of Korea"],
    ["日本国", "本", "日[本]国"],
    ["São Tomé", "sa", "[Sã]o Tomé"],
    ["Portugal", "tug", "Portugal"],
  ])("%s, looked for as %s: %s", (text, typed, shown) => {
    expect(marked(text, typed)).toBe(shown);
  });

  it("marks the whole of a word that was misspelt", () => {
    expect(marked("Medusa Africa", "medussa", ["medusa"])).toBe("[Medusa] Africa");
  });

  it("never changes the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, typed) => {
        expect(
          markedParts(text, foldedWords(typed), foldedWords(typed))
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
