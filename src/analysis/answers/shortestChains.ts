/** Who is linked with whom, both ways: id to neighbour's id to what links them. */
export type Neighbours<Link> = ReadonlyMap<string, ReadonlyMap<string, Link>>;

export interface ShortestChains {
  /** Number of links. */
  readonly length: number;
  /** Of all the shortest chains. */
  readonly count: number;
  /** Ids from end to end, the cheapest first. */
  readonly shown: readonly (readonly string[])[];
  /** Ids between the ends, step by step, with the number of chains that lead through each. */
  readonly layers: readonly ReadonlyMap<string, number>[];
}

interface Partial {
  readonly ids: readonly string[];
  readonly cost: readonly number[];
}

/**
 * Breadth-first from both ends; the chains are counted as Brandes does (2001: the number of shortest paths to a node is the sum of its
 * predecessors'). The cost of a chain is the sum of its links' costs, compared figure by figure; what is still equal is settled by the ids.
 * null when no chain leads from one end to the other.
 */
export function shortestChains<Link>(
  neighbours: Neighbours<Link>,
  from: string,
  to: string,
  { most, costOf }: { readonly most: number; readonly costOf: (link: Link) => readonly number[] },
): ShortestChains | null {
  const there = spread(neighbours, from);
  const back = spread(neighbours, to);
  const length = there.steps.get(to);
  if (length === undefined) return null;
  const layers = Array.from({ length: length + 1 }, () => new Map<string, number>());
  for (const [id, step] of there.steps)
    if (step + (back.steps.get(id) ?? Number.POSITIVE_INFINITY) === length)
      layers[step]?.set(id, (there.ways.get(id) ?? 0) * (back.ways.get(id) ?? 0));
  let best = new Map<string, readonly Partial[]>([[from, [{ ids: [from], cost: [] }]]]);
  for (const layer of layers.slice(1)) {
    const next = new Map<string, readonly Partial[]>();
    for (const id of layer.keys()) {
      const longer = [...(neighbours.get(id) ?? [])].flatMap(([before, link]) =>
        (best.get(before) ?? []).map(({ ids, cost }) => ({ ids: [...ids, id], cost: plus(cost, costOf(link)) })),
      );
      next.set(id, longer.sort(byCost).slice(0, most));
    }
    best = next;
  }
  return {
    length,
    count: there.ways.get(to) ?? 0,
    shown: (best.get(to) ?? []).map(({ ids }) => ids),
    layers: layers.slice(1, -1),
  };
}

/** Steps from a start, and the number of shortest ways to each id. */
function spread<Link>(neighbours: Neighbours<Link>, start: string) {
  const steps = new Map([[start, 0]]);
  const ways = new Map([[start, 1]]);
  const queue = [start];
  for (const id of queue) {
    const step = (steps.get(id) ?? 0) + 1;
    for (const other of neighbours.get(id)?.keys() ?? []) {
      if (!steps.has(other)) {
        steps.set(other, step);
        queue.push(other);
      }
      if (steps.get(other) === step) ways.set(other, (ways.get(other) ?? 0) + (ways.get(id) ?? 0));
    }
  }
  return { steps, ways };
}

function plus(a: readonly number[], b: readonly number[]): readonly number[] {
  return b.map((figure, at) => figure + (a[at] ?? 0));
}

function byCost(a: Partial, b: Partial): number {
  for (const [at, figure] of a.cost.entries()) {
    const other = b.cost[at] ?? 0;
    if (figure !== other) return figure - other;
  }
  const [left, right] = [a.ids.join(" "), b.ids.join(" ")];
  return left < right ? -1 : left > right ? 1 : 0;
}
