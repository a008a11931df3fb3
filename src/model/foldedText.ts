// Text as it is compared: without case, accents and ligatures. Finding and marking must fold alike.

/** Letters that Unicode does not take apart. */
const apart: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ł", "l"],
  ["ı", "i"],
  ["ə", "e"],
]);

/** Half- and full-width forms are one; marks over and under letters are gone. */
export function foldedText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøđðþłıə]/g, (letter) => apart.get(letter) ?? letter);
}

/** Words of letters and digits; what stands between them is no part of any. */
export function foldedWords(text: string): string[] {
  return foldedText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
