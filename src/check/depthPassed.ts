/** Where a JSON text opens more than `most` arrays and objects within each other; null = nowhere. Told before a parser that calls itself is asked. */
export function depthPassed(text: string, most: number): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfText(text, at);
    else if (code === openSquare || code === openCurly) {
      if (++depth > most) return at;
    } else if (code === closeSquare || code === closeCurly) depth--;
  }
  return null;
}

const quote = 0x22;
const backslash = 0x5c;
const openSquare = 0x5b;
const openCurly = 0x7b;
const closeSquare = 0x5d;
const closeCurly = 0x7d;

function endOfText(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}
