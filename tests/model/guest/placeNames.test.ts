import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placeKey, placeNames } from "#model/guest/placeNames.ts";
import { smallGazetteer } from "../../support/tableTools.ts";

const names = placeNames(smallGazetteer);
const idOf = (...ask: Parameters<typeof names.find>) => names.find(...ask)?.place.id ?? null;

test.each([
  ["Italy", "ITA"],
  ["ITALIA", "ITA"],
  ["it", "ITA"],
  ["Ita", "ITA"],
  ["the United States", "USA"],
  ["U.S.", "USA"],
  ["U.S.A.", "USA"],
  ["Cote d'Ivoire", "CIV"],
  ["Côte d’Ivoire", "CIV"],
  ["COTE DIVOIRE", "CIV"],
  ["Ivory Coast", "CIV"],
  ["milano", "milan"],
  ["Marsiglia", "geonames:5"],
  ["African Union", "AU"],
  ["geonames:3", "geonames:3"],
])("%s is %s", (name, id) => {
  expect(idOf(name)).toBe(id);
});

test("of two cities of one name the larger is meant, and the other is told", () => {
  const found = names.find("Valencia");
  expect(found?.place.id).toBe("geonames:2");
  expect(found?.others.map(({ id }) => id)).toEqual(["geonames:1"]);
});

test("a city that the atlas has goes before a territory of that name that it has not", () => {
  const macao = { name: { en: "Macao", it: "Macao" }, also: [], at: [113.5, 22.2] as const, country: "MAC" };
  const two = placeNames([
    { ...macao, id: "MAC", actor: null, kind: "country", population: 0 },
    { ...macao, id: "macao", actor: "macao", kind: "city", population: 0 },
  ]);
  expect(two.find("Macao")?.place.id).toBe("macao");
});

test("with a country the city is sought there alone", () => {
  expect(names.find("Valencia", "city", "ESP")).toMatchObject({ place: { id: "geonames:1" }, others: [] });
  expect(idOf("Tokyo", "city", "ITA")).toBeNull();
});

test("a country written behind the city counts", () => {
  expect(idOf("Tokyo, Japan")).toBe("geonames:3");
  expect(idOf("Milan (IT)")).toBe("milan");
  expect(idOf("Tokyo, Italy")).toBeNull();
  expect(idOf("Tokyo, Nowhere")).toBeNull();
});

test("a country goes before a bloc of the same letters, which is told; in a column of cities the city goes first", () => {
  expect(names.find("AU")).toMatchObject({ place: { id: "AUS" }, others: [{ id: "AU" }] });
  expect(names.find("Singapore")).toMatchObject({ place: { id: "SGP" }, others: [] });
  expect(idOf("Singapore", "city")).toBe("geonames:4");
  expect(idOf("Tokyo", "country")).toBeNull();
});

test("near names are offered, nearest first, never taken", () => {
  expect(idOf("Itlay")).toBeNull();
  expect(names.near("Itlay").map(({ id }) => id)[0]).toBe("ITA");
  expect(names.near("Mila").map(({ id }) => id)).toContain("milan");
  expect(names.near("Republic of Nowhere at all")).toEqual([]);
  expect(names.near("Tokyo", "city", "ITA").map(({ id }) => id)).toEqual(["geonames:3"]);
});

test("case and accents make no difference, nor does anything throw", () => {
  const spelt = smallGazetteer.flatMap(({ name, also }) => [...Object.values(name), ...also]);
  const marks = ["", "\u0301", "\u0308", "\u0327"];
  fc.assert(
    fc.property(
      fc.constantFrom(...spelt),
      fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...marks))),
      (name, changes) => {
        const changed = Array.from(name)
          .map((letter, at) => {
            const [upper = false, mark = ""] = changes[at] ?? [];
            return (upper ? letter.toUpperCase() : letter.toLowerCase()) + (/\p{L}/u.test(letter) ? mark : "");
          })
          .join("");
        expect(idOf(changed)).toBe(idOf(name));
      },
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("__proto__", "constructor", "toString", "")),
      (name) => {
        expect(placeKey(name)).toBe(placeKey(placeKey(name)));
        expect(idOf(name)).toBe(idOf(name.trim()));
        expect(names.near(name).length).toBeLessThanOrEqual(5);
      },
    ),
  );
});
