import { expect, test } from "vitest";
import { sourcesAddress, wholeAddress } from "#app/embed/frameAddress.ts";

const edition = "20261121c0ffee00c0ffee00";

test("what opens in full is the same view of the same data, without what belongs to the frame", () => {
  const search = `?embed=1&live=click&controls=none&v=${edition}&allow=none&frame=a&view=globe&select=system:MEDUSA`;
  expect(wholeAddress("https://atlas.example/", search, "#map=4/38/15")).toBe(
    `https://atlas.example/?v=${edition}&view=globe&select=system%3AMEDUSA#map=4/38/15`,
  );
  expect(wholeAddress("https://atlas.example/", "?embed=1", "")).toBe("https://atlas.example/");
});

test("the sources are those of the data that the frame shows", () => {
  expect(sourcesAddress("https://atlas.example/", "it", edition)).toContain(`&v=${edition}`);
  expect(sourcesAddress("https://atlas.example/", "it", null)).toBe(
    "https://atlas.example/?view=table&rows=sources&lang=it",
  );
});
