// How many routes between two places share no edge: the largest flow with every edge of capacity one (Menger 1927; Ford and Fulkerson 1956).
import type { PlainGraph } from "#model/without.ts";

/** Asks many pairs of one graph: `count(from, to)` between any of some nodes and any of others; 0 where none leads there. */
export function disjointRoutes({
  nodes,
  edges,
}: PlainGraph): (from: readonly string[], to: readonly string[]) => number {
  const index = new Map(nodes.map((id, at) => [id, at]));
  const ends = edges.flatMap(({ from, to }): (readonly [number, number])[] => {
    const [a, b] = [index.get(from), index.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
  const touching: number[][] = nodes.map(() => []);
  for (const [at, [a, b]] of ends.entries()) {
    touching[a]?.push(at);
    touching[b]?.push(at);
  }
  return (from, to) => {
    const starts = from.flatMap((id) => index.get(id) ?? []);
    const targets = new Set(to.flatMap((id) => index.get(id) ?? []));
    if (starts.some((start) => targets.has(start))) throw new RangeError("A place has no routes to itself.");
    /** +1 along the edge, -1 against it. */
    const flow = new Int8Array(ends.length);
    for (let routes = 0; ; routes += 1) {
      const through = new Map<number, number | null>(starts.map((start) => [start, null]));
      let end: number | null = null;
      for (const here of through.keys()) {
        if (targets.has(here)) {
          end = here;
          break;
        }
        for (const edge of touching[here] as number[]) {
          const [a, b] = ends[edge] as readonly [number, number];
          const next = a === here ? b : a;
          if (!through.has(next) && (flow[edge] as number) * (a === here ? 1 : -1) < 1) through.set(next, edge);
        }
      }
      if (end === null) return routes;
      for (let here = end; ; ) {
        const edge = through.get(here);
        if (edge === null || edge === undefined) break;
        const [a, b] = ends[edge] as readonly [number, number];
        flow[edge] = (flow[edge] as number) + (b === here ? 1 : -1);
        here = b === here ? a : b;
      }
    }
  };
}
