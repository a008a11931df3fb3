import type { Language } from "#model/text.ts";

const words: Readonly<Record<Language, (files: string) => string>> = {
  en: (files) => `own data of the reader: ${files}`,
  it: (files) => `dati propri di chi legge: ${files}`,
};

/** On what terms a reader's rows are: on none of the atlas's. */
export function guestLicence(files: readonly string[], language: Language): string {
  return words[language](files.join(", "));
}

/** By which sets something in a file or a picture is the reader's own, in the atlas's order. */
export function guestFiles(
  guests: readonly { readonly id: string; readonly file: { readonly name: string } }[],
  sets: ReadonlySet<string>,
): readonly string[] {
  return guests.filter(({ id }) => sets.has(id)).map(({ file }) => cut(file.name));
}

const longest = 80;
const cut = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name);
