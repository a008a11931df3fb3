// Text set in lines on a sheet: broken by measured widths, so that nothing runs over its room.
import type { FigureText } from "#model/figure.ts";
import { textWidth } from "#views/map/still/textWidth.ts";

export interface TextLook {
  readonly size: number;
  readonly colour: string;
  readonly weight?: number;
  readonly italic?: boolean;
  /** Distance between baselines, in sizes. */
  readonly lead?: number;
  readonly href?: string | null;
}

/** The advances of textWidth are those of the regular face; the other two stray by so much at most. */
const slack = (look: TextLook): number => (look.italic ? 1.06 : look.weight && look.weight >= 600 ? 1.02 : 1.01);

export function widthOf(text: string, look: TextLook): number {
  const { size, italic = false, weight = 400 } = look;
  return textWidth(text, { size, italic, bold: weight >= 600 }) * slack(look);
}

/** Lines no wider than `width`. A word that is wider on its own (an address) is broken where it must be. */
export function brokenText(text: string, width: number, look: TextLook): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (widthOf(longer, look) <= width) {
        line = longer;
        continue;
      }
      if (line !== "") lines.push(line);
      const pieces = widthOf(word, look) <= width ? [word] : brokenWord(word, width, look);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? "";
    }
    if (line !== "") lines.push(line);
  }
  return lines;
}

/** Broken into as few lines as can be, and these about as long as each other: no last line of one word. */
export function balancedText(text: string, width: number, look: TextLook): readonly string[] {
  const lines = brokenText(text, width, look);
  if (lines.length < 2 || lines.length > 4) return lines;
  for (let share = 0.6; share < 1; share += 0.02) {
    const narrower = brokenText(text, width * share, look);
    if (narrower.length <= lines.length) return narrower;
  }
  return lines;
}

function brokenWord(word: string, width: number, look: TextLook): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && widthOf(piece + letter, look) > width) {
      // Addresses are broken after a sign that parts them, where one is near.
      const at = Math.max(...["/", "?", "&", "=", ",", "-", "."].map((sign) => piece.lastIndexOf(sign))) + 1;
      const cut = at > piece.length * 0.6 ? at : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
    }
    piece += letter;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/** At most so many lines; what is cut ends with an ellipsis. */
export function cutLines(lines: readonly string[], most: number, width: number, look: TextLook): readonly string[] {
  if (lines.length <= most) return lines;
  if (most < 1) return [];
  let last = lines[most - 1] as string;
  while (last.length > 1 && widthOf(`${last}…`, look) > width) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}

export const leadOf = (look: TextLook): number => look.size * (look.lead ?? 1.3);

/** One line; `y` is its baseline. */
export function textAt(
  text: string,
  x: number,
  y: number,
  look: TextLook,
  anchor: FigureText["anchor"] = "start",
): FigureText {
  const { size, colour, weight = 400, italic = false, href = null } = look;
  const width = textWidth(text, { size, italic, bold: weight >= 600 });
  const plain = { rotate: 0, spacing: 0, halo: null, alpha: 1 } as const;
  return { kind: "text", x: round(x), y: round(y), text, size, weight, italic, colour, anchor, width, href, ...plain };
}

/** Lines below each other; `top` is the upper edge of the first. */
export function linesAt(lines: readonly string[], x: number, top: number, look: TextLook): readonly FigureText[] {
  const lead = leadOf(look);
  return lines.map((line, at) => textAt(line, x, top + at * lead + (lead + look.size * 0.66) / 2, look));
}

const round = (value: number): number => Math.round(value * 100) / 100;
