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
  const count = refs.length;
  const all = refs.map((_, at) => at);
  const neighbours = all.map((at) => all.filter((other) => weight(refs[at] as Ref, refs[other] as Ref) > 0));
  // By number, row after row: asked for six million times on the shipped atlas.
  const distance = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
  const paths = new Float64Array(count * count);
  for (const from of all) {
    const [far, ways] = [distance, paths].map((table) => table.subarray(from * count, (from + 1) * count)) as [
      Float64Array,
      Float64Array,
    ];
    far[from] = 0;
    ways[from] = 1;
    let edge: readonly number[] = [from];
    for (let step = 1; edge.length > 0; step++) {
      const next = new Set<number>();
      for (const at of edge) {
        for (const to of neighbours[at] ?? []) {
          if (far[to] === Number.POSITIVE_INFINITY) far[to] = step;
          if (far[to] !== step) continue;
          ways[to] = (ways[to] ?? 0) + (ways[at] ?? 0);
          next.add(to);
        }
      }
      edge = [...next];
    }
  }
  const d = (a: number, b: number) => distance[a * count + b] ?? Number.POSITIVE_INFINITY;
  const p = (a: number, b: number) => paths[a * count + b] ?? 0;
  const pairs = ((count - 1) * (count - 2)) / 2;
  return new Map(
    refs.map((ref, middle) => {
      let share = 0;
      for (let from = 0; from < count; from++) {
        for (let to = from + 1; to < count; to++) {
          if (from === middle || to === middle || !Number.isFinite(d(from, to))) continue;
          if (d(from, middle) + d(middle, to) === d(from, to)) share += (p(from, middle) * p(middle, to)) / p(from, to);
        }
      }
      return [ref, pairs > 0 ? share / pairs : 0];
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
