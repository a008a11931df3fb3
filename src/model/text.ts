// Words in the reader's language. English and Italian are always there; other languages may be.
export const languages = ["en", "it"] as const;
export type Language = (typeof languages)[number];

export type LocalText = { readonly en: string; readonly it: string } & { readonly [tag: string]: string };

/** In the reader's language, else in English, else in whatever language there is: words are better than none. */
export function textIn(text: LocalText, language: Language): string {
  return text[language] || text.en || Object.values(text).find(Boolean) || "";
}
