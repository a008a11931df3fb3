// Spearman's rank correlation, equal values sharing the mean of their ranks: Pearson's coefficient of the ranks (Kendall and Gibbons, Rank Correlation Methods, ch. 3).

/** -1..1; null with fewer than three pairs, or where all of one side are equal. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null;
  const mean = (pairs.length + 1) / 2;
  const first = meanRanks(pairs.map(([x]) => x)).map((rank) => rank - mean);
  const second = meanRanks(pairs.map(([, y]) => y)).map((rank) => rank - mean);
  const sum = (a: readonly number[], b: readonly number[]) => a.reduce((total, x, at) => total + x * (b[at] ?? 0), 0);
  const spread = Math.sqrt(sum(first, first) * sum(second, second));
  return spread === 0 ? null : Math.min(1, Math.max(-1, sum(first, second) / spread));
}

function meanRanks(values: readonly number[]): number[] {
  const places = new Map<number, number[]>();
  [...values]
    .sort((a, b) => a - b)
    .forEach((value, at) => {
      places.set(value, [...(places.get(value) ?? []), at + 1]);
    });
  return values.map((value) => {
    const ranks = places.get(value) ?? [];
    return ((ranks[0] ?? 0) + (ranks.at(-1) ?? 0)) / 2;
  });
}
