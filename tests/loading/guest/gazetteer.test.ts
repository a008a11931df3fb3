import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodeGazetteer } from "#loading/guest/gazetteer.ts";
import { placeNames } from "#model/guest/placeNames.ts";
import { cityNames } from "#workshop/cityNames.ts";
import { makeGazetteer } from "#workshop/makeGazetteer.ts";

const packed = makeGazetteer(".");
const text = JSON.stringify(packed);
const world = decodeGazetteer(JSON.parse(text));
const names = placeNames(world);

test("a page fetches at most 150 KB for it", () => {
  expect(brotliCompressSync(text).length).toBeLessThan(150_000);
});

test("it has the world's countries and some nine thousand cities, each by its own id and in its place", () => {
  expect(world.filter(({ kind }) => kind === "country").length).toBeGreaterThan(240);
  expect(world.filter(({ kind }) => kind === "city").length).toBeGreaterThan(9000);
  expect(new Set(world.map(({ id }) => id)).size).toBe(world.length);
  for (const { at, id } of world) if (at) expect(Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90, id).toBe(true);
});

test.each([
  ["Roma", "geonames:3169070", "ITA"],
  ["Mailand", "geonames:3173435", "ITA"],
  ["Ginevra", "geonames:2660646", "CHE"],
  ["Köln", "geonames:2886242", "DEU"],
  ["Pechino", "geonames:1816670", "CHN"],
  ["Corea del Sud", "KOR", "KOR"],
  ["Korea, Rep.", "KOR", "KOR"],
  ["Ivory Coast", "CIV", "CIV"],
  ["Turkey", "TUR", "TUR"],
  ["Türkiye", "TUR", "TUR"],
  ["UK", "GBR", "GBR"],
  ["RU", "RUS", "RUS"],
  ["Deutschland", "DEU", "DEU"],
  ["Kosovo", "XKX", "XKX"],
  ["Taiwan", "TWN", "TWN"],
])("%s is %s", (name, id, country) => {
  expect(names.find(name)?.place).toMatchObject({ id, country });
});

test("Rome lies in Rome, to the thousandth of a degree, with its inhabitants", () => {
  expect(names.byId.get("geonames:3169070")).toMatchObject({
    at: [12.511, 41.892],
    name: { en: "Rome", it: "Roma" },
    population: 2_319_000,
  });
});

test("countries are drawn where the atlas draws them: no capital in dispute comes in by way of a table", () => {
  expect(names.byId.get("ISR")?.at?.[0]).toBeCloseTo(34.8, 0);
  expect(names.byId.get("ISR")?.at?.[1]).toBeCloseTo(32.07, 1);
  expect(names.byId.get("PSE")?.name.en).toBe("Palestine*");
});

test("every code of two or three letters means one country", () => {
  for (const country of world.filter(({ kind }) => kind === "country"))
    for (const code of [country.id, country.also[0] ?? ""])
      expect(names.find(code, "country"), code).toMatchObject({ place: { id: country.id }, others: [] });
});

test("every city with other names is there", () => {
  expect(packed.cities.spelt).toHaveLength(cityNames.size);
});

test("another file is refused", () => {
  for (const json of [null, {}, [], { countries: {}, cities: {} }, "x"])
    expect(() => decodeGazetteer(json)).toThrow(/gazetteer/);
});
