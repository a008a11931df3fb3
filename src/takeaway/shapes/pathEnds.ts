import type { PathCommand } from "#model/figure.ts";

/** Where a path begins and where it ends, (x, y) each: between them a fading stroke fades. */
export function pathEnds(
  d: readonly PathCommand[],
): readonly [from: readonly [number, number], to: readonly [number, number]] | null {
  const points = d.flatMap(([, ...numbers]) => (numbers.length >= 2 ? [numbers.slice(-2) as [number, number]] : []));
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? [first, last] : null;
}
