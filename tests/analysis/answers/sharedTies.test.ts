import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedTies } from "#analysis/answers/sharedTies.ts";
import { atlasAt } from "#analysis/atlasAt.ts";
import { sharedMemberships } from "#analysis/sharedMemberships.ts";
import { tiesWithLists, visibleAtlas } from "#analysis/visibleAtlas.ts";
import type { Actor } from "#model/atlas.ts";
import { type Filter, noFilter } from "#model/pose.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const actor = (id: string) => atlas.actorById.get(id) as Actor;

function shared(a: Actor, b: Actor, day = atlas.manifest.asOf, filter: Filter = noFilter) {
  const at = atlasAt(atlas, day);
  const { ties } = visibleAtlas(atlas, at, filter, { hub: "EU", pairs: [], chosen: null });
  return sharedTies(atlas, { ties, spokes: tiesWithLists(atlas, at, filter), day }, a, b);
}

const someActor = fc.constantFrom(
  ...["EU", "JPN", "ITA", "FRA", "BRA", "IND", "USA", "G7", "paris", "EGY", "KOR"].map(actor),
);
const someDay = fc.constantFrom("2014-06-01", "2021-12-31", "2024-01-01", "2025-06-05", "2026-11-21");
const someFilter = fc.record({
  families: fc.option(fc.subarray(atlas.families.map(({ id }) => id))),
  statuses: fc.constant(null),
  themes: fc.constant(null),
  confidences: fc.option(fc.subarray(["high", "medium", "low"] as const)),
  span: fc.constant(null),
});
const idsOf = (found: ReturnType<typeof shared>) => ({
  ties: found.ties.map((tie) => tie.id).sort(),
  instruments: found.instruments.map(({ instrument }) => instrument.id).sort(),
  groups: found.groups.map(({ group }) => group.id).sort(),
});

describe("what two actors share", () => {
  it("is the same from either side, and no instrument is told twice", () => {
    fc.assert(
      fc.property(someActor, someActor, someDay, someFilter, (a, b, day, filter) => {
        const [there, back] = [shared(a, b, day, filter), shared(b, a, day, filter)];
        expect(idsOf(back)).toEqual(idsOf(there));
        const instruments = [
          ...new Set(there.ties.map((tie) => tie.instrument.id)),
          ...there.instruments.map(({ instrument }) => instrument.id),
        ];
        expect(new Set(instruments).size).toBe(instruments.length);
        expect(there.families.flatMap((family) => family.ties)).toEqual(there.ties);
      }),
      { numRuns: 30 },
    );
  });

  it("only shrinks when a filter takes away", () => {
    fc.assert(
      fc.property(someActor, someActor, someDay, someFilter, (a, b, day, filter) => {
        const [all, some] = [shared(a, b, day), shared(a, b, day, filter)];
        const [more, fewer] = [idsOf(all), idsOf(some)];
        expect(more.ties).toEqual(expect.arrayContaining(fewer.ties));
        expect([...more.instruments, ...more.ties.map((id) => id.split("~")[0])]).toEqual(
          expect.arrayContaining(fewer.instruments),
        );
        expect(more.groups).toEqual(expect.arrayContaining(fewer.groups));
      }),
      { numRuns: 30 },
    );
  });

  it("is what the card's comparison says, on the day of the data and without a filter, but for what is not a named part then", () => {
    for (const [a, b] of [
      ["EU", "JPN"],
      ["ITA", "FRA"],
      ["BRA", "PRT"],
      ["CHN", "RUS"],
      ["IND", "USA"],
      ["paris", "lyon"],
    ] as const) {
      const card = sharedMemberships(atlas, actor(a), actor(b), atlas.manifest.asOf);
      const found = shared(actor(a), actor(b));
      const own = [...new Set(found.ties.map((tie) => tie.instrument.id))];
      expect([...own, ...found.instruments.map(({ instrument }) => instrument.id)].sort()).toEqual(
        card?.instruments.map(({ instrument }) => instrument.id).sort(),
      );
      expect(idsOf(found).groups).toEqual(card?.groups.map(({ id }) => id).sort());
    }
  });

  it("between the Union and Japan is 24 ties in five families; between Italy and France it is memberships", () => {
    const union = shared(actor("EU"), actor("JPN"));
    expect([union.ties.length, union.families.length, union.instruments.length]).toEqual([24, 5, 0]);
    const latins = shared(actor("ITA"), actor("FRA"));
    expect(latins.ties).toEqual([]);
    expect(idsOf(latins).groups).toEqual(["CEM", "EU", "G20", "G7", "OECD"]);
    expect(shared(actor("ITA"), actor("EU")).belongs).toMatchObject({ member: { id: "ITA" }, group: { id: "EU" } });
  });

  it("counts themes by the instruments themselves", () => {
    const { themes, ties, instruments } = shared(actor("EU"), actor("JPN"));
    for (const { theme, together, a, b } of themes) {
      const both = new Set([...ties.map((tie) => tie.instrument), ...instruments.map(({ instrument }) => instrument)]);
      expect([...both].filter((instrument) => instrument.themes.includes(theme.id))).toHaveLength(together);
      expect(Math.min(a, b)).toBeGreaterThanOrEqual(together);
    }
    expect(themes[0]).toMatchObject({ theme: { id: "connectivity_cables" }, together: 8 });
  });
});
