// What both languages need to word combinations.
const letters = "ABCDEF";

/** "101" → ["A", "C"] */
export function lettersOf(key: string): string[] {
  return key.split("").flatMap((bit, at) => (bit === "1" ? (letters[at] ?? "") : []));
}

/** How many are in exactly so many sets, most sets first; not those in all or in none, nor numbers that nobody is in. */
export function degreesOf(
  counts: ReadonlyMap<string, number>,
  sets: number,
): readonly { readonly degree: number; readonly n: number }[] {
  const found = new Map<number, number>();
  for (const [key, n] of counts) {
    const degree = lettersOf(key).length;
    found.set(degree, (found.get(degree) ?? 0) + n);
  }
  return [...found]
    .filter(([degree, n]) => degree > 0 && degree < sets && n > 0)
    .sort(([a], [b]) => b - a)
    .map(([degree, n]) => ({ degree, n }));
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
