import { describe, expect, it } from "vitest";
import { cablesAt } from "#analysis/segmentAt.ts";
import type { Actor } from "#model/atlas.ts";
import { shownChains } from "#state/answers/betweenPaint.ts";
import { betweenState } from "#state/answers/betweenState.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { cableStrip } from "#views/answers/between/cableStrip.ts";
import { chainScene } from "#views/answers/between/chainScene.ts";
import { roveStrands, type StrandsWords, strandsScene } from "#views/answers/between/strandsScene.ts";
import { shippedAtlas } from "../../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const words: StrandsWords = {
  family: (id) => id,
  bothIn: "both in",
  bothBelong: "both belong",
  belongs: "belongs",
  tie: (tie) => tie.instrument.id,
  instrument: ({ instrument }) => instrument.id,
  group: ({ group }) => group.id,
};
const name = (actor: Actor) => actor.name.en;

function facts(from: string, to: string, via: "ties" | "groups" = "ties") {
  const state = createAtlasState(atlas);
  state.actions.setAnswer("between", { from, to, via });
  const found = betweenState(state).facts.value;
  if (!found) throw new Error("no facts");
  return found;
}

describe("strands between two actors", () => {
  it.each([340, 1400])(
    "run from end to end within %i px, one for each tie and membership, in rows that do not meet",
    (width) => {
      for (const [a, b] of [
        ["EU", "JPN"],
        ["ITA", "FRA"],
        ["EU", "ITA"],
      ] as const) {
        const { shared } = facts(a, b);
        const scene = strandsScene(shared, width, words);
        expect(scene.strands).toHaveLength(
          shared.ties.length + shared.instruments.length + shared.groups.length + (shared.belongs ? 1 : 0),
        );
        expect(scene.rows.reduce((sum, row) => sum + row.count, 0)).toBe(scene.strands.length);
        const ys = scene.strands.map((strand) => strand.y);
        expect(ys).toEqual([...new Set(ys)].sort((x, y) => x - y));
        expect(Math.max(...ys)).toBeLessThan(scene.height);
        for (const { d } of scene.strands)
          for (const [, x] of d.matchAll(/(-?[\d.]+) -?[\d.]+/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x)).toBeLessThanOrEqual(width);
          }
      }
    },
  );

  it("are read down the picture by the arrow keys", () => {
    expect(["ArrowDown", "ArrowUp", "Home", "End", "a"].map((key) => roveStrands(5, 4, key))).toEqual([
      4,
      3,
      0,
      4,
      null,
    ]);
  });

  it("of Italy and France", () => {
    const scene = strandsScene(facts("ITA", "FRA").shared, 340, words);
    expect(
      [
        ...scene.rows.map((row) => `${row.y} ${row.label} ${row.count}`),
        ...scene.strands.map((each) => `${each.y} ${each.title} ${each.statusClass} ${each.middle}`),
      ].join("\n"),
    ).toMatchInlineSnapshot(`
      "10 both in 4
      58 both belong 5
      22.5 infra-medusa in_force instrument
      27.5 infra-blue-raman planned instrument
      32.5 imec signed instrument
      37.5 eulac-hpc signed instrument
      70.5 G7 in_force group
      75.5 G20 in_force group
      80.5 OECD in_force group
      85.5 CEM in_force group
      90.5 EU in_force group"
    `);
  });
});

describe("chains between two actors", () => {
  it.each([320, 900])("stand in layers within %i px, and no two marks on one place", (width) => {
    for (const [a, b, via] of [
      ["beijing", "paris", "ties"],
      ["EU", "JPN", "groups"],
      ["genoa", "EU", "ties"],
    ] as const) {
      const chains = shownChains(facts(a, b, via));
      if (!chains) throw new Error("no chains");
      const scene = chainScene(chains, width, name);
      const places = scene.nodes.map(({ x, y }) => `${x} ${y}`);
      expect(new Set(places).size).toBe(places.length);
      const told = new Set(chains.shown.flatMap((chain) => chain.flatMap((link) => [link.from, link.to])));
      expect(new Set(scene.nodes.map((node) => node.actor))).toEqual(told);
      expect(scene.lines).toHaveLength(
        new Set(chains.shown.flatMap((chain) => chain.map((link) => `${link.from.id} ${link.to.id}`))).size,
      );
      for (const { x, y, room } of scene.nodes) {
        expect(x - room / 2).toBeGreaterThanOrEqual(0);
        expect(x + room / 2).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(scene.height - 24);
      }
    }
  });

  it("stand side by side where there is room, else one below the other", () => {
    const chains = shownChains(facts("beijing", "paris"));
    if (!chains) throw new Error("no chains");
    const drawn = (width: number) =>
      chainScene(chains, width, name)
        .nodes.map((node) => `${name(node.actor)}${node.hub ? "!" : ""} ${node.x},${node.y}`)
        .join("\n");
    expect(drawn(900)).toMatchInlineSnapshot(`
      "Beijing 112.5,60
      Copenhagen 337.5,10
      London 337.5,60
      Vienna 337.5,110
      Major Cities of Europe! 562.5,60
      Paris 787.5,60"
    `);
    expect(drawn(320)).toMatchInlineSnapshot(`
      "Beijing 160,10
      Copenhagen 53.3,86
      London 160,86
      Vienna 266.7,86
      Major Cities of Europe! 160,162
      Paris 160,238"
    `);
  });
});

describe("the way along cables", () => {
  const strip = (from: string, to: string, language: "en" | "it") => {
    const { cables } = facts(from, to);
    if (cables.kind !== "path") throw new Error(cables.kind);
    const { stops, stretches, total } = cableStrip(atlas, cables.path, language, new Set());
    return [
      ...stops.flatMap((stop, at) => {
        const next = stretches[at];
        const here = `${stop.shape} ${stop.name}, ${stop.detail}`;
        return next ? [here, `  ${next.name}: ${next.said}${next.published ? ` (${next.published})` : ""}`] : [here];
      }),
      total,
    ].join("\n");
  };

  it("from Brazil to Portugal, and from the Union to Japan", () => {
    expect(strip("BRA", "PRT", "it")).toMatchInlineSnapshot(`
      "landing Fortaleza (Praia do Futuro), Brasile
        EllaLink: 5.727 km · In servizio · 28 ms (pubblicati per il tratto intero: 5.900–6.000 km)
      landing Sines (Praia da Costa do Norte), Portogallo
      In tutto 5.727 km · 28 ms in una direzione"
    `);
    expect(strip("EU", "JPN", "en")).toMatchInlineSnapshot(`
      "landing Galway, Ireland
        Far North Fiber: 7,123 km · Planned · 35 ms (published for the whole segment: < 14,000–17,000 km)
      unit Branching unit, 
        Far North Fiber: 61 km · Planned · 0.3 ms
      landing Prudhoe Bay, Alaska, United States
        inland, not in the data: 971 km
      landing North America (site not decided) - indicative: Nome, Alaska, United States
        Polar Connect: 156 km · Planned · 0.8 ms
      unit Branching unit, 
        Polar Connect: 4,364 km · Planned · 21 ms (published for the whole segment: 10,000 km)
      landing Japan (site not decided) - indicative: Tomakomai, Japan
      In all 12,675 km · 62 ms one way"
    `);
  });

  it("says of a stretch, at an earlier date, that it was not yet in service, and fills only a stop of which something else was", () => {
    const { cables } = facts("BRA", "PRT");
    if (cables.kind !== "path") throw new Error(cables.kind);
    const notYet = cablesAt(atlas, "2018-12-31").notYet;
    const { stops, stretches } = cableStrip(atlas, cables.path, "en", notYet);
    expect(stretches.map(({ status, said }) => [status, said])).toEqual([
      ["not_yet", "5,727 km · Not yet in service then · 28 ms"],
    ]);
    // Stretches that no source dates end at Sines as well.
    expect(stops.map(({ works }) => works)).toEqual([false, true]);
    expect(cableStrip(atlas, cables.path, "en", new Set()).stops.map(({ works }) => works)).toEqual([true, true]);
  });

  it("has a stretch between each two stops", () => {
    const { cables } = facts("COL", "FRA");
    if (cables.kind !== "path") throw new Error(cables.kind);
    const { stops, stretches } = cableStrip(atlas, cables.path, "en", new Set());
    expect(stretches).toHaveLength(stops.length - 1);
    expect(stretches).toHaveLength(cables.path.hops.length);
  });
});
