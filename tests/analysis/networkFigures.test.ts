import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasAt } from "#analysis/atlasAt.ts";
import { networkFigures } from "#analysis/networkFigures.ts";
import { projectGraph } from "#analysis/projectGraph.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import type { Ref } from "#model/atlas.ts";
import type { Graph, NodeFigures } from "#model/network.ts";
import { noFilter } from "#model/pose.ts";
import { partyModes } from "#model/viewSettings.ts";
import { graphOf, randomGraph } from "../support/randomGraph.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

/** Weight between every two nodes, by the definition of a weighted graph. */
function matrixOf(graph: Graph): { readonly refs: readonly Ref[]; readonly weight: (a: Ref, b: Ref) => number } {
  const sums = new Map<string, number>();
  for (const { source, target, weight } of graph.links)
    for (const key of [`${source} ${target}`, `${target} ${source}`]) sums.set(key, (sums.get(key) ?? 0) + weight);
  return { refs: graph.nodes.map((node) => node.ref), weight: (a, b) => sums.get(`${a} ${b}`) ?? 0 };
}

/** Freeman's definition, word for word: the mean share of the shortest paths between two others that lead through a node. */
function betweennessByDefinition(graph: Graph): Map<Ref, number> {
  const { refs, weight } = matrixOf(graph);
  const neighbours = new Map(refs.map((ref) => [ref, refs.filter((other) => weight(ref, other) > 0)]));
  const distance = new Map<Ref, Map<Ref, number>>();
  const paths = new Map<Ref, Map<Ref, number>>();
  for (const from of refs) {
    const far = new Map([[from, 0]]);
    const ways = new Map([[from, 1]]);
    let edge: readonly Ref[] = [from];
    for (let step = 1; edge.length > 0; step++) {
      const next = new Set<Ref>();
      for (const at of edge) {
        for (const to of neighbours.get(at) ?? []) {
          if (!far.has(to)) far.set(to, step);
          if (far.get(to) !== step) continue;
          ways.set(to, (ways.get(to) ?? 0) + (ways.get(at) ?? 0));
          next.add(to);
        }
      }
      edge = [...next];
    }
    distance.set(from, far);
    paths.set(from, ways);
  }
  const d = (a: Ref, b: Ref) => distance.get(a)?.get(b) ?? Number.POSITIVE_INFINITY;
  const p = (a: Ref, b: Ref) => paths.get(a)?.get(b) ?? 0;
  const pairs = ((refs.length - 1) * (refs.length - 2)) / 2;
  return new Map(
    refs.map((middle) => {
      let share = 0;
      for (const [at, from] of refs.entries()) {
        for (const to of refs.slice(at + 1)) {
          if (from === middle || to === middle || !Number.isFinite(d(from, to))) continue;
          if (d(from, middle) + d(middle, to) === d(from, to)) share += (p(from, middle) * p(middle, to)) / p(from, to);
        }
      }
      return [middle, pairs > 0 ? share / pairs : 0];
    }),
  );
}

/** Newman's definition: the weight within groups beyond what the nodes' own weights lead one to expect. */
function modularity(graph: Graph, groupOf: (ref: Ref) => unknown): number {
  const { refs, weight } = matrixOf(graph);
  const strength = new Map(refs.map((ref) => [ref, refs.reduce((sum, other) => sum + weight(ref, other), 0)]));
  const twice = [...strength.values()].reduce((sum, each) => sum + each, 0);
  if (twice === 0) return 0;
  let total = 0;
  for (const a of refs)
    for (const b of refs)
      if (groupOf(a) === groupOf(b)) total += weight(a, b) - ((strength.get(a) ?? 0) * (strength.get(b) ?? 0)) / twice;
  return total / twice;
}

function expectRight(graph: Graph): void {
  const figures = networkFigures(graph);
  const { refs, weight } = matrixOf(graph);
  const of = (ref: Ref) => figures.get(ref) as NodeFigures;
  expect([...figures.keys()].sort()).toEqual([...refs].sort());
  const between = betweennessByDefinition(graph);
  for (const ref of refs) {
    const others = refs.filter((other) => weight(ref, other) > 0);
    expect(of(ref).degree).toBe(others.length);
    expect(of(ref).weight).toBe(others.reduce((sum, other) => sum + weight(ref, other), 0));
    expect(of(ref).betweenness).toBeCloseTo(between.get(ref) ?? 0, 9);
  }
}

const shipped = visibleAtlas(shippedAtlas(), atlasAt(shippedAtlas(), shippedAtlas().manifest.asOf), noFilter, {
  hub: "EU",
  pairs: [],
  chosen: null,
});

describe("the figures of a network", () => {
  it("are those of the definitions, on any graph", () => {
    fc.assert(fc.property(randomGraph, expectRight), { numRuns: 150 });
  });

  it.each(partyModes)("are those of the definitions on the shipped atlas, in %s mode", (mode) => {
    expectRight(projectGraph(shipped.ties, mode));
  });

  it("lie between nobody at the end of a line, and between all but its own in the middle of a star", () => {
    const star = networkFigures(
      graphOf(
        ["A", "B", "C", "D"],
        [
          ["A", "B"],
          ["A", "C"],
          ["A", "D"],
        ],
      ),
    );
    expect(star.get("country:A")).toMatchObject({ degree: 3, betweenness: 1 });
    expect(star.get("country:B")).toMatchObject({ degree: 1, betweenness: 0 });
  });

  it("are none where nothing is linked", () => {
    expect(networkFigures(graphOf([], [])).size).toBe(0);
  });

  it("do not hang on the order of the data", () => {
    fc.assert(
      fc.property(randomGraph, fc.infiniteStream(fc.nat()), (graph, numbers) => {
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((item) => ({ item, key: numbers.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const before = networkFigures(graph);
        const after = networkFigures({ ...graph, nodes: shuffled(graph.nodes), links: shuffled(graph.links) });
        for (const [ref, figures] of before) {
          const other = after.get(ref) as NodeFigures;
          expect({ ...other, betweenness: 0 }).toEqual({ ...figures, betweenness: 0 });
          expect(other.betweenness).toBeCloseTo(figures.betweenness, 12);
        }
      }),
    );
  });
});

describe("communities", () => {
  const expectSettled = (graph: Graph) => {
    const found = networkFigures(graph);
    const groupOf = (ref: Ref) => found.get(ref)?.community;
    const reached = modularity(graph, groupOf);
    const refs = graph.nodes.map((node) => node.ref);
    expect(reached).toBeGreaterThanOrEqual(modularity(graph, () => "all") - 1e-9);
    expect(reached).toBeGreaterThanOrEqual(modularity(graph, (ref) => ref) - 1e-9);
    return { groupOf, reached, refs };
  };

  it("are better than all in one or each alone, and no single move betters them", () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        const { groupOf, reached, refs } = expectSettled(graph);
        for (const moved of refs)
          for (const to of new Set(refs.map(groupOf)))
            expect(modularity(graph, (ref) => (ref === moved ? to : groupOf(ref)))).toBeLessThanOrEqual(reached + 1e-8);
      }),
      { numRuns: 60 },
    );
  });

  it.each(partyModes)("are such on the shipped atlas too, in %s mode", (mode) => {
    const graph = projectGraph(shipped.ties, mode);
    const { reached } = expectSettled(graph);
    expect(reached).toBeGreaterThan(0.2);
  });

  it("find two circles of friends, the larger first", () => {
    const graph = graphOf(
      ["A", "B", "C", "D", "E", "F", "G"],
      [
        ["A", "B"],
        ["B", "C"],
        ["A", "C"],
        ["C", "D"],
        ["D", "E"],
        ["E", "F"],
        ["F", "G"],
        ["D", "G"],
        ["D", "F"],
      ],
    );
    const groups = [...networkFigures(graph)].map(([ref, { community }]) => `${ref.at(-1)}${community}`);
    expect(groups).toEqual(["A1", "B1", "C1", "D0", "E0", "F0", "G0"]);
  });
});
