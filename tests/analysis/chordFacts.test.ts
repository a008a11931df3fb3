import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChordFacts, chordFacts } from "#analysis/chordFacts.ts";
import { chordPairs } from "#analysis/chordPairs.ts";
import { projectGraph } from "#analysis/projectGraph.ts";
import type { Tie } from "#model/ties.ts";
import { chordGroups, partyModes } from "#model/viewSettings.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";
import { facts, japan, nomad, smallWorld, tie, ties, union } from "../views/network/chord/chordFixture.ts";

const names = (of: ChordFacts) =>
  of.groups.map((group) => `${group.kind} ${group.id}: ${group.nodes.map((node) => node.ref).join()}`);
const counts = (of: ChordFacts) => new Map(of.ribbons.map((ribbon) => [ribbon.id, ribbon.count]));
const idOf = (of: ChordFacts, ref: `country:${string}` | `bloc:${string}` | `city:${string}`) =>
  of.groups[of.groupAt.get(ref) ?? -1]?.id;

describe("groups of the chord diagram", () => {
  it("are regions in the data's order", () => {
    expect(names(facts())).toEqual([
      "region west: bloc:UNI,country:NOR,country:FRA,country:ITA,city:rome",
      "region east: country:JPN,country:KOR",
    ]);
  });

  it("are blocs: an actor of several under the first, a city with its country, a forum none, the rest in their region", () => {
    const byBloc = facts("bloc");
    expect(names(byBloc)).toEqual([
      "bloc bloc:UNI: bloc:UNI,country:FRA,country:ITA,city:rome",
      "others west: country:NOR",
      "bloc bloc:LEA: country:JPN",
      "others east: country:KOR",
    ]);
    expect(byBloc.severalBlocs).toBe(1);
    expect(facts("region").severalBlocs).toBe(0);
  });

  it("are hubs, each alone, and the rest in their region", () => {
    expect(names(facts("hub"))).toEqual([
      "hub bloc:UNI: bloc:UNI",
      "others west: country:NOR,country:FRA,country:ITA,city:rome",
      "hub country:JPN: country:JPN",
      "others east: country:KOR",
    ]);
  });

  it("say so when an actor has no region", () => {
    const one = facts("region", "spokes", [tie("far", union, nomad)]);
    expect(one.groups.map((group) => [group.id, group.kind, group.name])).toEqual([
      ["west", "region", { en: "The West", it: "The West" }],
      ["region:none", "nowhere", null],
    ]);
  });

  it("hold an instrument of many parties under its family in the two-mode network", () => {
    const both = facts("region", "two_mode");
    expect(names(both).slice(2)).toEqual([
      "family family:talk: instrument:talks",
      "family family:trade: instrument:home",
    ]);
    expect(counts(both).get("west~family:trade")).toBe(3);
  });

  it("are the same for an actor whatever is filtered: a small hub does not become a large one", () => {
    const atlas = shippedAtlas();
    const all = createAtlasState(atlas).visible.value.ties;
    const ofUnitedNations = all.filter((each) => each.from.id === "UN");
    const few = chordFacts(atlas, projectGraph(ofUnitedNations, "spokes"), "hub");
    const many = chordFacts(atlas, projectGraph(all, "spokes"), "hub");
    expect(ofUnitedNations.length).toBeGreaterThan(0);
    for (const group of few.groups)
      for (const { ref } of group.nodes) expect(many.groups[many.groupAt.get(ref) ?? -1]?.id).toBe(group.id);
  });

  it("give each of the largest hubs a segment, and no more than nine", () => {
    const all = createAtlasState(shippedAtlas()).visible.value.ties;
    const { groups } = chordFacts(shippedAtlas(), projectGraph(all, "spokes"), "hub");
    const hubs = groups.filter((group) => group.kind === "hub");
    expect(hubs.map((group) => group.id)).toContain("bloc:EU");
    expect(hubs).toHaveLength(9);
    expect(groups.filter((group) => group.kind === "hubs")).toHaveLength(1);
  });

  it("put the European Union's members, and their cities, under it", () => {
    const all = createAtlasState(shippedAtlas()).visible.value.ties;
    const byBloc = chordFacts(shippedAtlas(), projectGraph(all, "spokes"), "bloc");
    expect(idOf(byBloc, "bloc:EU")).toBe("bloc:EU");
    expect(idOf(byBloc, "country:JPN")).toBe("eastern-asia");
    expect(idOf(byBloc, "bloc:G7")).toBe("worldwide");
  });
});

describe("ribbons", () => {
  it("hold the links between two groups, split into families in the data's order", () => {
    const ribbon = facts().ribbons.find(({ id }) => id === "west~east");
    expect(ribbon?.strands.map(({ family, count }) => [family, count])).toEqual([
      ["talk", 3],
      ["trade", 1],
    ]);
    expect(counts(facts())).toEqual(
      new Map([
        ["west~west", 3],
        ["west~east", 4],
      ]),
    );
  });

  it("lead back to their pairs, those with most instruments first, each from the ribbon's first side", () => {
    const of = facts();
    const ribbon = of.ribbons.find(({ id }) => id === "west~east");
    const pairs = ribbon ? chordPairs(of, ribbon) : [];
    expect(pairs.map(({ from, to, instruments }) => [from.ref, to.ref, instruments.map(({ id }) => id)])).toEqual([
      ["bloc:UNI", "country:JPN", ["talks", "pact"]],
      ["bloc:UNI", "country:KOR", ["talks"]],
      ["city:rome", "country:JPN", ["sisters"]],
    ]);
  });

  it("join both directions of a pair within one group", () => {
    const of = facts("region", "spokes", [tie("there", union, japan), tie("back", japan, union)]);
    const ribbon = of.ribbons[0];
    expect(ribbon && chordPairs(of, ribbon).map((pair) => pair.instruments.length)).toEqual([2]);
  });
});

describe("whatever is visible of the shipped atlas, however it is grouped", () => {
  const all = createAtlasState(shippedAtlas()).visible.value.ties;
  const some = fc.subarray([...all]);
  const settings = fc.record({ grouping: fc.constantFrom(...chordGroups), parties: fc.constantFrom(...partyModes) });
  const factsOf = (
    of: readonly Tie[],
    { grouping, parties }: { grouping: (typeof chordGroups)[number]; parties: (typeof partyModes)[number] },
  ) => {
    const graph = projectGraph(of, parties);
    return { graph, facts: chordFacts(shippedAtlas(), graph, grouping) };
  };

  it("each link has two ends, each in one group: the groups' ends are twice the links", () => {
    fc.assert(
      fc.property(some, settings, (of, how) => {
        const { graph, facts: made } = factsOf(of, how);
        const ends = made.groups.reduce((sum, { outward, inward }) => sum + outward + 2 * inward, 0);
        expect(ends).toBe(2 * graph.links.length);
        expect(made.count).toBe(graph.links.length);
        expect(made.groups.flatMap((group) => group.nodes).length).toBe(graph.nodes.length);
      }),
      { numRuns: 40 },
    );
  });

  it("a ribbon is the same from either side: its links join just its two groups, and no other ribbon does", () => {
    fc.assert(
      fc.property(some, settings, (of, how) => {
        const { facts: made } = factsOf(of, how);
        expect(new Set(made.ribbons.map(({ from, to }) => `${from} ${to}`)).size).toBe(made.ribbons.length);
        for (const { from, to, strands } of made.ribbons) {
          expect(from).toBeLessThanOrEqual(to);
          for (const link of strands.flatMap((strand) => strand.links)) {
            const ends = [made.groupAt.get(link.source), made.groupAt.get(link.target)].sort((a = 0, b = 0) => a - b);
            expect(ends).toEqual([from, to]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("fewer ties never make a ribbon broader", () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...chordGroups), fc.nat(), (of, grouping, seed) => {
        const before = counts(factsOf(of, { grouping, parties: "spokes" }).facts);
        const left = of.filter((_, at) => (at * 7 + seed) % 3 !== 0);
        const broader = [...counts(factsOf(left, { grouping, parties: "spokes" }).facts)].filter(
          ([id, count]) => count > (before.get(id) ?? 0),
        );
        expect(broader).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

it("the fixture's ties are all in the graph", () => {
  expect(facts().count).toBe(ties.length);
  expect(smallWorld.instruments.length).toBe(5);
});
