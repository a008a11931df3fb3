import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entityOf, resolve } from "#model/names.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();

const recordsOf = (file: string, list: string): readonly { readonly id: string }[] =>
  (JSON.parse(readFileSync(`data/${file}`, "utf8")) as Record<string, { readonly id: string }[]>)[list] ?? [];

describe("resolving what a reader types", () => {
  it("finds a thing by each of its ids, upper or lower case", () => {
    expect(resolve(atlas, "BEIJING")).toBe("city:beijing");
    expect(resolve(atlas, "beijing")).toBe("city:beijing");
    expect(resolve(atlas, "itu")).toBe("organisation:ITU");
    expect(resolve(atlas, "jpn")).toBe("country:JPN");
    expect(resolve(atlas, "DP-EU-JPN")).toBe("instrument:dp-eu-jpn");
    expect(resolve(atlas, "cable:medusa")).toBe("system:MEDUSA");
    expect(resolve(atlas, "s-strat")).toBe(resolve(atlas, "S004"));
    expect(resolve(atlas, "nowhere-at-all")).toBeNull();
  });

  it("lets the exact spelling decide between two things of one name", () => {
    expect(resolve(atlas, "INHOPE")).toBe("organisation:INHOPE");
    expect(resolve(atlas, "inhope")).toBe("instrument:inhope");
    expect(resolve(atlas, "mce-2012")).toBe("event:mce-2012");
    expect(resolve(atlas, "source:mce-2012")).toMatch(/^source:/);
  });

  it("is not misled by words that every object knows", () => {
    for (const word of [
      "constructor",
      "__proto__",
      "toString",
      "country:constructor",
      "constructor:JPN",
      "__proto__:EU",
      ":",
      "a:b:c",
      "",
    ])
      expect(resolve(atlas, word)).toBeNull();
  });

  it("leads from every record of data/ to its entity", () => {
    const ids: string[] = [];
    for (const [file, list] of [
      ["instruments.json", "instruments"],
      ["systems.json", "systems"],
      ["sources.json", "sources"],
      ["themes.json", "themes"],
      ["actors.json", "actors"],
    ] as const)
      ids.push(...recordsOf(file, list).map((item) => item.id));
    for (const file of ["countries", "cities", "cables", "events"])
      ids.push(...recordsOf(`${file}.geojson`, "features").map((item) => item.id));
    expect(ids.length).toBeGreaterThan(900);
    const lost = ids.filter((id) => {
      const ref = resolve(atlas, id);
      return !ref || !entityOf(atlas, ref);
    });
    expect(lost).toEqual([]);
  });
});
