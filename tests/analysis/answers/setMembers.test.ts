import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inUnit, universeOf } from "#analysis/answers/inUnit.ts";
import { onLandOnly, setMembers } from "#analysis/answers/setMembers.ts";
import { setOffers } from "#analysis/answers/setOffers.ts";
import { atlasAt } from "#analysis/atlasAt.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { isSetSpec, type OverlapUnit, overlapUnits, type SetKind, setKinds } from "#model/answers.ts";
import type { Ground } from "#model/overlap.ts";
import { type Filter, noFilter, statusClasses } from "#model/pose.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const see = (filter: Filter = noFilter, day = atlas.manifest.asOf, chosen: string | null = null) =>
  visibleAtlas(atlas, atlasAt(atlas, day), filter, { hub: "EU", pairs: [], chosen });
const now = see();

function setOf(spec: string, unit: OverlapUnit = "countries", blocs = false, visible = now) {
  const [kind, id] = spec.split(":") as [SetKind, string];
  return inUnit(atlas, { spec, kind, id }, setMembers(atlas, visible, kind, id), { unit, blocs });
}
const idsOf = (...asked: Parameters<typeof setOf>) => [...setOf(...asked).members.keys()].sort();

/** By another road: straight from the participations, knowing nothing of ties. */
function partnersByHand(hub: string): string[] {
  const found = new Set<string>();
  for (const instrument of atlas.instruments) {
    if (!instrument.partnersNamed || instrument.type === "bloc_membership") continue;
    const parts = (atlas.participationsByInstrument.get(instrument.id) ?? []).filter(
      (part) => !(instrument.type === "multilateral_forum" && part.role === "member"),
    );
    const begun = parts.filter((part) => setOf(`instrument:${instrument.id}`, "actors").members.has(part.actor));
    if (instrument.hub === hub) for (const part of begun) found.add(part.actor);
    else if (instrument.hub !== null && begun.some((part) => part.actor === hub)) found.add(instrument.hub);
    else if (instrument.hub === null && begun.some((part) => part.actor === hub))
      for (const part of begun) found.add(part.actor);
  }
  found.delete(hub);
  return [...found].filter((id) => atlas.actorById.get(id)?.kind === "country").sort();
}

const sourcesOf = (ground: Ground) =>
  ground.kind === "tie"
    ? ground.tie.participation.sources
    : ground.kind === "list"
      ? ground.part.sources
      : ground.landing.sources;
// Because every set of the whole atlas is made, on machines that may be busy.
const patience = 60_000;

describe("sets of the shipped atlas", () => {
  it("hold the partners of a hub that its instruments name", { timeout: patience }, () => {
    for (const hub of ["EU", "UN", "CHN", "AU"]) expect(idsOf(`partners:${hub}`)).toEqual(partnersByHand(hub));
    expect(idsOf("partners:EU").length).toBeGreaterThan(60);
  });

  it("hold partners both ways: who is one's partner has one for a partner", () => {
    const partners = new Map(atlas.actors.map(({ id }) => [id, new Set(idsOf(`partners:${id}`, "actors"))]));
    const oneWay = [...partners].flatMap(([id, own]) =>
      [...own].filter((other) => !partners.get(other)?.has(id)).map((other) => `${id} ${other}`),
    );
    expect(oneWay).toEqual([]);
    expect(partners.get("JPN")?.has("EU")).toBe(true);
  });

  it("hold the members that a list names, forums that are organisations too", () => {
    expect(setOf("members:G7").members.size).toBe(7);
    expect(setOf("members:OECD").members.size).toBe(38);
    expect(setOf("members:AU").members.size).toBe(55);
    // 19 countries; the twentieth is the African Union.
    expect(setOf("members:G20").members.size).toBe(19);
    expect(setOf("members:G20").leftOut.map(({ id }) => id)).toEqual(["AU"]);
    expect(setOf("members:SMARTAFRICA").members.size).toBe(33);
    for (const { id, members } of atlas.actors)
      for (const member of members) expect(setMembers(atlas, now, "members", id).has(member)).toBe(true);
  });

  it("say why each is in it, with sources", { timeout: patience }, () => {
    const bare: string[] = [];
    let looked = 0;
    for (const unit of overlapUnits)
      for (const { spec } of setOffers(atlas, now, { unit, blocs: true }))
        for (const [id, helds] of setOf(spec, unit, true).members)
          for (const { grounds } of helds) {
            looked += 1;
            if (grounds.length === 0 || grounds.some((ground) => sourcesOf(ground).length === 0))
              bare.push(`${spec} ${id}`);
          }
    expect(bare).toEqual([]);
    expect(looked).toBeGreaterThan(1000);
  });

  it("let a city count for its country only where countries are compared", () => {
    expect(idsOf("partners:beijing", "countries")).toContain("JPN");
    expect(setOf("partners:beijing").members.get("JPN")?.[0]?.actor.id).toBe("nagano");
    expect(idsOf("partners:beijing", "actors")).not.toContain("JPN");
    // Colombo, Isfahan and Macao lie in countries that the atlas does not have.
    expect(setOf("partners:beijing").leftOut.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["colombo", "isfahan", "macao"]),
    );
    expect(idsOf("instrument:gdec-partner-cities", "cities")).toHaveLength(14);
    expect(idsOf("members:ASEAN", "cities")).toEqual(["vientiane"]);
  });

  it("count a bloc for its members only when asked, and never for those it does not speak for", () => {
    expect(idsOf("partners:EU")).not.toContain("BWA");
    const through = setOf("partners:EU", "countries", true);
    expect(through.members.get("BWA")?.map(({ actor }) => actor.id)).toContain("AU");
    expect(through.members.get("ESH") ?? []).toEqual([]);
    for (const unit of overlapUnits)
      for (const spec of ["partners:EU", "members:G20", "theme:ai", "partners:ASEAN"]) {
        const direct = idsOf(spec, unit);
        expect(idsOf(spec, unit, true)).toEqual(expect.arrayContaining(direct));
      }
  });

  it("do not hold the one they are about", { timeout: patience }, () => {
    const own = overlapUnits.flatMap((unit) =>
      atlas.actors
        .filter(({ id }) => setOf(`partners:${id}`, unit, true).members.has(id))
        .map(({ id }) => `${unit} ${id}`),
    );
    expect(own).toEqual([]);
  });

  it("name landing countries by what comes ashore, and who has only nodes on land", () => {
    expect(setOf("landings:MEDUSA").members.size).toBe(13);
    expect(onLandOnly(atlas, "BLUE")).toEqual(["JOR"]);
    expect(idsOf("landings:BLUE")).not.toContain("JOR");
    // A programme of networks on land has nodes only: they are what there is.
    expect(setOf("landings:BELLA").members.size).toBe(9);
    expect(setOf("landings:2AFRICA").outside.toSorted()).toEqual(["BHR", "IRQ", "KWT", "PAK", "QAT"]);
  });

  it("do not change when a list of members is chosen and its lines are drawn", () => {
    const chosen = see(noFilter, atlas.manifest.asOf, "forum-g20");
    expect(chosen.ties.length).toBeGreaterThan(now.ties.length);
    for (const spec of ["partners:G20", "theme:ai", "instrument:forum-g20"])
      expect(idsOf(spec, "actors", false, chosen)).toEqual(idsOf(spec, "actors"));
  });

  it("are within their universe, and all that are offered can stand in an address", { timeout: patience }, () => {
    expect(universeOf(atlas, "countries").length + universeOf(atlas, "cities").length).toBeLessThan(
      universeOf(atlas, "actors").length,
    );
    for (const unit of overlapUnits) {
      const universe = new Set(universeOf(atlas, unit));
      const offers = setOffers(atlas, now, { unit, blocs: true });
      expect(new Set(offers.map(({ kind }) => kind))).toEqual(new Set(setKinds));
      for (const { spec, size } of offers) {
        expect(isSetSpec(atlas, spec)).toBe(true);
        expect(size).toBeGreaterThan(0);
        const ids = idsOf(spec, unit, true);
        expect(ids.length).toBe(size);
        expect(ids.filter((id) => !universe.has(id))).toEqual([]);
      }
    }
  });

  it("only shrink under a filter; lists and landings do not depend on it", { timeout: patience }, () => {
    const some = <T>(all: readonly T[]) => fc.option(fc.subarray([...all]), { nil: null });
    const filters = fc.record<Filter>({
      families: some(atlas.families.map(({ id }) => id)),
      statuses: some(statusClasses),
      themes: some(atlas.themes.map(({ id }) => id)),
      confidences: some(["high", "medium", "low"] as const),
      span: fc.constant(null),
    });
    fc.assert(
      fc.property(filters, fc.constantFrom(...overlapUnits), (filter, unit) => {
        const less = see(filter);
        for (const spec of ["partners:EU", "partners:beijing", "theme:ai", "family:trade", "instrument:infra-medusa"])
          expect(idsOf(spec, unit)).toEqual(expect.arrayContaining(idsOf(spec, unit, false, less)));
        for (const spec of ["members:OECD", "landings:MEDUSA"])
          expect(idsOf(spec, unit, false, less)).toEqual(idsOf(spec, unit));
      }),
      { numRuns: 25 },
    );
  });

  it("stand at the day: who joined later is not yet in", () => {
    const then = see(noFilter, "1999-12-31");
    // Lists that only say as of when they were read stand as they are at every day.
    for (const [group, size] of [
      ["G7", 7],
      ["OECD", 38],
    ] as const)
      expect(setOf(`members:${group}`, "countries", false, then).members.size).toBe(size);
    expect(setMembers(atlas, see(noFilter, "2023-09-08"), "members", "G20").has("AU")).toBe(false);
    expect(setMembers(atlas, see(noFilter, "2023-09-09"), "members", "G20").has("AU")).toBe(true);
  });
});
