// What is written where no shipped face has the letter: words or plain letters, never an empty box.
import type { Language } from "#model/text.ts";

const inWords: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ["→", { en: "to", it: "verso" }],
  ["←", { en: "from", it: "da" }],
  ["↔", { en: "and", it: "e" }],
  ["≈", { en: "about", it: "circa" }],
  ["≥", { en: "at least", it: "almeno" }],
  ["≤", { en: "at most", it: "al massimo" }],
  ["≠", { en: "not", it: "non" }],
  ["✓", { en: "yes", it: "sì" }],
  ["✗", { en: "no", it: "no" }],
]);

/** `has` tells whether a face has the letter. What can be said in no other way is named by its code point, such as "[U+4E2D]". */
export function plainLetters(text: string, language: Language, has: (letter: string) => boolean): string {
  const letters = Array.from(text.normalize("NFC"));
  return letters.map((letter) => (has(letter) ? letter : substitute(letter, language, has))).join("");
}

function substitute(letter: string, language: Language, has: (letter: string) => boolean): string {
  // Marks that set the direction or join letters leave nothing to see.
  if (/^(?:\p{Cc}|\p{Cf}|\p{Variation_Selector})$/u.test(letter)) return "";
  const word = inWords.get(letter)?.[language];
  if (word !== undefined) return word;
  const simpler = letter.normalize("NFKC");
  if (simpler !== letter && Array.from(simpler).every(has)) return simpler;
  const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
  if (bare !== "" && Array.from(bare).every(has)) return bare;
  return `[U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? ""}]`;
}
