import { expect, test } from "vitest";
import { layoutFor } from "#app/useLayout.ts";

test.each([
  [390, 16, "phone"],
  [600, 16, "phone"],
  [700, 16, "phone"],
  [1024, 16, "narrow"],
  [1366, 16, "middle"],
  [1920, 16, "wide"],
] as const)("a window %i px wide with letters of %i px is %s", (width, rem, layout) => {
  expect(layoutFor(width, rem)).toBe(layout);
});

test("a projector's large letters leave room for fewer columns, but do not make a phone", () => {
  expect(layoutFor(1920, 25.6)).toBe("middle");
  expect(layoutFor(1024, 25.6)).toBe("narrow");
});
