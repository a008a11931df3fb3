// Parts of a drawing that nothing ties together push each other away: here they come as near as they can.
import type { Ref } from "#model/atlas.ts";
import type { Disc } from "./pushedApart.ts";

/** Steps of the way to the middle. */
const steps = 60;

/** Each part, the largest first, goes straight towards the middle of those before it until it comes within `gap` of one of their discs. */
export function gathered(parts: readonly (readonly Disc[])[], gap: number): Disc[] {
  const inOrder = [...parts].sort((a, b) => b.length - a.length || (nameOf(a) < nameOf(b) ? -1 : 1));
  const placed: Disc[] = [];
  for (const part of inOrder) {
    const here = middle(part);
    const there = placed.length > 0 ? middle(placed) : here;
    const moved = (step: number): Disc[] =>
      part.map((disc) => ({
        ...disc,
        x: disc.x + ((there.x - here.x) * step) / steps,
        y: disc.y + ((there.y - here.y) * step) / steps,
      }));
    let step = 0;
    while (step < steps && !meet(moved(step + 1), placed, gap)) step++;
    placed.push(...moved(step));
  }
  return placed;
}

/** The refs that hang together, part by part. */
export function partsOf(
  refs: readonly Ref[],
  pairs: readonly { readonly source: Ref; readonly target: Ref }[],
): Ref[][] {
  const beside = new Map<Ref, Ref[]>(refs.map((ref) => [ref, []]));
  for (const { source, target } of pairs) {
    beside.get(source)?.push(target);
    beside.get(target)?.push(source);
  }
  const seen = new Set<Ref>();
  return refs.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const part = [first];
    for (const ref of part)
      for (const next of beside.get(ref) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          part.push(next);
        }
    return [part];
  });
}

const nameOf = (part: readonly Disc[]): string => part.map((disc) => disc.ref).sort()[0] ?? "";

function middle(discs: readonly Disc[]): { readonly x: number; readonly y: number } {
  const [xs, ys] = [discs.map((disc) => disc.x), discs.map((disc) => disc.y)];
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}

function meet(some: readonly Disc[], others: readonly Disc[], gap: number): boolean {
  return some.some((a) => others.some((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + gap));
}
