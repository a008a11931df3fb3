import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lettersApart, nearKeys } from "#model/guest/nearKeys.ts";

test.each([
  ["milan", "milan", 0],
  ["milan", "milano", 1],
  ["itlay", "italy", 1],
  ["tokio", "tokyo", 1],
  ["kitten", "sitting", 3],
  ["", "abc", 3],
])("%s and %s are %i apart", (a, b, far) => {
  expect(lettersApart(a, b)).toBe(far);
});

test("with a limit the answer is the same up to it, and above it beyond", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      const far = lettersApart(a, b);
      const limited = lettersApart(a, b, most);
      if (far <= most) expect(limited).toBe(far);
      else expect(limited).toBeGreaterThan(most);
      expect(lettersApart(b, a)).toBe(far);
    }),
  );
});

test("short words have no near ones, long ones a few letters' grace; a beginning of four letters counts", () => {
  const keys = ["italy", "it", "tokyo", "united states", "united kingdom", "united arab emirates"];
  expect(nearKeys("ti", keys)).toEqual([]);
  expect(nearKeys("tokio", keys)).toEqual(["tokyo"]);
  expect(nearKeys("united states of america", keys)).toEqual(["united states"]);
  expect(nearKeys("united", keys)).toEqual(["united states", "united kingdom", "united arab emirates"]);
});
