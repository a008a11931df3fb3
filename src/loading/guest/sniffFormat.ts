// What a file is, by its first bytes and characters; its name is never asked.
import { sniffBytes } from "./sniffBytes.ts";
import { type SniffedText, sniffText } from "./sniffText.ts";
import { encodingOf } from "./textPieces.ts";

export type Sniffed = SniffedText | "zip" | "tiles" | "empty" | "wideText";

/** Bytes of the head that are looked at. */
export const headBytes = 1 << 16;

/** `head`: the first `headBytes` bytes, or all there are. */
export function sniffFormat(head: Uint8Array): Sniffed {
  if (head.length === 0) return "empty";
  const encoding = encodingOf(head);
  if (isWide(head)) return "wideText";
  if (encoding === "utf-8") {
    const known = sniffBytes(head);
    if (known) return known;
    if (isBinary(head)) return head[0] === 0x1a ? "vectorTile" : "binary";
  }
  const text = new TextDecoder(encoding === "utf-8-bom" ? "utf-8" : encoding).decode(head);
  return text.trim() === "" ? "empty" : sniffText(text);
}

/** UTF-32, or UTF-16 without a mark: every other byte of plain letters is zero. */
function isWide(head: Uint8Array): boolean {
  const [a, b, c, d] = head;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return true;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return false;
  const pairs = Math.min(head.length, 200) >> 1;
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair++) {
    if (head[pair * 2] === 0) even++;
    if (head[pair * 2 + 1] === 0) odd++;
  }
  const [most, least] = [Math.max(even, odd), Math.min(even, odd)];
  return pairs > 1 && most >= pairs * 0.8 && least === 0;
}

/** A zero byte, or many that no text has. */
function isBinary(head: Uint8Array): boolean {
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 0x1e && byte !== 0x1b) odd++;
  }
  return odd > head.length / 20;
}
