import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonFault } from "#loading/guest/findJsonFault.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("where a text stops being JSON", () => {
  it.each([
    ["", "empty", 1, 1],
    ['{"a":', "ends-early", 1, 6],
    ['{"a":1', "ends-early", 1, 7],
    ['["abc', "ends-early", 1, 6],
    ["[1,\n 2,\n]", "trailing-comma", 3, 1],
    ['{"a":1,}', "trailing-comma", 1, 8],
    ["{}\n{}", "more-text", 2, 1],
    ["// hi\n{}", "comment", 1, 1],
    ['{"a": 1 /* x */}', "comment", 1, 9],
    ["{'a': 1}", "single-quote", 1, 2],
    ["{“a”: 1}", "curly-quote", 1, 2],
    ["{a: 1}", "unquoted-name", 1, 2],
    ["[NaN]", "not-a-number", 1, 2],
    ["[-Infinity]", "not-a-number", 1, 2],
    ["[01]", "bad-number", 1, 2],
    ["[+1]", "bad-number", 1, 2],
    ["[.5]", "bad-number", 1, 2],
    ["[0x1F]", "bad-number", 1, 2],
    ['["\\x"]', "bad-escape", 1, 3],
    ['["a\nb"]', "control-character", 1, 4],
    ['{"a" 1}', "unexpected", 1, 6],
    ["[1 2]", "unexpected", 1, 4],
    ["[1,,2]", "unexpected", 1, 4],
  ])("%j: %s in line %i, column %i", (text, kind, line, column) => {
    expect(findJsonFault(text)).toMatchObject({ kind, line, column });
  });

  it("is nowhere exactly where JSON.parse takes the text", () => {
    const bits = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"\\u00e9"',
      "1",
      "-0.5e3",
      "0",
      "true",
      "null",
      " ",
      "\n",
      "\\",
      '"',
      "tru",
      "-",
      "//",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(bits, { maxLength: 8 }).map((parts) => parts.join("")),
          fc.string(),
        ),
        (text) => {
          expect(findJsonFault(text) === null).toBe(isJson(text));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("costs no stack, however deep", () => {
    expect(findJsonFault("[".repeat(100_000))).toMatchObject({ kind: "ends-early", column: 100_001 });
  });
});
