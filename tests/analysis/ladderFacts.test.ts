import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasAt } from "#analysis/atlasAt.ts";
import { ladderFacts } from "#analysis/ladderFacts.ts";
import { peersOf } from "#analysis/peersOf.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { type LadderFacts, noTheme } from "#model/ladder.ts";
import { type Filter, noFilter, statusClasses } from "#model/pose.ts";
import { type LadderColumns, ladderColumns } from "#model/viewSettings.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const someOf = <T>(all: readonly T[]) => fc.option(fc.subarray([...all], { minLength: 1 }), { nil: null });
const filters: fc.Arbitrary<Filter> = fc.record({
  families: someOf(atlas.families.map((family) => family.id)),
  statuses: someOf(statusClasses),
  themes: someOf(atlas.themes.map((theme) => theme.id)),
  confidences: someOf(["high", "medium", "low"] as const),
  span: fc.constantFrom(null, { from: "2015", to: "2023" }, { from: "2024", to: "2026" }),
});
const hubs = fc.constantFrom("EU", "EU", "JPN", "UN", "beijing", "AU", "CHN");
const days = fc.constantFrom("2026-11-21", "2023-06-30", "2010-01-01");
const views = fc.record({
  filter: filters,
  hub: hubs,
  day: days,
  kind: fc.constantFrom(...ladderColumns),
  chosen: fc.constantFrom(null, "forum-g20"),
});

function ladder({
  filter,
  hub,
  day,
  kind,
  chosen,
}: {
  filter: Filter;
  hub: string;
  day: string;
  kind: LadderColumns;
  chosen: string | null;
}) {
  const visible = visibleAtlas(atlas, atlasAt(atlas, day), filter, { hub, pairs: [], chosen });
  const touching = visible.ties.filter((tie) => tie.from.id === hub || tie.to.id === hub);
  return { visible, touching, facts: ladderFacts(atlas, visible, hub, kind, filter) };
}

const now = (kind: LadderColumns, filter: Filter = noFilter, hub = "EU") =>
  ladder({ filter, hub, day: atlas.manifest.asOf, kind, chosen: null }).facts;
const counts = (facts: LadderFacts) =>
  facts.rows.flatMap((row) => [...row.cells.values()].map((cell) => cell.ties.length)).reduce((a, b) => a + b, 0);

describe("the ladder and what is visible", () => {
  it("counts in its cells as many ties as touch the hub; under themes, each tie once for every theme in sight", () => {
    fc.assert(
      fc.property(views, (view) => {
        const { touching, facts } = ladder(view);
        const ids = new Set(facts.columns.map((column) => column.id));
        const expected = touching.reduce((sum, { instrument: { themes } }) => {
          if (view.kind !== "theme") return sum + 1;
          return sum + (themes.length === 0 ? 1 : [...new Set(themes)].filter((theme) => ids.has(theme)).length);
        }, 0);
        expect(counts(facts)).toBe(expected);
        expect(facts.rows.reduce((sum, row) => sum + row.ties.length, 0)).toBe(touching.length);
      }),
      { numRuns: 150 },
    );
  });

  it("agrees with the map on everyone's depth and on who is reached only through a bloc", () => {
    fc.assert(
      fc.property(views, (view) => {
        const { visible, facts } = ladder({ ...view, kind: "family" });
        const known = visible.actors.filter(
          (fact) => fact.actor.id !== view.hub && (fact.families.length > 0 || fact.throughBloc.length > 0),
        );
        expect(new Set(facts.rows.map((row) => row.actor.id))).toEqual(new Set(known.map((fact) => fact.actor.id)));
        for (const row of facts.rows) {
          const fact = visible.factsByActor.get(row.actor.id);
          expect(row.depth).toBe(fact?.families.length);
          const through = [...row.cells].filter(([, cell]) => cell.through.length > 0).map(([id]) => id);
          expect(new Set(through)).toEqual(new Set(fact?.throughBloc.map((entry) => entry.family)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("never has a cell with nothing in it, nor one both of its own and through a bloc", () => {
    fc.assert(
      fc.property(views, (view) => {
        const { facts } = ladder(view);
        for (const row of facts.rows)
          for (const [id, cell] of row.cells) {
            expect(facts.columns.some((column) => column.id === id)).toBe(true);
            expect(Number(cell.ties.length > 0) + Number(cell.through.length > 0)).toBe(1);
          }
      }),
      { numRuns: 60 },
    );
  });

  it("passes no tie with a bloc on to a member that the bloc does not speak for", () => {
    const reached = (id: string, without: readonly string[]) => {
      const actors = atlas.actors.map((actor) => (actor.id === "AU" ? { ...actor, notSpokenFor: without } : actor));
      const byId = new Map(actors.map((actor) => [actor.id, actor]));
      const changed = { ...atlas, actors, actorById: byId };
      const visible = visibleAtlas(changed, atlasAt(changed, atlas.manifest.asOf), noFilter, {
        hub: "EU",
        pairs: [],
        chosen: null,
      });
      return ladderFacts(changed, visible, "EU", "family", noFilter).rows.some((row) => row.actor.id === id);
    };
    expect(reached("RWA", [])).toBe(true);
    expect(reached("RWA", ["RWA"])).toBe(false);
  });

  it("keeps the column of a kind that nobody has, but only the types that somebody has", () => {
    expect(now("family").columns.map((column) => column.id)).toEqual(atlas.families.map((family) => family.id));
    expect(now("family", { ...noFilter, families: ["trade"] }).columns.map((column) => column.id)).toEqual(["trade"]);
    const types = now("type");
    expect(types.columns.length).toBeGreaterThan(30);
    for (const { id } of types.columns) expect(types.rows.some((row) => row.cells.has(id))).toBe(true);
    const families = types.columns.map((column) => atlas.families.findIndex((family) => family.id === column.family));
    expect(families).toEqual([...families].sort((a, b) => a - b));
  });

  it("has a column for ties without a theme only where there are such ties", () => {
    expect(now("theme").columns.some((column) => column.id === noTheme)).toBe(false);
    const bare = { ...atlas, instruments: atlas.instruments.map((item) => ({ ...item, themes: [] })) };
    const visible = visibleAtlas(bare, atlasAt(bare, bare.manifest.asOf), noFilter, {
      hub: "EU",
      pairs: [],
      chosen: null,
    });
    const facts = ladderFacts(bare, visible, "EU", "theme", noFilter);
    expect(facts.columns.at(-1)).toEqual({ id: noTheme, name: null, short: null, family: null });
    expect(facts.rows.every((row) => row.depth === 0 || row.cells.has(noTheme))).toBe(true);
  });
});

describe("peers", () => {
  it("are other partners of the same kind with ties of their own, all as near in depth as can be", () => {
    fc.assert(
      fc.property(views, fc.nat(), (view, pick) => {
        const { facts } = ladder(view);
        const row = facts.rows[pick % Math.max(1, facts.rows.length)];
        if (!row) return;
        const found = peersOf(facts, row.actor.id);
        if (row.depth === 0) {
          expect(found).toBeNull();
          return;
        }
        const peers = found?.peers ?? [];
        expect(peers).not.toContain(row);
        const gap = (other: { depth: number }) => Math.abs(other.depth - row.depth);
        for (const peer of peers) {
          expect(peer.depth).toBeGreaterThan(0);
          expect(peer.actor.kind).toBe(row.actor.kind);
          expect(peer.depth).toBeGreaterThanOrEqual(found?.depths[0] ?? Number.NaN);
          expect(peer.depth).toBeLessThanOrEqual(found?.depths[1] ?? Number.NaN);
        }
        const farthest = Math.max(0, ...peers.map(gap));
        const left = facts.rows.filter(
          (other) => other !== row && other.depth > 0 && other.actor.kind === row.actor.kind && !peers.includes(other),
        );
        for (const other of left) expect(gap(other)).toBeGreaterThan(Math.max(1, farthest));
        if (left.length > 0) expect(peers.length).toBeGreaterThanOrEqual(5);
        expect(found?.widened).toBe(farthest > 1);
      }),
      { numRuns: 200 },
    );
  });

  it("a rung that is said to be lacked is in no visible tie of the actor, and shares count the peers that have it", () => {
    fc.assert(
      fc.property(views, fc.nat(), (view, pick) => {
        const { facts, touching } = ladder(view);
        const row = facts.rows[pick % Math.max(1, facts.rows.length)];
        const found = row && peersOf(facts, row.actor.id);
        if (!row || !found) return;
        expect(found.columns.map((column) => column.column)).toEqual(facts.columns.map((column) => column.id));
        const rungs = (tie: (typeof touching)[number]) =>
          view.kind === "family" ? [tie.family] : view.kind === "type" ? [tie.instrument.type] : tie.instrument.themes;
        for (const { column, have, share, own } of found.columns) {
          const mine = touching.filter((tie) => tie.from === row.actor || tie.to === row.actor);
          if (column !== noTheme) expect(mine.some((tie) => rungs(tie).includes(column))).toBe(own);
          expect(have).toBe(found.peers.filter((peer) => (peer.cells.get(column)?.ties.length ?? 0) > 0).length);
          expect(share).toBe(found.peers.length === 0 ? 0 : have / found.peers.length);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("of Japan are the countries of four and five kinds; of one who stands alone, the nearest five and their equals", () => {
    const japan = peersOf(now("family"), "JPN");
    expect(japan?.depths).toEqual([4, 5]);
    expect(japan?.widened).toBe(false);
    expect(japan?.peers.map((peer) => peer.actor.id)).toContain("UKR");
    const facts = now("family");
    const lonely = {
      ...facts,
      rows: facts.rows.filter((row) => row.actor.id === "JPN" || (row.actor.kind === "country" && row.depth < 4)),
    };
    const far = peersOf(lonely, "JPN");
    expect(far?.widened).toBe(true);
    expect(far?.depths).toEqual([3, 3]);
    expect(far?.peers.length).toBe(lonely.rows.filter((row) => row.depth === 3).length);
  });

  it("are none for somebody who is not in the ladder", () => {
    expect(peersOf(now("family"), "EU")).toBeNull();
    expect(peersOf(now("family"), "constructor")).toBeNull();
  });
});
