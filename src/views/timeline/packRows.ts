// Intervals into rows so that none overlaps another in its row: first fit from the left, which needs as few rows as there are.

export interface Interval {
  readonly x0: number;
  readonly x1: number;
}

/** Row of each item, in the order given, which must be by x0; null when `rows` are too few. */
export function packRows(items: readonly Interval[], rows: number, gap = 1): readonly number[] | null {
  const ends: number[] = [];
  const found: number[] = [];
  for (const item of items) {
    let row = ends.findIndex((end) => end + gap <= item.x0);
    if (row < 0) row = ends.length;
    if (row >= rows) return null;
    ends[row] = item.x1;
    found.push(row);
  }
  return found;
}

/** Runs of items that hang together by overlap, by x0. */
export function runsOf<T extends Interval>(items: readonly T[], gap = 1): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const last = runs.at(-1);
    if (last && item.x0 < end + gap) last.push(item);
    else runs.push([item]);
    end = Math.max(end, item.x1);
  }
  return runs;
}
