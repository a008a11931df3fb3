import type { Words } from "./words/wordsOf.ts";

/** "< 1,416 km", "5,900–6,000 km": numbers get separators and their unit, words stay words. null when none is published. */
export function publishedLength(published: string, words: Words): readonly [string] | null {
  const said = published.trim().replace(/^([<>≈~])\s*/, "$1 ");
  if (!said) return null;
  if (!/^[<>≈~\s\d./-]+$/.test(said)) return [said];
  const parts = said.split(/(\d+(?:\.\d+)?)/);
  const numbers = parts.map((part, index) => (index % 2 === 1 ? words.number(Number(part)) : part.replace("-", "–")));
  // The unit stands where the language puts it after the last number.
  const last = parts.findLastIndex((_, index) => index % 2 === 1);
  return [
    numbers.map((part, index) => (index === last ? words.number(Number(parts[last]), "kilometer") : part)).join(""),
  ];
}
