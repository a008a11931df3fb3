import { describe, expect, it } from "vitest";
import { parseAtlas } from "#model/parseAtlas.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";
import { smallAtlas } from "../support/smallAtlas.ts";

describe("the region of a city", () => {
  it("is its own where it has one, for its country may not be a partner country", () => {
    const files = smallAtlas();
    const city = files["cities.geojson"].features.find(({ id }) => id === "nagano");
    if (!city) throw new Error("the small atlas has Nagano");
    city.properties.country = "LKA";
    city.properties.region = "europe";
    const parsed = parseAtlas(files);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.value.actorById.get("nagano")?.region).toBe("europe");
  });

  it("is known for every city of the shipped data", () => {
    const { actorById } = shippedAtlas();
    const lost = [...actorById.values()].filter(({ kind, region }) => kind === "city" && region === null);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
