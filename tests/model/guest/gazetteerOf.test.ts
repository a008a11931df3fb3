import { expect, test } from "vitest";
import { gazetteerOf } from "#model/guest/gazetteerOf.ts";
import type { GazetteerPlace } from "#model/guest/guestTable.ts";
import { placeNames } from "#model/guest/placeNames.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const world: readonly GazetteerPlace[] = [
  {
    id: "ITA",
    actor: null,
    kind: "country",
    name: { en: "Italy", it: "Italia" },
    also: ["IT", "Italien"],
    at: [1, 1],
    country: "ITA",
    population: 0,
  },
  {
    id: "ABW",
    actor: null,
    kind: "country",
    name: { en: "Aruba", it: "Aruba" },
    also: ["AW"],
    at: [-70, 12.5],
    country: "ABW",
    population: 0,
  },
  {
    id: "geonames:1",
    actor: null,
    kind: "city",
    name: { en: "Milan", it: "Milano" },
    also: ["Mailand"],
    at: [9.19, 45.46],
    country: "ITA",
    population: 1_236_000,
  },
  {
    id: "geonames:2",
    actor: null,
    kind: "city",
    name: { en: "Milan", it: "Milan" },
    also: [],
    at: [-83, 42],
    country: "USA",
    population: 60_000,
  },
];
const all = gazetteerOf(shippedAtlas(), world);
const names = placeNames(all);

test("what the atlas has is the atlas's own, once, with the world's other names", () => {
  expect(all.filter(({ country, kind }) => country === "ITA" && kind === "country")).toHaveLength(1);
  expect(names.find("Italien")?.place).toMatchObject({ id: "ITA", actor: "ITA" });
  expect(names.find("Italy")?.place.at).not.toEqual([1, 1]);
  expect(names.find("Mailand")?.place).toMatchObject({ id: "milan", actor: "milan", population: 1_236_000 });
  expect(names.find("geonames:1")).toBeNull();
});

test("the rest of the world is named too, and is no actor", () => {
  expect(names.find("Aruba")?.place).toMatchObject({ actor: null, kind: "country" });
  expect(names.find("Milan", "city", "USA")?.place).toMatchObject({ id: "geonames:2", actor: null });
});

test("blocs, organisations and their acronyms and full names are found", () => {
  expect(names.find("Association of Southeast Asian Nations")?.place).toMatchObject({
    actor: "ASEAN",
    kind: "organisation",
  });
  expect(names.find("asean")?.place.actor).toBe("ASEAN");
  expect(names.find("EU")?.place.actor).toBe("EU");
});
