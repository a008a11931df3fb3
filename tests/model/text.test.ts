import { describe, expect, test } from "vitest";
import { textIn } from "#model/text.ts";

describe("words in the reader's language", () => {
  test("fall back to English, then to whatever language there is, and to nothing where there is none", () => {
    expect(textIn({ en: "cable", it: "cavo" }, "it")).toBe("cavo");
    expect(textIn({ en: "cable", it: "" }, "it")).toBe("cable");
    expect(textIn({ en: "", it: "cavo" }, "en")).toBe("cavo");
    expect(textIn({ en: "", it: "", fr: "câble" }, "en")).toBe("câble");
    expect(textIn({ en: "", it: "" }, "en")).toBe("");
  });
});
