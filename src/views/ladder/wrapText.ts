import { roughWidth } from "./roughWidth.ts";

/** Lines no wider than `room`, broken at spaces; a word that is wider stands alone on its line. */
export function wrapText(text: string, room: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && roughWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** In at most so many lines, as even as they can be; null when they would have to be wider than `room`. */
export function wrapInto(text: string, most: number, room: number, size: number): readonly string[] | null {
  const full = roughWidth(text, size);
  for (let width = full / most; width <= room; width += size / 2) {
    const lines = wrapText(text, width, size);
    if (lines.length <= most && lines.every((line) => roughWidth(line, size) <= room)) return lines;
  }
  const lines = wrapText(text, room, size);
  return lines.length <= most && lines.every((line) => roughWidth(line, size) <= room) ? lines : null;
}
