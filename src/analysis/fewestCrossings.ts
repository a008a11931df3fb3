// An order of nodes along an axis in which few arcs cross. Arcs on one side of a line cross as chords of a circle do, so that it can be bent into a ring.
import type { Ref } from "#model/atlas.ts";

export interface Arc {
  readonly source: Ref;
  readonly target: Ref;
}

/** Neighbours by number, with how many arcs lead to each. */
type Neighbours = readonly (readonly { readonly to: number; readonly arcs: number }[])[];

const rounds = 6;
/** Share of the crossings that a round must save for another to be tried. */
const worthwhile = 0.01;

/**
 * Circular sifting (Baur and Brandes 2004): each node in turn goes round the ring and stays where fewest arcs cross; never worse
 * than any of the `starts`. Where the ring is cut does not change the crossings: before `first`, else where the arcs are shortest.
 */
export function fewestCrossings(
  starts: readonly (readonly Ref[])[],
  arcs: readonly Arc[],
  first: Ref | null,
): readonly Ref[] {
  const refs = [...(starts[0] ?? [])].sort();
  const numberOf = new Map(refs.map((ref, at) => [ref, at]));
  const neighbours = neighboursOf(refs.length, numberOf, arcs);
  const walked = walk(neighbours).map((at) => refs[at] as Ref);
  const counted = [...starts, walked].map((start) => ({ start, crossings: crossingsOf(start, arcs) }));
  const { start, crossings } = counted.reduce((a, b) => (b.crossings < a.crossings ? b : a));
  const best = sift(
    start.map((ref) => numberOf.get(ref) as number),
    crossings,
    neighbours,
  ).map((at) => refs[at] as Ref);
  const cut = first !== null && best.includes(first) ? best.indexOf(first) : shortestCut(best, arcs);
  return [...best.slice(cut), ...best.slice(0, cut)];
}

/** Pairs of arcs that cross when the nodes stand in this order; arcs that share an end do not. */
export function crossingsOf(order: readonly Ref[], arcs: readonly Arc[]): number {
  const at = new Map(order.map((ref, index) => [ref, index]));
  const byLeft = new Map<number, number[]>();
  for (const { source, target } of arcs) {
    const [a, b] = [at.get(source) as number, at.get(target) as number];
    const left = Math.min(a, b);
    const rights = byLeft.get(left);
    if (rights) rights.push(Math.max(a, b));
    else byLeft.set(left, [Math.max(a, b)]);
  }
  // Ends of the arcs that began further left, summed in a Fenwick tree.
  const tree = new Float64Array(order.length + 1);
  const upTo = (index: number) => {
    let sum = 0;
    for (let node = index + 1; node > 0; node -= node & -node) sum += tree[node] as number;
    return sum;
  };
  let crossings = 0;
  for (let left = 0; left < order.length; left++) {
    const rights = byLeft.get(left) ?? [];
    for (const right of rights) crossings += upTo(right - 1) - upTo(left);
    for (const right of rights)
      for (let node = right + 1; node <= order.length; node += node & -node) tree[node] = (tree[node] as number) + 1;
  }
  return crossings;
}

function neighboursOf(count: number, numberOf: ReadonlyMap<Ref, number>, arcs: readonly Arc[]): Neighbours {
  const sums = Array.from({ length: count }, () => new Map<number, number>());
  for (const { source, target } of arcs) {
    const [a, b] = [numberOf.get(source) as number, numberOf.get(target) as number];
    sums[a]?.set(b, (sums[a]?.get(b) ?? 0) + 1);
    sums[b]?.set(a, (sums[b]?.get(a) ?? 0) + 1);
  }
  return sums.map((own) => [...own].map(([to, total]) => ({ to, arcs: total })));
}

/** Depth first from the loosest nodes, so that rings and chains lie as they hang together. */
function walk(neighbours: Neighbours): readonly number[] {
  const loosest = neighbours.map((_, at) => at).sort((a, b) => degree(neighbours, a) - degree(neighbours, b) || a - b);
  const seen = new Set<number>();
  const visit = (from: number) => {
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const next = (neighbours[at] ?? []).map(({ to }) => to).filter((to) => !seen.has(to));
      open.push(...next.sort((a, b) => degree(neighbours, b) - degree(neighbours, a) || b - a));
    }
  };
  for (const node of loosest) visit(node);
  return [...seen];
}

function degree(neighbours: Neighbours, node: number): number {
  return neighbours[node]?.length ?? 0;
}

function sift(start: readonly number[], crossings: number, neighbours: Neighbours): readonly number[] {
  let order = [...start];
  let left = crossings;
  const byDegree = [...start].sort((a, b) => degree(neighbours, b) - degree(neighbours, a) || a - b);
  for (let round = 0; round < rounds; round++) {
    let saved = 0;
    for (const node of byDegree) {
      const others = order.filter((other) => other !== node);
      const { place, gain } = bestPlace(node, order.indexOf(node), others, neighbours);
      if (gain <= 0) continue;
      saved += gain;
      order = [...others.slice(0, place), node, ...others.slice(place)];
    }
    left -= saved;
    if (saved <= left * worthwhile) break;
  }
  return order;
}

/** Takes the node once round the ring of the others, counting what each swap with the next of them saves. */
function bestPlace(
  node: number,
  from: number,
  others: readonly number[],
  neighbours: Neighbours,
): { readonly place: number; readonly gain: number } {
  const count = others.length;
  const ends = endsAlong(others, neighbours);
  const own = ends[node] as Ends;
  let [best, place, gain] = [0, from, 0];
  for (let step = 0; step < count; step++) {
    const index = (from + step) % count;
    const theirs = ends[others[index] as number] as Ends;
    gain += pairsAhead(own, theirs, index) - pairsAhead(theirs, own, index);
    if (gain > best) [best, place] = [gain, index + 1];
  }
  return { place, gain: best };
}

/** Where a node's arcs end along the others, ascending, and how many end there. */
interface Ends {
  readonly at: number[];
  readonly arcs: number[];
}

function endsAlong(others: readonly number[], neighbours: Neighbours): readonly Ends[] {
  const ends = neighbours.map((): Ends => ({ at: [], arcs: [] }));
  for (const [index, other] of others.entries()) {
    for (const { to, arcs } of neighbours[other] as Neighbours[number]) {
      const of = ends[to] as Ends;
      of.at.push(index);
      of.arcs.push(arcs);
    }
  }
  return ends;
}

/** Pairs of an end of the first and an end of the second that comes later, going round from just behind `start`. */
function pairsAhead(first: Ends, second: Ends, start: number): number {
  const [a, b] = [firstAfter(first.at, start), firstAfter(second.at, start)];
  const [m, n] = [first.at.length, second.at.length];
  let [pairs, passed, next] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const j = b + i < n ? b + i : b + i - n;
    const here = second.at[j] as number;
    if (here === start) continue;
    for (; next < m; next++) {
      const there = first.at[a + next < m ? a + next : a + next - m] as number;
      if (there === start || !isBefore(there, here, start)) break;
      passed += first.arcs[a + next < m ? a + next : a + next - m] as number;
    }
    pairs += passed * (second.arcs[j] as number);
  }
  return pairs;
}

/** Whether one comes first, going round from just behind `start`. */
function isBefore(one: number, other: number, start: number): boolean {
  return one > start === other > start ? one < other : one > start;
}

function firstAfter(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function shortestCut(order: readonly Ref[], arcs: readonly Arc[]): number {
  const at = new Map(order.map((ref, index) => [ref, index]));
  const spans = arcs.map(({ source, target }) => [at.get(source) as number, at.get(target) as number] as const);
  let [best, shortest] = [0, Number.POSITIVE_INFINITY];
  for (let cut = 0; cut < order.length; cut++) {
    const stand = (index: number) => (index - cut + order.length) % order.length;
    const length = spans.reduce((sum, [a, b]) => sum + Math.abs(stand(a) - stand(b)), 0);
    if (length < shortest) [best, shortest] = [cut, length];
  }
  return best;
}
