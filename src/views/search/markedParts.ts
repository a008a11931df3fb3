// Where in a name stands what was looked for. Folding can change the length of a text, so letters are counted one by one.
import { foldedText } from "#model/foldedText.ts";

export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** `words` as typed, `meant` as the atlas spells a misspelt one; both folded. The parts together are the text. */
export function markedParts(text: string, words: readonly string[], meant: readonly string[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  const add = (piece: string, marked: boolean) => {
    const last = parts.at(-1);
    if (!piece) return;
    if (last?.marked === marked) parts[parts.length - 1] = { text: last.text + piece, marked };
    else parts.push({ text: piece, marked });
  };
  let at = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [word] = match;
    add(text.slice(at, match.index), false);
    at = match.index + word.length;
    const [from, to] = markIn(word, words, meant);
    add(word.slice(0, from), false);
    add(word.slice(from, to), true);
    add(word.slice(to), false);
  }
  add(text.slice(at), false);
  return parts;
}

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** From and to, in UTF-16 units of the word; equal = nothing. */
function markIn(word: string, words: readonly string[], meant: readonly string[]): readonly [number, number] {
  const folded = foldedText(word);
  if (meant.includes(folded)) return [0, word.length];
  const starts = words.filter((each) => folded.startsWith(each)).sort((a, b) => b.length - a.length);
  const within = spaceless.test(word) ? words.find((each) => folded.includes(each)) : undefined;
  const sought = starts[0] ?? within;
  if (sought === undefined) return [0, 0];
  const from = folded.indexOf(sought);
  return [unfolded(word, from), unfolded(word, from + sought.length)];
}

/** How much of the word gives so many folded letters; marks over the last one belong to it. */
function unfolded(word: string, letters: number): number {
  let seen = 0;
  let at = 0;
  for (const letter of word) {
    const length = foldedText(letter).length;
    if (seen >= letters && length > 0) break;
    seen += length;
    at += letter.length;
  }
  return letters === 0 ? 0 : at;
}
