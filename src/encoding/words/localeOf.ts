import type { Language } from "#model/text.ts";

const locales: Readonly<Record<Language, string>> = { en: "en-GB", it: "it-IT" };

export function localeOf(language: Language): string {
  return locales[language];
}
