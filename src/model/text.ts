// Words in the reader's language. English and Italian are always there; other languages may be.
import * as v from "valibot";

export const languages = ["en", "it"] as const;
export type Language = (typeof languages)[number];

export const localTextSchema = v.pipe(
  v.objectWithRest({ en: v.string(), it: v.string() }, v.string()),
  v.description("The same words in each language, keyed by BCP 47 tag; en and it are required."),
);

export type LocalText = { readonly en: string; readonly it: string } & { readonly [tag: string]: string };

/** In the reader's language, else in English, else in whatever language there is: words are better than none. */
export function textIn(text: LocalText, language: Language): string {
  return text[language] || text.en || Object.values(text).find(Boolean) || "";
}
