import { readdirSync, readFileSync } from "node:fs";
import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { createPdfFonts } from "#takeaway/pdf/pdfFonts.ts";
import { plainLetters } from "#takeaway/pdf/plainLetters.ts";
import { text } from "../../support/figureShapes.ts";
import { bytesOf } from "../../support/handmadeSheet.ts";

const has = (letter: string) => /^[A-Za-z0-9+ à.]$/.test(letter);

describe("letters that no face has", () => {
  test("are said in words of the language", () => {
    expect(plainLetters("≈ 900 → 1", "en", has)).toBe("about 900 to 1");
    expect(plainLetters("≈ 900 → 1", "it", has)).toBe("circa 900 verso 1");
  });
  test("lose their mark rather than their letter, and their width rather than themselves", () => {
    expect(plainLetters("Ščà", "en", has)).toBe("Scà");
    expect(plainLetters("＋1", "en", has)).toBe("+1");
  });
  test("are named by code point when there is no other way, and leave nothing when there was nothing to see", () => {
    expect(plainLetters("漢\u200d\ufe0f", "en", has)).toBe("[U+6F22]");
    expect(plainLetters("🙂", "en", has)).toBe("[U+1F642]");
  });
});

test("no letter of the shipped atlas ends as a code point, in any style", async () => {
  const fonts = createPdfFonts(new PDFDocument({ autoFirstPage: false, font: "" }), bytesOf);
  const letters = readdirSync("data", { recursive: true })
    .map(String)
    .filter((file) => /^(stories\/)?\w[\w-]*\.(json|geojson)$/.test(file))
    .map((file) => readFileSync(`data/${file}`, "utf8").replace(/\s+/g, " "))
    .join("");
  const each = Array.from(new Set(letters)).join("");
  for (const [weight, italic] of [
    [400, false],
    [600, false],
    [400, true],
    [600, true],
  ] as const) {
    const set = text(each, 0, 0, { weight, italic });
    await fonts.load([set]);
    const written = fonts.runsOf(set, "en").map((run) => run.text);
    expect(written.join("")).not.toContain("[U+");
    expect(written.join("")).toContain("ğ");
  }
});
