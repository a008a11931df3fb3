import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NotJson } from "#loading/guest/notJson.ts";
import { makeFeatureSplitter } from "#loading/guest/splitFeatures.ts";
import { anyCollection } from "../../support/guest/anyGeoJson.ts";

interface Split {
  readonly root: unknown;
  readonly features: readonly unknown[] | null;
}

/** The text in pieces of that many characters. */
function split(text: string, size: number): Split {
  let features: unknown[] = [];
  const splitter = makeFeatureSplitter({
    onFeature: (value) => features.push(value),
    onAgain: () => {
      features = [];
    },
  });
  for (let at = 0; at < text.length; at += size) splitter.write(text.slice(at, at + size));
  const { root, taken } = splitter.end();
  return { root, features: taken ? features : null };
}

function whole({ root, features }: Split): unknown {
  const isTaken =
    features && typeof root === "object" && root !== null && "features" in root && Array.isArray(root.features);
  return isTaken ? { ...root, features } : root;
}

function outcome(read: () => unknown): unknown {
  try {
    return JSON.stringify(read());
  } catch (error) {
    return error instanceof NotJson || error instanceof SyntaxError ? "not JSON" : error;
  }
}

describe("features one by one", () => {
  it("are those of the whole, wherever the pieces end", () => {
    fc.assert(
      fc.property(anyCollection, fc.integer({ min: 1, max: 40 }), fc.boolean(), (file, size, isPretty) => {
        const text = JSON.stringify(file, null, isPretty ? 2 : 0);
        expect(whole(split(text, size))).toEqual(JSON.parse(text));
      }),
    );
  });

  it("of a text that JSON.parse refuses are refused, and of no other", () => {
    const bits = fc.constantFrom(
      '{"features":[',
      '"features"',
      ":",
      "[",
      "]",
      "{",
      "}",
      ",",
      "1",
      '{"a":[1]}',
      '"]"',
      " ",
      "\n",
      '"\\"',
      "null",
      "x",
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 10 }), fc.integer({ min: 1, max: 20 }), (parts, size) => {
        const text = parts.join("");
        expect(outcome(() => whole(split(text, size)))).toBe(outcome(() => JSON.parse(text) as unknown));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{"features":[1,2,]}', 1, 18],
    ['{"features":[1,,2]}', 1, 16],
    ['{\n"features": [\n {"a": 1},\n {"a": NaN}\n]}', 4, 8],
    ['{"features":[\n1\n],\n"x": tru}', 4, 6],
  ])("%j is refused at line %i, column %i", (text, line, column) => {
    for (const size of [1, 3, 1000]) {
      const error = outcome(() => {
        try {
          return split(text, size);
        } catch (thrown) {
          return thrown instanceof NotJson ? [thrown.fault.line, thrown.fault.column] : thrown;
        }
      });
      expect(error).toBe(JSON.stringify([line, column]));
    }
  });

  it("a second list of features is the one that counts, as JSON.parse has it", () => {
    expect(split('{"features":[1,2],"features":[3]}', 7)).toEqual({ root: { features: [] }, features: [3] });
  });

  it("a name written with escapes is the same name, one deeper down is another", () => {
    expect(split('{"\\u0066eatures":[1]}', 5).features).toEqual([1]);
    expect(split('{"a":{"features":[1]},"b":["features",[1]]}', 5).features).toBeNull();
  });

  it("keeps names of Object.prototype as members of their own", () => {
    const [feature] = split('{"features":[{"__proto__":{"x":1}}]}', 100).features ?? [];
    expect(Object.keys(feature as object)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(feature)).toBe(Object.prototype);
  });
});
