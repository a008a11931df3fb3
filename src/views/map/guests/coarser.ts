import type { Position } from "#model/atlas.ts";
import { simplified } from "#views/map/still/simplified.ts";

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
    made = lines.map((line) => simplified(line, step));
    kept.set(step, made);
  }
  return made;
}
