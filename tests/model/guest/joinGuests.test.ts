import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Atlas, Citation } from "#model/atlas.ts";
import { checkReferences } from "#model/checkReferences.ts";
import { joinGuests } from "#model/guest/joinGuests.ts";
import { resolve } from "#model/names.ts";
import type { Problem } from "#model/problems.ts";
import { idSchema } from "#model/schema/shared.ts";
import { anyGuestSets, guestFeature, guestSet, guestTie, manyTies, newEnd } from "../../support/guestSets.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const base = shippedAtlas();
const known = ["JPN", "FRA", "EU", "KOR"];

/** Every id in the atlas that leads nowhere, or that two things share. */
function astray(atlas: Atlas): string[] {
  const problems: Problem[] = [];
  checkReferences(atlas, problems);
  const found = problems.map(({ message }) => message);
  const cited = (of: string, citations: readonly Citation[]) => {
    for (const { source } of citations) if (!atlas.sourceById.has(source)) found.push(`${of} cites ${source}`);
  };
  for (const { id, sources } of atlas.actors) cited(id, sources);
  for (const { id, states } of atlas.instruments) for (const { sources } of states) cited(id, sources);
  for (const { instrument, sources } of atlas.participations) cited(instrument, sources);
  for (const { instrument, role } of atlas.participations)
    if (!atlas.roleNames.has(role)) found.push(`${instrument}: role ${role}`);
  for (const feature of atlas.features) {
    cited(feature.id, feature.sources);
    if (!atlas.familyById.has(feature.familyId)) found.push(`${feature.id}: family ${feature.familyId}`);
    if (feature.actor !== null && !atlas.actorById.has(feature.actor))
      found.push(`${feature.id}: actor ${feature.actor}`);
    if (!atlas.guests.some(({ id }) => id === feature.set)) found.push(`${feature.id}: set ${feature.set}`);
    if (!feature.at.every(Number.isFinite)) found.push(`${feature.id}: place`);
  }
  const types = new Set(atlas.families.flatMap((family) => family.types.map(({ id }) => id)));
  for (const { id, type } of atlas.instruments) if (!types.has(type)) found.push(`${id}: type ${type}`);
  for (const { familyId, id } of atlas.guests)
    if (!atlas.familyById.has(familyId)) found.push(`${id}: family ${familyId}`);
  for (const list of ["actors", "instruments", "sources", "families", "features", "guests"] as const) {
    const ids = atlas[list].map(({ id }) => id.toLowerCase());
    if (new Set(ids).size !== ids.length) found.push(`${list}: an id twice`);
    for (const id of ids) if (!v.is(idSchema, id)) found.push(`${list}: ${String(id)} is no id`);
  }
  return found;
}

const counts = (atlas: Atlas) => ({
  actors: atlas.actors.length,
  instruments: atlas.instruments.length,
  participations: atlas.participations.length,
  features: atlas.features.length,
  families: atlas.families.length,
  sources: atlas.sources.length,
  guests: atlas.guests.length,
});

describe("a reader's sets in the atlas", () => {
  it("leave it as it is where there are none", () => {
    expect(joinGuests(base, [])).toBe(base);
  });

  it("never change the atlas they join", () => {
    const before = counts(base);
    const [families, names, roles] = [structuredClone(base.families), base.names.size, base.roleNames.size];
    joinGuests(base, [manyTies("mine", 20, known), guestSet("more", { features: [guestFeature(1)] })]);
    expect(counts(base)).toEqual(before);
    expect(base.families).toEqual(families);
    expect([base.names.size, base.roleNames.size]).toEqual([names, roles]);
  });

  it("are a family, a source and a guest each, in the words of their file", () => {
    const atlas = joinGuests(base, [guestSet("mine", { features: [guestFeature(2)] }, { title: "Our partners" })]);
    expect(atlas.guests).toMatchObject([
      { id: "mine", title: "Our partners", familyId: "guest-mine", counts: { features: 1, ties: 0 } },
    ]);
    expect(atlas.familyById.get("guest-mine")).toMatchObject({
      name: { en: "Our partners", it: "Our partners" },
      short: { en: "Our partners", it: "Our partners" },
    });
    expect(atlas.sourceById.get("mine")).toMatchObject({ title: "mine.csv", url: null, date: null });
    expect(astray(atlas)).toEqual([]);
  });

  it("make features of rows: named, placed, cited by the row, of the family that the row names", () => {
    const atlas = joinGuests(base, [
      guestSet("mine", {
        features: [
          guestFeature(2, {
            name: "Depot",
            family: "sicurezza",
            actor: "JPN",
            source: "A paper",
            url: "https://example.org/a",
          }),
          guestFeature(3, { family: "nothing like it", source: "A paper", url: "https://example.org/a" }),
        ],
      }),
    ]);
    expect(atlas.features).toMatchObject([
      { id: "mine.1", ref: "feature:mine.1", name: { en: "Depot" }, familyId: "security", actor: "JPN", at: [2, 2] },
      { id: "mine.2", name: { en: "mine, row 3", it: "mine, riga 3" }, familyId: "guest-mine", actor: null },
    ]);
    expect(atlas.features[0]?.sources).toEqual([
      { source: "mine", locator: "row 2" },
      { source: "mine.s1", locator: "" },
    ]);
    expect(atlas.sources.filter(({ id }) => id.startsWith("mine"))).toMatchObject([
      { id: "mine" },
      { id: "mine.s1", title: "A paper", publisher: "example.org", url: "https://example.org/a" },
    ]);
    expect(resolve(atlas, "mine.2")).toBe("feature:mine.2");
  });

  it("make ties of rows, between actors of the atlas and new ones", () => {
    const turin = newEnd("Turin", { at: [7.68, 45.07], country: "ITA" });
    const atlas = joinGuests(base, [
      guestSet("mine", {
        ties: [
          guestTie(2, { actor: "JPN" }, turin, { since: "2019", type: "Twinning" }),
          guestTie(3, turin, newEnd("Japan", { kind: "country", country: "JPN" }), {
            type: "partenariato DIGITALE",
            confidence: "low",
          }),
          guestTie(4, turin, newEnd("Nowhere Ltd", { kind: "organisation", at: null })),
        ],
      }),
    ]);
    expect(atlas.actors.slice(base.actors.length)).toMatchObject([
      {
        id: "mine.a1",
        ref: "city:mine.a1",
        kind: "city",
        name: { en: "Turin", it: "Turin" },
        iso3: "ITA",
        at: [7.68, 45.07],
        region: "europe",
      },
      { id: "mine.a2", kind: "organisation", at: null },
    ]);
    expect(atlas.instruments.slice(base.instruments.length)).toMatchObject([
      {
        id: "mine.t1",
        name: { en: "Japan – Turin", it: "Giappone – Turin" },
        hub: "JPN",
        family: "guest-mine",
        typeName: { en: "Twinning", it: "Twinning" },
      },
      {
        id: "mine.t2",
        hub: "mine.a1",
        type: "digital_partnership",
        typeName: { it: "Partenariato digitale" },
        guest: { set: "mine", row: 3 },
      },
      { id: "mine.t3", typeName: { en: "Tie", it: "Legame" } },
    ]);
    expect(atlas.participationsByInstrument.get("mine.t1")).toMatchObject([
      { actor: "JPN", role: "guest-from", confidence: "medium", date: "2019" },
      { actor: "mine.a1", role: "guest-to", confidence: "medium", date: "2019" },
    ]);
    expect(atlas.participationsByInstrument.get("mine.t2")?.map(({ confidence }) => confidence)).toEqual([
      "low",
      "low",
    ]);
    expect(astray(atlas)).toEqual([]);
  });

  it("name a type that the atlas draws as an outline by its word alone, so that the tie is drawn as a line", () => {
    const atlas = joinGuests(base, [
      guestSet("mine", { ties: [guestTie(2, { actor: "JPN" }, { actor: "EU" }, { type: "bloc_membership" })] }),
    ]);
    expect(atlas.instrumentById.get("mine.t1")).toMatchObject({ type: "mine.k1", typeName: { en: "bloc_membership" } });
  });

  it("share an actor that two of them name in one place, and none that is named alike elsewhere", () => {
    const tie = (name: string, at: readonly [number, number]) => [guestTie(2, { actor: "JPN" }, newEnd(name, { at }))];
    const atlas = joinGuests(base, [
      guestSet("a", { ties: tie("Córdoba", [-4.78, 37.89]) }),
      guestSet("b", { ties: tie("CORDOBA", [-4.78, 37.89]) }),
      guestSet("c", { ties: tie("Córdoba", [-64.18, -31.42]) }),
    ]);
    const added = atlas.actors.slice(base.actors.length);
    expect(added.map(({ id }) => id)).toEqual(["a.a1", "c.a1"]);
    expect(added[0]?.sources.map(({ source }) => source)).toEqual(["a", "b"]);
    expect(atlas.instrumentById.get("b.t1")?.name.en).toBe("Japan – CORDOBA");
  });

  it("keep a tie to an actor that this atlas does not have", () => {
    const atlas = joinGuests(base, [
      guestSet("mine", { ties: [guestTie(2, { actor: "JPN" }, { actor: "atlantis" })] }),
    ]);
    expect(atlas.participationsByInstrument.get("mine.t1")?.map(({ actor }) => actor)).toEqual(["JPN", "mine.a1"]);
    expect(atlas.actorById.get("mine.a1")).toMatchObject({ name: { en: "atlantis" }, at: null });
  });

  it("give way where the atlas has an id already", () => {
    const id = base.sources[0]?.id ?? "";
    const atlas = joinGuests(base, [guestSet(id, { features: [guestFeature(1)] })]);
    expect(atlas.sourceById.get(id)).toBe(base.sources[0]);
    expect(atlas.features[0]?.sources[0]?.source).toBe(`${id}-2`);
    expect(astray(atlas)).toEqual([]);
  });

  it("come to the same in any order, and to the atlas as it was when all are gone", () => {
    const sets = [manyTies("a", 40, known), manyTies("b", 30, known), guestSet("c", { features: [guestFeature(1)] })];
    expect(counts(joinGuests(base, sets))).toEqual(counts(joinGuests(base, [...sets].reverse())));
    const removed = joinGuests(base, sets.slice(0, 1));
    expect(removed.guests.map(({ id }) => id)).toEqual(["a"]);
    expect(removed.instruments.some(({ id }) => id.startsWith("b."))).toBe(false);
    expect(joinGuests(base, [])).toBe(base);
  });

  it("whatever they hold: nothing is thrown, every reference leads somewhere, every row is there", () => {
    fc.assert(
      fc.property(anyGuestSets(known), (sets) => {
        const atlas = joinGuests(base, sets);
        expect(astray(atlas)).toEqual([]);
        const rows = (of: "features" | "ties") => sets.reduce((sum, { content }) => sum + content[of].length, 0);
        expect(atlas.features).toHaveLength(rows("features"));
        expect(atlas.instruments).toHaveLength(base.instruments.length + rows("ties"));
        expect(counts(joinGuests(base, [...sets].reverse()))).toEqual(counts(atlas));
      }),
      { numRuns: 40 },
    );
  });
});
