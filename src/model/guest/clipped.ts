import type { Position } from "#model/schema/shared.ts";

/**
 * What of a closed ring lies between two meridians (`axis` 0) or two parallels (1), closed again; empty where nothing does.
 * Sutherland and Hodgman, "Reentrant polygon clipping", 1974.
 */
export function clipped(ring: readonly Position[], axis: 0 | 1, from: number, to: number): readonly Position[] {
  const above = half(ring, axis, from, (value) => value >= from);
  const cut = half(above, axis, to, (value) => value <= to);
  const [first, last] = [cut[0], cut.at(-1)];
  return !first || !last || (first[0] === last[0] && first[1] === last[1]) ? cut : [...cut, first];
}

function half(
  ring: readonly Position[],
  axis: 0 | 1,
  edge: number,
  inside: (value: number) => boolean,
): readonly Position[] {
  const kept: Position[] = [];
  ring.forEach((at, index) => {
    const before = ring[index - 1] ?? (ring.at(-1) as Position);
    if (inside(at[axis]) !== inside(before[axis])) {
      const other = axis === 0 ? 1 : 0;
      const value = before[other] + ((at[other] - before[other]) * (edge - before[axis])) / (at[axis] - before[axis]);
      kept.push(axis === 0 ? [edge, value] : [value, edge]);
    }
    if (inside(at[axis])) kept.push(at);
  });
  return kept;
}
