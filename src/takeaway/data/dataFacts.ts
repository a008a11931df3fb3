import type { Language } from "#model/text.ts";

/** Of when it is, where a file has room for words. */
export const asOfWords: Readonly<Record<Language, (day: string) => string>> = {
  en: (day) => `As of ${day}`,
  it: (day) => `Situazione: ${day}`,
};

/** What a file of data says of itself, in the reader's language. */
export interface DataFacts {
  readonly title: string;
  /** The name of the atlas. */
  readonly atlas: string;
  /** What is in it: the sentence above the view. */
  readonly description: string;
  readonly language: Language;
  /** The day to which the sources were read, ISO 8601. */
  readonly asOf: string;
  /** The day that the picture stands for, ISO 8601. */
  readonly day: string;
  /** Of the atlas's own data. */
  readonly licence: string;
  /** Of all that is in the file, with what is a reader's own; absent: the licence. */
  readonly rights?: string;
  /** Address that restores the view. */
  readonly link: string;
}
