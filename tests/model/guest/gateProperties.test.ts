import { describe, expect, it } from "vitest";
import { collection, gated, point } from "../../support/guest/gated.ts";
import { prototypesNow } from "../../support/guest/prototypes.ts";

function read(properties: unknown) {
  const { features, found, report } = gated(collection(point([1, 2], properties)));
  const [feature] = features;
  if (!feature) throw new Error("left out");
  return { ...feature, found, outcome: report.outcome };
}
const textOf = (value: unknown) => read({ x: value }).properties[0]?.[1];

describe("values as text", () => {
  it.each([
    ["a", "a"],
    [-0, "0"],
    [1.5, "1.5"],
    [1e30, "1e+30"],
    [true, "true"],
    [null, ""],
    [{ a: [1, "x"] }, '{"a":[1,"x"]}'],
    [Number.POSITIVE_INFINITY, "> 1.8e308"],
  ])("%j is %j", (value, text) => {
    expect(textOf(value)).toBe(text);
  });

  it("numbers that have lost digits are told, without a warning", () => {
    const { found, outcome } = read({ n: 2 ** 53 });
    expect(found).toEqual({ "number-rounded": 1 });
    expect(outcome).toBe("accept");
  });

  it("a long text is cut with a word, a very deep value is outlined", () => {
    const { properties, found } = read({ x: "x".repeat(100_001) });
    expect(properties[0]?.[1]).toHaveLength(100_000);
    expect(found).toEqual({ "text-cut": 1 });
    let deep: unknown = 1;
    for (let depth = 0; depth < 50_000; depth++) deep = [deep];
    expect(read({ deep })).toMatchObject({ properties: [["deep", "[…]"]], found: { "value-too-deep": 1 } });
  });

  it("names of Object.prototype are data like others, in the file's order", () => {
    const before = prototypesNow();
    const properties: unknown = JSON.parse(
      '{"b":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"t","a":2}',
    );
    expect(read(properties).properties.map(([name]) => name)).toEqual([
      "b",
      "__proto__",
      "constructor",
      "toString",
      "a",
    ]);
    expect(prototypesNow()).toBe(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("what the atlas uses", () => {
  it("name, family, status, source and link, whatever the case of their names", () => {
    expect(
      read({ NOME: " Rete ", Category: "x", Stato: "In vigore", fonte: "ITU", URL: "https://itu.int/a" }),
    ).toMatchObject({
      name: "Rete",
      family: "x",
      status: "in_force",
      source: "ITU",
      url: "https://itu.int/a",
      found: {},
    });
  });

  it.each([
    ["2024-02-29", "2024-02-29"],
    ["2024-02", "2024-02"],
    [2024, "2024"],
    ["2019-05-01T12:00:00Z", "2019-05-01"],
    ["2019-05-01T24:00:00+05:00", "2019-05-01"],
    ["ongoing", null],
    ["", null],
    [null, null],
  ])("since %j is read as %j, without a word", (since, date) => {
    expect(read({ since })).toMatchObject({ since: date, found: {} });
  });

  it.each([
    "2023-02-29",
    "2025-02-30",
    "2023-02-29T10:00:00Z",
    "2019-141",
    "May 1, 2019",
    "1e3",
    1556668800,
    2019.5,
    true,
    [2019],
    {},
  ])("since %j is no date: it stays as text, and no other day is made of it", (since) => {
    expect(read({ since })).toMatchObject({
      since: null,
      found: { "date-not-used": 1 },
      outcome: "accept_with_warning",
    });
  });

  it("words for a date are told; a place in from and to is no date at all", () => {
    expect(read({ since: "soon" })).toMatchObject({ found: { "date-in-words": 1 }, outcome: "accept" });
    expect(read({ from: "Rome", to: "Pier 5" })).toMatchObject({ since: null, until: null, found: {} });
    expect(read({ from: "2020", to: "2021-06" })).toMatchObject({ since: "2020", until: "2021-06", found: {} });
    expect(read({ from: "2020-13-01" })).toMatchObject({ since: null, found: { "date-not-used": 1 } });
  });

  it("an end before its beginning: neither is used; on the same day both are", () => {
    expect(read({ since: "2021", until: "2020" })).toMatchObject({
      since: null,
      until: null,
      found: { "dates-reversed": 1 },
    });
    expect(read({ since: "2020-01-01", until: "2020" })).toMatchObject({
      since: "2020-01-01",
      until: "2020",
      found: {},
    });
  });

  it.each([
    "javascript:alert(1)",
    " javascript:x",
    "java\tscript:x",
    "data:text/html,x",
    "ftp://x.org",
    "//x.org",
    "/a",
    "https://bank.example@evil.example/",
    "x",
  ])("%j never becomes a link; it stays as text", (url) => {
    expect(read({ url })).toMatchObject({ url: null, properties: [["url", url]], found: { "link-not-used": 1 } });
  });

  it("an unknown status is told and kept as text", () => {
    expect(read({ status: "ok" })).toMatchObject({
      status: null,
      properties: [["status", "ok"]],
      found: { "status-not-known": 1 },
    });
  });
});

describe("simplestyle", () => {
  it("is read in all its spellings", () => {
    expect(
      read({
        "marker-color": "f00",
        "marker-size": "large",
        stroke: "#00FF00",
        "stroke-width": "3",
        "stroke-opacity": 0.5,
        fill: "#123456",
        "fill-opacity": 0,
      }),
    ).toMatchObject({
      style: {
        markerColour: "#ff0000",
        markerSize: "large",
        stroke: "#00ff00",
        strokeWidth: 3,
        strokeOpacity: 0.5,
        fill: "#123456",
        fillOpacity: 0,
      },
      found: {},
    });
  });

  it("beyond its range is brought to the end of it, with a word", () => {
    expect(read({ "stroke-width": 1e9, "stroke-opacity": 7, "fill-opacity": -1 })).toMatchObject({
      style: { strokeWidth: 20, strokeOpacity: 1, fillOpacity: 0 },
      found: { "style-ignored": 3 },
    });
  });

  it.each([
    "red",
    "#GGGGGG",
    "url(https://canary.invalid/x)",
    ["get", "x"],
    { stops: [] },
    "#12345",
    `#${"a".repeat(100_000)}`,
  ])("a colour such as %j is ignored, with a word", (colour) => {
    expect(read({ stroke: colour })).toMatchObject({ style: null, found: { "style-ignored": 1 } });
  });

  it("a symbol is never used: it would have to be fetched", () => {
    expect(read({ "marker-symbol": "https://canary.invalid/x.svg" })).toMatchObject({
      style: null,
      url: null,
      found: {},
    });
  });
});
