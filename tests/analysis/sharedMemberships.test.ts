import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedMemberships, sharersOf } from "#analysis/sharedMemberships.ts";
import type { Actor } from "#model/atlas.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const day = atlas.manifest.asOf;
const actor = (id: string) => atlas.actorById.get(id) as Actor;
const actors = fc.constantFrom(...atlas.actors);
const ids = (list: readonly { readonly id: string }[] | undefined) => (list ?? []).map(({ id }) => id);

describe("what two actors are in together", () => {
  it("is the same seen from either side", () => {
    fc.assert(
      fc.property(actors, actors, (a, b) => {
        const there = sharedMemberships(atlas, a, b, day);
        const back = sharedMemberships(atlas, b, a, day);
        expect(ids(back?.instruments.map((each) => each.instrument))).toEqual(
          ids(there?.instruments.map((each) => each.instrument)),
        );
        expect(ids(back?.groups)).toEqual(ids(there?.groups));
        expect(ids(back?.onlyA)).toEqual(ids(there?.onlyB));
        expect(ids(back?.groupsOnlyB)).toEqual(ids(there?.groupsOnlyA));
        expect([there?.member, back?.member]).toSatisfy(
          ([x, y]: (string | null | undefined)[]) => (x === "a" && y === "b") || (x === "b" && y === "a") || x === y,
        );
      }),
    );
  });

  it("parts all of one's instruments into shared and own, none twice", () => {
    fc.assert(
      fc.property(actors, actors, (a, b) => {
        fc.pre(a !== b);
        const shared = sharedMemberships(atlas, a, b, day);
        const both = ids(shared?.instruments.map((each) => each.instrument));
        const own = ids(shared?.onlyA);
        expect(both.filter((id) => own.includes(id))).toEqual([]);
        const groups = new Set(ids(shared?.groups).concat(ids(shared?.groupsOnlyA)));
        for (const part of atlas.participationsByActor.get(a.id) ?? []) {
          const hub = atlas.instrumentById.get(part.instrument)?.hub ?? "";
          const listed = groups.has(hub) || hub === a.id || hub === b.id;
          expect(both.includes(part.instrument) || own.includes(part.instrument) || listed, part.instrument).toBe(true);
        }
      }),
    );
  });

  it("is counted alike in the list to choose from", () => {
    for (const id of ["JPN", "EU", "beijing", "EIB", "ASEAN"]) {
      const sharers = sharersOf(atlas, actor(id));
      expect(sharers).toHaveLength(atlas.actors.length - 1);
      for (const each of [...sharers.slice(0, 8), ...sharers.slice(-3)]) {
        const shared = sharedMemberships(atlas, actor(id), each.actor, day);
        expect((shared?.instruments.length ?? 0) + (shared?.groups.length ?? 0), each.actor.id).toBe(each.shared);
      }
      const counts = sharers.map((each) => each.shared);
      expect(counts).toEqual([...counts].sort((x, y) => y - x));
    }
  });

  it("tells a common forum from a common agreement, and a member from its bloc", () => {
    const shared = sharedMemberships(atlas, actor("JPN"), actor("IND"), day);
    expect(ids(shared?.groups)).toContain("G20");
    expect(ids(shared?.instruments.map((each) => each.instrument))).not.toContain("forum-g20");
    expect(sharedMemberships(atlas, actor("FRA"), actor("EU"), day)?.member).toBe("a");
    expect(sharedMemberships(atlas, actor("EU"), actor("FRA"), day)?.member).toBe("b");
    expect(sharedMemberships(atlas, actor("EU"), actor("EU"), day)).toBeNull();
  });
});
