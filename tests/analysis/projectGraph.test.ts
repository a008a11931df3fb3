import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasAt } from "#analysis/atlasAt.ts";
import { projectGraph } from "#analysis/projectGraph.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { type Filter, noFilter, statusClasses } from "#model/pose.ts";
import { firmness } from "#model/status.ts";
import type { Tie } from "#model/ties.ts";
import { partyModes } from "#model/viewSettings.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";
import { council, eu, japan, korea, nagano, tie } from "../views/network/arc/arcFixture.ts";

const atlas = shippedAtlas();
const now = atlasAt(atlas, atlas.manifest.asOf);
const seen = (filter: Filter = noFilter, chosen: string | null = null, pairs: readonly string[] = []) =>
  visibleAtlas(atlas, now, filter, { hub: "EU", pairs, chosen }).ties;

/** One dialogue of three, a partnership of two, and another of the same family between two of the three. */
const mixed: readonly Tie[] = [
  tie("forum", eu, japan),
  tie("forum", eu, korea, { status: "planned", statusClass: "planned" }),
  tie("partnership", eu, japan, { family: "trade" }),
  tie("friendship", korea, japan, { status: "signed", statusClass: "signed" }),
];
const shape = (mode: "spokes" | "clique" | "two_mode") =>
  projectGraph(mixed, mode).links.map(
    (link) =>
      `${link.id} ${link.family} ${link.statusClass} x${link.weight} [${link.ties.map((each) => each.id).join(" ")}]`,
  );

describe("an instrument of three parties", () => {
  it("is a spoke from its hub to each other party", () => {
    expect(shape("spokes")).toEqual([
      "forum~EU~JPN talk in_force x1 [forum~EU~JPN]",
      "forum~EU~KOR talk planned x1 [forum~EU~KOR]",
      "partnership~EU~JPN trade in_force x1 [partnership~EU~JPN]",
      "friendship~KOR~JPN talk signed x1 [friendship~KOR~JPN]",
    ]);
  });

  it("is every pair of its parties, one link a pair and family, as firm as its firmest instrument", () => {
    expect(shape("clique")).toEqual([
      "EU~JPN~talk talk in_force x1 [forum~EU~JPN]",
      "EU~KOR~talk talk planned x1 [forum~EU~KOR]",
      "JPN~KOR~talk talk signed x2 [friendship~KOR~JPN]",
      "EU~JPN~trade trade in_force x1 [partnership~EU~JPN]",
    ]);
  });

  it("is a node of its own to which each party is tied, while an instrument of two stays a line", () => {
    expect(shape("two_mode")).toEqual([
      "partnership~EU~JPN trade in_force x1 [partnership~EU~JPN]",
      "friendship~KOR~JPN talk signed x1 [friendship~KOR~JPN]",
      "forum~EU talk in_force x1 [forum~EU~JPN forum~EU~KOR]",
      "forum~JPN talk in_force x1 [forum~EU~JPN]",
      "forum~KOR talk planned x1 [forum~EU~KOR]",
    ]);
    expect(projectGraph(mixed, "two_mode").nodes.map((node) => node.ref)).toEqual([
      "bloc:EU",
      "country:JPN",
      "country:KOR",
      "instrument:forum",
    ]);
  });

  it("is one of three only while three of its parties are visible", () => {
    expect(projectGraph(mixed, "two_mode").manyParties).toBe(1);
    expect(projectGraph(mixed.slice(0, 1), "two_mode")).toMatchObject({
      manyParties: 0,
      links: [{ id: "forum~EU~JPN" }],
    });
  });
});

const filters: fc.Arbitrary<Filter> = fc.record({
  families: fc.option(fc.subarray(atlas.families.map((family) => family.id))),
  statuses: fc.option(fc.subarray([...statusClasses])),
  themes: fc.option(fc.subarray(atlas.themes.map((theme) => theme.id))),
  confidences: fc.constant(null),
  span: fc.constant(null),
});

describe("the graph of the shipped atlas", () => {
  it("keeps to what the filter shows, in every mode: nobody and nothing is in it but parties and instruments of visible ties", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...partyModes), (filter, mode) => {
        const ties = seen(filter);
        const graph = projectGraph(ties, mode);
        const actors = new Set(ties.flatMap((each) => [each.from.ref, each.to.ref]));
        const instruments = new Set(ties.map((each) => each.instrument));
        expect(new Set(graph.nodes.flatMap((node) => (node.actor ? [node.ref] : [])))).toEqual(actors);
        for (const { instrument } of graph.nodes) if (instrument) expect(instruments.has(instrument)).toBe(true);
        const known = new Set(graph.nodes.map((node) => node.ref));
        for (const link of graph.links) {
          expect(link.source).not.toBe(link.target);
          expect(known.has(link.source) && known.has(link.target)).toBe(true);
          expect(link.weight).toBe(new Set(link.instruments).size);
          for (const instrument of link.instruments) expect(instruments.has(instrument)).toBe(true);
          for (const each of link.ties)
            expect(firmness(each.statusClass)).toBeLessThanOrEqual(firmness(link.statusClass));
        }
        expect(new Set(graph.links.map((link) => link.id)).size).toBe(graph.links.length);
      }),
      { numRuns: 40 },
    );
  });

  it("lets no tie get lost: each stands behind a link, whatever the mode", () => {
    for (const mode of partyModes) {
      const behind = new Set(projectGraph(seen(), mode).links.flatMap((link) => link.ties));
      expect(behind).toEqual(new Set(seen()));
    }
  });

  it("has a line a tie as spokes, and n(n-1)/2 links for n parties as pairs", () => {
    expect(projectGraph(seen(), "spokes").links.length).toBe(seen().length);
    const cities = seen().filter((each) => each.instrument.id === "major-cities-europe");
    const parties = new Set(cities.flatMap((each) => [each.from, each.to])).size;
    expect(parties).toBeGreaterThan(30);
    expect(projectGraph(cities, "clique").links.length).toBe((parties * (parties - 1)) / 2);
  });

  it("draws a chosen list of members as its lines in every mode: being listed is no tie between members", () => {
    const list = seen(noFilter, "grp-asean").filter((each) => each.instrument.id === "grp-asean");
    expect(list.length).toBeGreaterThan(5);
    for (const mode of partyModes) {
      const graph = projectGraph(list, mode);
      expect(graph.links.map((link) => link.id)).toEqual(list.map((each) => each.id));
      expect([graph.manyParties, graph.nodes.some((node) => node.instrument)]).toEqual([0, false]);
    }
  });

  it("is the same as pairs, whether the reader already drew an instrument's pairs or not", () => {
    const ids = (ties: readonly Tie[]) =>
      projectGraph(ties, "clique")
        .links.map((link) => `${link.id} ${link.weight}`)
        .sort();
    expect(ids(seen(noFilter, null, ["eulac-hpc"]))).toEqual(ids(seen()));
  });
});

it("counts a party once, however often its instrument names it", () => {
  const twice = [tie("forum", eu, japan), tie("forum", japan, eu), tie("forum", council, nagano)];
  expect(projectGraph(twice, "clique").links.map((link) => link.weight)).toEqual([1, 1, 1, 1, 1, 1]);
});
