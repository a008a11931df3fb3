import type { Position } from "#model/atlas.ts";

type Lines = readonly (readonly Position[])[];

const known = new WeakMap<Lines, Map<number, Lines>>();
/** Fewer points than this cost nothing. */
const few = 100;

/** The lines without what is finer than `grain` degrees; the same object each time it is asked for the same. */
export function coarser(lines: Lines, grain = 0): Lines {
  if (grain <= 0 || lines.reduce((sum, { length }) => sum + length, 0) < few) return lines;
  const kept = known.get(lines) ?? new Map<number, Lines>();
  known.set(lines, kept);
  // In powers of two, so that a turning or nearing globe finds most of its lines made.
  const step = 2 ** Math.floor(Math.log2(grain));
  let made = kept.get(step);
  if (!made) {
    made = lines.map((line) => thinned(line, step));
    kept.set(step, made);
  }
  return made;
}

/** Ramer, Douglas and Peucker, as `simplified` has it, for lines of a hundred thousand points: plain numbers, squares instead of roots. */
function thinned(line: readonly Position[], tolerance: number): readonly Position[] {
  const last = line.length - 1;
  if (last < 3) return line;
  const flat = new Float64Array(line.length * 2);
  line.forEach((at, index) => {
    flat[2 * index] = at[0];
    flat[2 * index + 1] = at[1];
  });
  const keep = new Uint8Array(line.length);
  // A ring keeps its middle, or it would be thinned to nothing.
  const corners = flat[0] === flat[2 * last] && flat[1] === flat[2 * last + 1] ? [0, last >> 1, last] : [0, last];
  for (const corner of corners) keep[corner] = 1;
  const spans = corners.slice(1).flatMap((corner, at) => [corners[at] as number, corner]);
  while (spans.length > 0) {
    const to = spans.pop() as number;
    const from = spans.pop() as number;
    const at = farthest(flat, from, to, tolerance * tolerance);
    if (at < 0) continue;
    keep[at] = 1;
    spans.push(from, at, at, to);
  }
  return line.filter((_, index) => keep[index] === 1);
}

/** The point farthest from the stretch between two, if it is farther than the square root of `least`; -1 where none is. */
function farthest(flat: Float64Array, from: number, to: number, least: number): number {
  const [ax, ay] = [flat[2 * from] as number, flat[2 * from + 1] as number];
  const dx = (flat[2 * to] as number) - ax;
  const dy = (flat[2 * to + 1] as number) - ay;
  const long = dx * dx + dy * dy;
  let worst = least;
  let found = -1;
  for (let at = from + 1; at < to; at++) {
    const x = (flat[2 * at] as number) - ax;
    const y = (flat[2 * at + 1] as number) - ay;
    const along = long === 0 ? 0 : (x * dx + y * dy) / long;
    const share = Math.max(0, Math.min(1, along));
    const [offX, offY] = [x - share * dx, y - share * dy];
    const off = offX * offX + offY * offY;
    if (off > worst) {
      worst = off;
      found = at;
    }
  }
  return found;
}
