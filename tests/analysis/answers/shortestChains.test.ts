import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Neighbours, shortestChains } from "#analysis/answers/shortestChains.ts";

const names = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** Each link costs so much, both ways. */
const randomLinks = fc.array(
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.integer({ min: 0, max: 2 }))
    .filter(([a, b]) => a !== b),
  { maxLength: 18, size: "max" },
);

function neighboursOf(links: readonly (readonly [string, string, number])[]): Neighbours<number> {
  const found = new Map<string, Map<string, number>>(names.map((name) => [name, new Map()]));
  for (const [a, b, cost] of links) {
    found.get(a)?.set(b, cost);
    found.get(b)?.set(a, cost);
  }
  return found;
}

const ask = (graph: Neighbours<number>, a: string, b: string, most = 3) =>
  shortestChains(graph, a, b, { most, costOf: (cost) => [cost] });

/** Floyd (1962) and Warshall (1962). */
function distances(graph: Neighbours<number>): (a: string, b: string) => number {
  const far = new Map<string, number>();
  const of = (a: string, b: string) => (a === b ? 0 : (far.get(`${a} ${b}`) ?? Number.POSITIVE_INFINITY));
  for (const [a, own] of graph) for (const b of own.keys()) far.set(`${a} ${b}`, 1);
  for (const middle of graph.keys())
    for (const a of graph.keys())
      for (const b of graph.keys())
        if (of(a, middle) + of(middle, b) < of(a, b)) far.set(`${a} ${b}`, of(a, middle) + of(middle, b));
  return of;
}

/** Every chain of the length, by trying all. */
function everyChain(graph: Neighbours<number>, a: string, b: string, length: number): string[][] {
  if (length === 0) return a === b ? [[a]] : [];
  return [...(graph.get(a)?.keys() ?? [])].flatMap((next) =>
    everyChain(graph, next, b, length - 1).map((rest) => [a, ...rest]),
  );
}

const costOf = (graph: Neighbours<number>, chain: readonly string[]) =>
  chain.slice(1).reduce((sum, id, at) => sum + (graph.get(chain[at] as string)?.get(id) as number), 0);

describe("shortest chains in any graph", () => {
  it("are as long as Floyd and Warshall say; there is none where they find no way", () => {
    fc.assert(
      fc.property(randomLinks, (links) => {
        const graph = neighboursOf(links);
        const of = distances(graph);
        for (const a of names)
          for (const b of names) expect(ask(graph, a, b)?.length ?? Number.POSITIVE_INFINITY).toBe(of(a, b));
      }),
    );
  });

  it("are counted whole, and those told are the cheapest of all, by trying all", () => {
    fc.assert(
      fc.property(randomLinks, fc.constantFrom(...names), fc.constantFrom(...names), (links, a, b) => {
        const graph = neighboursOf(links);
        const found = ask(graph, a, b);
        if (!found) return;
        const all = everyChain(graph, a, b, found.length)
          .map((ids) => ({ ids, cost: costOf(graph, ids) }))
          .sort((x, y) => x.cost - y.cost || (x.ids.join(" ") < y.ids.join(" ") ? -1 : 1));
        expect(found.count).toBe(all.length);
        expect(found.shown).toEqual(all.slice(0, 3).map(({ ids }) => ids));
        for (const [step, layer] of found.layers.entries())
          expect(layer).toEqual(
            new Map(
              [...new Set(all.map(({ ids }) => ids[step + 1] as string))].map((id) => [
                id,
                all.filter(({ ids }) => ids[step + 1] === id).length,
              ]),
            ),
          );
      }),
    );
  });

  it("are the same in number and length from either end; a detour is never shorter; one link is a tie", () => {
    fc.assert(
      fc.property(randomLinks, (links) => {
        const graph = neighboursOf(links);
        const far = (a: string, b: string) => ask(graph, a, b)?.length ?? Number.POSITIVE_INFINITY;
        for (const a of names)
          for (const b of names) {
            const [there, back] = [ask(graph, a, b), ask(graph, b, a)];
            expect([back?.length, back?.count]).toEqual([there?.length, there?.count]);
            expect(there?.length === 1).toBe(graph.get(a)?.has(b));
            for (const c of names) expect(far(a, b)).toBeLessThanOrEqual(far(a, c) + far(c, b));
          }
      }),
      { numRuns: 40 },
    );
  });
});
