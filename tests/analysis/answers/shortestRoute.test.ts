import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cableGraph } from "#analysis/answers/cableGraph.ts";
import { shortestRoute } from "#analysis/answers/shortestRoute.ts";
import type { CableGraph } from "#model/cableGraph.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

/** Bellman and Ford's way: nothing in common with Dijkstra's. */
function leastKm(graph: CableGraph, from: ReadonlySet<string>, to: ReadonlySet<string>): number {
  const km = new Map([...graph.nodes.keys()].map((id) => [id, from.has(id) ? 0 : Number.POSITIVE_INFINITY]));
  for (let round = 0; round < graph.nodes.size; round += 1)
    for (const edge of graph.edges) {
      const [a, b] = [km.get(edge.from) as number, km.get(edge.to) as number];
      if (b + edge.km < a) km.set(edge.from, b + edge.km);
      if (a + edge.km < b) km.set(edge.to, a + edge.km);
    }
  return Math.min(Number.POSITIVE_INFINITY, ...[...to].map((id) => km.get(id) ?? Number.POSITIVE_INFINITY));
}

const randomGraph = fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.nat(20)), { maxLength: 20 }).map((links): CableGraph => {
  const ids = Array.from({ length: 9 }, (_, index) => `n${index}`);
  return {
    nodes: new Map(ids.map((id) => [id, { id, country: null, at: [0, 0] }])),
    edges: links.map(([from, to, km], index) => ({
      id: `e${index}`,
      from: `n${from}`,
      to: `n${to}`,
      km,
      kind: "segment",
      segment: null,
    })),
  };
});
const someNodes = fc
  .uniqueArray(fc.nat(8), { minLength: 1, maxLength: 3 })
  .map((list) => new Set(list.map((id) => `n${id}`)));

describe("the shortest route", () => {
  it("is as long as Bellman and Ford find it, and a connected walk", () => {
    fc.assert(
      fc.property(randomGraph, someNodes, someNodes, (graph, from, to) => {
        const route = shortestRoute(graph, from, to);
        expect(route?.km ?? Number.POSITIVE_INFINITY).toBe(leastKm(graph, from, to));
        if (!route) return;
        expect(from.has(route.nodes[0] as string) && to.has(route.nodes.at(-1) as string)).toBe(true);
        expect(route.nodes.length).toBe(route.edges.length + 1);
        for (const [at, edge] of route.edges.entries())
          expect(new Set([edge.from, edge.to])).toEqual(new Set([route.nodes[at], route.nodes[at + 1]]));
        expect(route.edges.reduce((sum, edge) => sum + edge.km, 0)).toBe(route.km);
      }),
    );
  });

  it("is as long one way as the other, and by the same nodes when the data is in another order", () => {
    fc.assert(
      fc.property(randomGraph, someNodes, someNodes, (graph, from, to) => {
        const route = shortestRoute(graph, from, to);
        expect(shortestRoute(graph, to, from)?.km).toBe(route?.km);
        const turned = { nodes: new Map([...graph.nodes].reverse()), edges: [...graph.edges].reverse() };
        const back = (ids: ReadonlySet<string>) => new Set([...ids].reverse());
        expect(shortestRoute(turned, back(from), back(to))?.nodes).toEqual(route?.nodes);
      }),
    );
  });

  it("between any two landing countries of the atlas is as long as Bellman and Ford find it", () => {
    const graph = cableGraph(shippedAtlas(), { inland: true });
    const countries = [...new Set([...graph.nodes.values()].flatMap(({ country }) => country ?? []))];
    const at = (country: string) =>
      new Set([...graph.nodes.values()].filter((node) => node.country === country).map((node) => node.id));
    const [first, ...rest] = countries;
    for (const other of rest) {
      const found = shortestRoute(graph, at(first as string), at(other))?.km ?? Number.POSITIVE_INFINITY;
      const known = leastKm(graph, at(first as string), at(other));
      if (known === Number.POSITIVE_INFINITY) expect(found, other).toBe(known);
      else expect(found, other).toBeCloseTo(known, 6);
    }
  });

  it("is none from or to a place that has no cable in the data", () => {
    const graph = cableGraph(shippedAtlas(), { inland: true });
    expect(shortestRoute(graph, new Set(["2africa-bude"]), new Set(["ellalink-sines"]))).toBeNull();
    expect(shortestRoute(graph, new Set(), new Set(["ellalink-sines"]))).toBeNull();
  });
});
