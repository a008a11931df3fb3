// Small random graphs, and answers about them found by trying everything: slow, and sure.
import fc from "fast-check";
import type { PlainGraph } from "#model/without.ts";

export const plainGraphs = ({ nodes, edges }: { readonly nodes: number; readonly edges: number }) =>
  fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: edges }).map(
    (links): PlainGraph => ({
      nodes: Array.from({ length: nodes }, (_, at) => `n${at}`),
      edges: links.map(([from, to], at) => ({ id: `e${at}`, from: `n${from}`, to: `n${to}` })),
    }),
  );

/** Everything that can be reached, by going there. */
export function flooded({ edges }: PlainGraph, starts: readonly string[]): ReadonlySet<string> {
  const found = new Set(starts);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { from, to } of edges) {
      if (found.has(from)) found.add(to);
      if (found.has(to)) found.add(from);
    }
  }
  return found;
}

export const without = ({ nodes, edges }: PlainGraph, gone: string): PlainGraph => ({
  nodes: nodes.filter((id) => id !== gone),
  edges: edges.filter(({ id, from, to }) => id !== gone && from !== gone && to !== gone),
});

/** How many pieces the nodes lie in. */
export function pieces(graph: PlainGraph): number {
  const seen = new Set<string>();
  let count = 0;
  for (const id of graph.nodes) {
    if (seen.has(id)) continue;
    count += 1;
    for (const other of flooded(graph, [id])) seen.add(other);
  }
  return count;
}

/** The fewest edges whose loss parts two places, by trying every set of edges. */
export function leastCut(graph: PlainGraph, from: readonly string[], to: readonly string[]): number {
  const apart = (edges: PlainGraph["edges"]) => {
    const found = flooded({ ...graph, edges }, from);
    return !to.some((id) => found.has(id));
  };
  let least = graph.edges.length;
  for (let set = 0; set < 2 ** graph.edges.length; set += 1) {
    const left = graph.edges.filter((_, at) => (set & (1 << at)) === 0);
    const cost = graph.edges.length - left.length;
    if (cost < least && apart(left)) least = cost;
  }
  return least;
}

/** The largest flow over a table of capacities, found depth first: another way than ours. */
export function flowByTable(graph: PlainGraph, from: readonly string[], to: readonly string[]): number {
  const at = new Map(graph.nodes.map((id, index) => [id, index]));
  const size = graph.nodes.length;
  const room = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const edge of graph.edges) {
    const [a, b] = [at.get(edge.from) as number, at.get(edge.to) as number];
    if (a === b) continue;
    (room[a] as number[])[b] = ((room[a] as number[])[b] as number) + 1;
    (room[b] as number[])[a] = ((room[b] as number[])[a] as number) + 1;
  }
  const goals = new Set(to.map((id) => at.get(id) as number));
  const push = (here: number, seen: Set<number>): boolean => {
    if (goals.has(here)) return true;
    seen.add(here);
    for (let next = 0; next < size; next += 1) {
      const row = room[here] as number[];
      if (seen.has(next) || (row[next] as number) === 0) continue;
      if (!push(next, seen)) continue;
      row[next] = (row[next] as number) - 1;
      (room[next] as number[])[here] = ((room[next] as number[])[here] as number) + 1;
      return true;
    }
    return false;
  };
  let flow = 0;
  const seen = new Set<number>();
  for (const start of from.map((id) => at.get(id) as number))
    for (seen.clear(); push(start, seen); seen.clear()) flow += 1;
  return flow;
}
