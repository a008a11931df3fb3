import { expect, it } from "vitest";
import { dataStays } from "#app/share/dataStays.ts";

const home = "https://atlas.example/deep/";

it("files of this site come along in a frame; those of a device or of another site stay behind", () => {
  expect(dataStays(home, [])).toBe(false);
  expect(dataStays(home, ["examples/places.geojson", "https://atlas.example/other.csv~0123456789abcdef"])).toBe(false);
  expect(dataStays(home, ["examples/places.geojson", "file:mine.csv~0123456789abcdef"])).toBe(true);
  expect(dataStays(home, ["https://elsewhere.example/a.csv"])).toBe(true);
  expect(dataStays(home, ["//elsewhere.example/a.csv"])).toBe(true);
});
