import { describe, expect, it } from "vitest";
import { wrapText } from "#views/network/chord/wrapText.ts";

const letters = (text: string) => text.length * 10;

describe("text in lines", () => {
  it("stays whole where it fits", () => {
    expect(wrapText("Eastern Asia", 120, 3, letters)).toEqual(["Eastern Asia"]);
  });

  it("breaks between words, as evenly as it can", () => {
    expect(wrapText("Northern Africa and Western Asia", 280, 3, letters)).toEqual([
      "Northern Africa",
      "and Western Asia",
    ]);
  });

  it("gives up when a word is wider than the room, or when it needs too many lines", () => {
    expect(wrapText("Mediterranean", 100, 3, letters)).toBeNull();
    expect(wrapText("one two three four", 50, 3, letters)).toBeNull();
  });
});
