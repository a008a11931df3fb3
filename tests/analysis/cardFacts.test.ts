import { describe, expect, it } from "vitest";
import { restsOn } from "#analysis/restsOn.ts";
import { themeMix } from "#analysis/themeMix.ts";
import { tieRows } from "#analysis/tieRows.ts";
import type { Actor } from "#model/atlas.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const day = atlas.manifest.asOf;

describe("an actor's ties", () => {
  it("name each instrument once, with everything the data say of the actor in it", () => {
    for (const actor of atlas.actors) {
      const rows = tieRows(atlas, actor, day);
      expect(new Set(rows.map((row) => row.instrument)).size, actor.id).toBe(rows.length);
      const parts = rows.flatMap((row) => row.parts.map((part) => part.participation));
      expect(new Set(parts), actor.id).toEqual(new Set(atlas.participationsByActor.get(actor.id) ?? []));
    }
  });

  it("join Beijing's membership of its alliance with its part in it, and keep both citations", () => {
    const rows = tieRows(atlas, atlas.actorById.get("beijing") as Actor, day);
    const alliance = rows.filter((row) => row.instrument.id === "gdec-alliance");
    expect(alliance).toHaveLength(1);
    expect(alliance[0]).toMatchObject({ status: "launched", date: "2025-07-02", began: "2025-07-02" });
    const standings = alliance[0]?.parts.map((part) => part.participation.standing?.en ?? null);
    expect(standings).toEqual([null, "Founder of the alliance (2025)"]);
    const sources = alliance[0]?.parts.flatMap((part) => part.participation.sources.map((each) => each.source));
    expect(new Set(sources).size).toBeGreaterThan(1);
  });

  it("stand as they did on the day shown", () => {
    const korea = (on: string) =>
      tieRows(atlas, atlas.actorById.get("KOR") as Actor, on).find(
        (row) => row.instrument.id === "prog-horizon-europe",
      );
    expect(korea("2025-06-30")?.status).toBe("expected");
    expect(korea("2025-07-31")?.status).toBe("signed");
  });
});

describe("the theme mix", () => {
  it("adds up to the themes of the instruments, whoever the actor is", () => {
    for (const actor of atlas.actors) {
      const instruments = tieRows(atlas, actor, day).map((row) => row.instrument);
      const mix = themeMix(atlas, instruments);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
      expect(sum(mix.shares.map((share) => share.instruments.length)), actor.id).toBe(
        sum(instruments.map((instrument) => new Set(instrument.themes).size)),
      );
      const themed = new Set(mix.shares.flatMap((share) => share.instruments));
      expect(themed.size + mix.without, actor.id).toBe(mix.instruments);
      const counts = mix.shares.map((share) => share.instruments.length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(counts.every((count) => count > 0)).toBe(true);
    }
  });
});

describe("what rests on a source", () => {
  it("counts each citing fact of participations and landings, and those with no other source", () => {
    const some = atlas.sources.filter(({ id }, at) => id === "S004" || at % 8 === 0);
    for (const { id } of some) {
      const groups = restsOn(atlas, id);
      const items = (kind: string) => groups.find((group) => group.kind === kind)?.items ?? [];
      const citing = atlas.participations.filter((part) => part.sources.some((each) => each.source === id));
      expect(items("participations").length + items("memberships").length, id).toBe(citing.length);
      const alone = citing.filter((part) => part.sources.every((each) => each.source === id));
      const counted = [...items("participations"), ...items("memberships")].filter((item) => item.alone);
      expect(counted.length, id).toBe(alone.length);
      expect(items("landings").length, id).toBe(
        atlas.landings.filter((landing) => landing.sources.some((each) => each.source === id)).length,
      );
    }
  });

  it("leaves out kinds of which nothing rests on it", () => {
    const unused = { ...atlas, sources: [{ ...(atlas.sources[0] as (typeof atlas.sources)[number]), id: "unused" }] };
    expect(restsOn(unused, "unused")).toEqual([]);
    expect(restsOn(atlas, "S004").every((group) => group.items.length > 0)).toBe(true);
  });
});
