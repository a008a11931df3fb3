import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataOfAddress, longestAddress, type NamedData, withNamedData } from "#app/guest/namedData.ts";

const hash = fc.stringMatching(/^[0-9a-f]{16}$/);
const name = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .filter(
    (text) =>
      !/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "")) && Array.from(text).length < 100,
  );
const anyNamed: fc.Arbitrary<NamedData> = fc.oneof(
  fc.record({ kind: fc.constant("file" as const), name, hash }),
  fc.record({
    kind: fc.constant("url" as const),
    url: fc.webUrl().map((url) => url.replace(/#.*$/, "")),
    inner: fc.option(fc.stringMatching(/^[a-z/.]{1,12}$/)),
  }),
);

describe("the data that an address names", () => {
  it("come back as they were written, in their order, and leave the other parameters alone", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyNamed, { maxLength: 4, selector: (each) => JSON.stringify(each) }), (names) => {
        const { search, left } = withNamedData("?select=country:JPN&data=gone.csv&theirs=1", names);
        fc.pre(left === 0);
        expect(dataOfAddress(search)).toEqual(names);
        const query = new URLSearchParams(search);
        expect(query.get("select")).toBe("country:JPN");
        expect(query.get("theirs")).toBe("1");
      }),
    );
  });

  it("are as many as find room, and the rest are counted", () => {
    const many = Array.from(
      { length: 39 },
      (_, at): NamedData => ({
        kind: "file",
        name: `${"long".repeat(20)}${at}.csv`,
        hash: String(at).padStart(16, "0"),
      }),
    );
    const { search, left } = withNamedData("", many);
    expect(search.length).toBeLessThanOrEqual(longestAddress + 1);
    expect(left).toBeGreaterThan(0);
    expect(dataOfAddress(search)).toHaveLength(39 - left);
  });

  it("name a very long file by its end, and by its hash", () => {
    const { search } = withNamedData("", [{ kind: "file", name: `${"a".repeat(300)}.csv`, hash: "0123456789abcdef" }]);
    expect(dataOfAddress(search)).toEqual([
      { kind: "file", name: `…${"a".repeat(115)}.csv`, hash: "0123456789abcdef" },
    ]);
  });

  it("are none where a value says nothing usable", () => {
    expect(dataOfAddress("?data=&data=file:x.csv&data=file:~0123456789abcdef")).toEqual([]);
  });

  it("are listed once, however often they are named", () => {
    expect(dataOfAddress("?data=a.csv&data=a.csv")).toHaveLength(1);
  });
});
