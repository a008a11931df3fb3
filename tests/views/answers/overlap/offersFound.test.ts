import { describe, expect, it } from "vitest";
import { offersFound } from "#views/answers/overlap/offersFound.ts";

const offers = [
  { spec: "partners:EU", kind: "partners", id: "EU", name: "Partners of the European Union", size: 90 },
  { spec: "members:OECD", kind: "members", id: "OECD", name: "Members of the OECD", size: 38 },
  { spec: "landings:MEDUSA", kind: "landings", id: "MEDUSA", name: "Paesi di approdo di Médusa", size: 13 },
  ...Array.from({ length: 60 }, (_, at) => ({
    spec: `instrument:i${at}`,
    kind: "instrument" as const,
    id: `i${at}`,
    name: `Instrument number ${at}`,
    size: 60 - at,
  })),
] as const;
const specs = (text: string, chosen: readonly string[] = []) =>
  offersFound(offers, text, chosen).flatMap((group) => group.offers.map(({ spec }) => spec));

describe("finding a set", () => {
  it("by the beginnings of its words, in any order, without accents, or by its id", () => {
    expect(specs("union part")).toEqual(["partners:EU"]);
    expect(specs("medusa")).toEqual(["landings:MEDUSA"]);
    expect(specs("eu")).toEqual(["partners:EU"]);
    expect(specs("nobody")).toEqual([]);
  });

  it("lists the largest of each kind while nothing is typed, and says how many more there are", () => {
    const groups = offersFound(offers, "", []);
    expect(groups.map(({ kind, offers: { length }, more }) => [kind, length, more])).toEqual([
      ["partners", 1, 0],
      ["members", 1, 0],
      ["landings", 1, 0],
      ["instrument", 8, 52],
    ]);
    expect(offersFound(offers, "instrument", [])[0]).toMatchObject({ more: 20 });
  });

  it("does not offer what is chosen already", () => {
    expect(specs("", ["partners:EU"])).not.toContain("partners:EU");
  });
});
