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

/** In as few lines as `room` allows, as even as they can be; null when they would be more than `most`. */
export function wrapInto(text: string, most: number, room: number, size: number): readonly string[] | null {
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => roughWidth(line, size)));
  const least = wrapText(text, room, size);
  if (least.length > most || widest(least) > room) return null;
  for (let width = roughWidth(text, size) / least.length; width < room; width += size / 2) {
    const lines = wrapText(text, width, size);
    if (lines.length === least.length && widest(lines) <= room) return lines;
  }
  return least;
}
