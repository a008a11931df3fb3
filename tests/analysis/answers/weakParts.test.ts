import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bridgesAndCutNodes } from "#analysis/answers/bridgesAndCutNodes.ts";
import { componentsOf } from "#analysis/answers/componentsOf.ts";
import { disjointRoutes } from "#analysis/answers/disjointRoutes.ts";
import { flooded, flowByTable, leastCut, pieces, plainGraphs, without } from "../../support/plainGraphs.ts";

describe("components", () => {
  it("are what going there finds", () => {
    fc.assert(
      fc.property(plainGraphs({ nodes: 9, edges: 12 }), (graph) => {
        const of = componentsOf(graph);
        for (const id of graph.nodes)
          expect(new Set(graph.nodes.filter((other) => of.get(other) === of.get(id)))).toEqual(flooded(graph, [id]));
      }),
    );
  });
});

describe("bridges and articulation points", () => {
  it("are the edges and nodes whose loss makes one more piece, and no others", () => {
    fc.assert(
      fc.property(plainGraphs({ nodes: 8, edges: 13 }), (graph) => {
        const { bridges, cutNodes } = bridgesAndCutNodes(graph);
        const whole = pieces(graph);
        expect([...bridges].sort()).toEqual(
          graph.edges.flatMap(({ id }) => (pieces(without(graph, id)) > whole ? [id] : [])).sort(),
        );
        expect([...cutNodes].sort()).toEqual(graph.nodes.filter((id) => pieces(without(graph, id)) > whole).sort());
      }),
      { numRuns: 400 },
    );
  });

  it("two cables side by side are no bridge", () => {
    const pair = [
      { id: "one", from: "a", to: "b" },
      { id: "two", from: "b", to: "a" },
    ];
    expect(bridgesAndCutNodes({ nodes: ["a", "b"], edges: pair }).bridges.size).toBe(0);
  });
});

describe("routes that share no edge", () => {
  it("are as many as the fewest edges whose loss parts the two places (Menger)", () => {
    fc.assert(
      fc.property(plainGraphs({ nodes: 6, edges: 9 }), (graph) => {
        const count = disjointRoutes(graph);
        for (const [from, to] of [
          [["n0"], ["n1"]],
          [
            ["n0", "n2"],
            ["n1", "n3"],
          ],
        ] as const)
          expect(count(from, to)).toBe(leastCut(graph, from, to));
      }),
      { numRuns: 60 },
    );
  });

  it("are as many as another algorithm finds, on larger graphs, and as many the other way", () => {
    fc.assert(
      fc.property(plainGraphs({ nodes: 14, edges: 40 }), (graph) => {
        const count = disjointRoutes(graph);
        expect(count(["n0"], ["n1"])).toBe(flowByTable(graph, ["n0"], ["n1"]));
        expect(count(["n1"], ["n0"])).toBe(count(["n0"], ["n1"]));
      }),
    );
  });

  it("are not asked of a place and itself", () => {
    expect(() => disjointRoutes({ nodes: ["a"], edges: [] })(["a"], ["a"])).toThrow("itself");
  });
});
