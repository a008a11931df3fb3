import { expect, it } from "vitest";
import { cutText } from "#views/network/cutText.ts";

const tens = (text: string) => text.length * 10;

it("leaves a text that fits and cuts one that does not before an ellipsis, never after a space", () => {
  expect(cutText("Japan", 50, tens)).toBe("Japan");
  expect(cutText("Japan and Korea", 70, tens)).toBe("Japan…");
  expect(cutText("Japan", 5, tens)).toBe("…");
});
