import { expect, it } from "vitest";
import { plainName } from "#encoding/plainName.ts";

it("a name on a map is one line, without signs that steer", () => {
  expect(plainName("  Two\r\n lines\tand\u0000\u0007 more ")).toBe("Two lines and more");
  expect(plainName("\u202Egnp.exe\u2066!")).toBe("gnp.exe!");
  expect(plainName("half \uD800 a pair")).toBe("half a pair");
});

it("a long name is cut between signs as readers count them, not within one", () => {
  expect(plainName("x".repeat(60))).toBe(`${"x".repeat(39)}…`);
  const family = "👩‍👩‍👧‍👦";
  expect(plainName(family.repeat(9), 5)).toBe(`${family.repeat(4)}…`);
  expect(plainName(family.repeat(5), 5)).toBe(family.repeat(5));
  expect(plainName("a".repeat(1_000_000)).length).toBe(40);
});
