import { expect, test } from "vitest";
import { sceneSearch, sourcesAddress, wholeAddress } from "#app/embed/frameAddress.ts";

const edition = "20261121c0ffee00c0ffee00";

test("what opens in full is the same view of the same data, without what belongs to the frame", () => {
  const search = `?embed=1&live=click&controls=none&v=${edition}&allow=none&frame=a&view=globe&select=system:MEDUSA`;
  expect(wholeAddress("https://atlas.example/", { search, fragment: "#map=4/38/15" })).toBe(
    `https://atlas.example/?v=${edition}&view=globe&select=system:MEDUSA#map=4/38/15`,
  );
  expect(wholeAddress("https://atlas.example/", { search: "?embed=1", fragment: "" })).toBe("https://atlas.example/");
});

test("the sources are those of the data that the frame shows", () => {
  expect(sourcesAddress("https://atlas.example/", "it", edition)).toContain(`&v=${edition}`);
  expect(sourcesAddress("https://atlas.example/", "it", null)).toBe(
    "https://atlas.example/?view=table&rows=sources&lang=it",
  );
});

test("another scene keeps the frame and the room, and leaves what the address said of the first scene's view", () => {
  const search = `?embed=1&live=click&v=${edition}&story=a&scene=1&layers=ties&select=country:JPN&lang=it&theme=dark`;
  expect(sceneSearch(search, "a", "second")).toBe(
    `?embed=1&live=click&v=${edition}&theme=dark&lang=it&story=a&scene=second`,
  );
});
