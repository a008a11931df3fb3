import { foldedText } from "#model/foldedText.ts";
import type { LocalText } from "#model/text.ts";

/** Finds a thing's id by its id, or by a name of it in any language; case and accents do not matter. The first of two of one name is meant. */
export function namesOf<T extends { readonly id: string }>(
  items: readonly T[],
  of: (item: T) => readonly LocalText[],
): (word: string) => string | null {
  const ids = new Map<string, string>();
  const add = (word: string, id: string) => {
    const key = folded(word);
    if (key && !ids.has(key)) ids.set(key, id);
  };
  for (const item of items) add(item.id, item.id);
  for (const item of items) for (const text of of(item)) for (const name of Object.values(text)) add(name, item.id);
  return (word) => ids.get(folded(word)) ?? null;
}

/** Longer words than any name are not looked at: a file may hold a hundred thousand letters where a name should be. */
function folded(word: string): string {
  return word.length > 300
    ? ""
    : foldedText(word)
        .trim()
        .replace(/[\s_-]+/g, " ");
}
