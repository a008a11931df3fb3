/** Empty years that each date beyond them is worth. */
const emptyPerDate = 50;

export type Years = readonly [first: number, last: number];

/**
 * How far an axis that holds `own` reaches for what readers brought: out to a year only where the empty years before it are no more than
 * 50 for each date that lies there. One row of 1066 leaves the axis as it is; twenty rows of the 15th century are shown.
 */
export function reachedYears(own: Years, brought: readonly number[]): Years {
  const inOrder = [...brought].sort((a, b) => a - b);
  let [first, last] = own;
  for (let at = inOrder.length - 1; at >= 0; at--) {
    const year = inOrder[at] as number;
    if (year >= first) continue;
    if (first - year > emptyPerDate * (at + 1)) break;
    first = year;
  }
  for (const [at, year] of inOrder.entries()) {
    if (year <= last) continue;
    if (year - last > emptyPerDate * (inOrder.length - at)) break;
    last = year;
  }
  return [first, last];
}
