/** Keys (see placeKey) like this one, nearest first: a few letters apart, or one the beginning of the other. */
export function nearKeys(key: string, keys: Iterable<string>): readonly string[] {
  const most = key.length < 4 ? 0 : key.length < 6 ? 1 : key.length < 10 ? 2 : 3;
  if (key.length < 3) return [];
  const found: { readonly key: string; readonly far: number }[] = [];
  for (const other of keys) {
    if (other === key) continue;
    if (startsWithin(other, key)) found.push({ key: other, far: 0.5 + Math.abs(other.length - key.length) / 100 });
    else if (most > 0 && Math.abs(other.length - key.length) <= most) {
      const far = lettersApart(key, other, most);
      if (far <= most && far < other.length / 2) found.push({ key: other, far });
    }
  }
  return found.sort((a, b) => a.far - b.far || (a.key < b.key ? -1 : 1)).map((near) => near.key);
}

/** The shorter of both, if of four letters or more, begins the other. */
function startsWithin(a: string, b: string): boolean {
  return a.length > b.length ? b.length >= 4 && a.startsWith(b) : a.length >= 4 && b.startsWith(a);
}

/** Letters to add, drop, change or exchange with their neighbour (optimal string alignment); above `most` any number above it. */
export function lettersApart(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return least;
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
