import type { Language } from "#model/text.ts";

/** "21.1 MB", megabytes of a million bytes. */
export const megabytes = (bytes: number, language: Language): string =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(bytes / 1e6)} MB`;
