import { expect, test } from "vitest";
import { locatorInWords } from "#encoding/words/locatorInWords.ts";

test("our own words for a place follow the reader, titles of sections the source", () => {
  expect(locatorInWords("whole page", "it")).toBe("intera pagina");
  expect(locatorInWords("whole page", "en")).toBe("whole page");
  expect(locatorInWords("Background and Objectives", "it")).toBe("Background and Objectives");
  expect(locatorInWords("§2 Potenziare la rete, nota 13", "it")).toBe("§2 Potenziare la rete, nota 13");
  expect(locatorInWords("constructor", "it")).toBe("constructor");
});
