// How wide the columns are and how their headings are set: across where they fit, else upwards.
import type { LadderColumn } from "#model/ladder.ts";
import type { Language } from "#model/text.ts";
import { textIn } from "#model/text.ts";
import type { LadderWords } from "./ladderWords.ts";
import { roughWidth } from "./roughWidth.ts";
import { wrapInto, wrapText } from "./wrapText.ts";

export interface Heading {
  readonly id: string;
  /** In full, for ears and for the pointer. */
  readonly name: string;
  readonly lines: readonly string[];
}

/** Lengths in CSS pixels. */
export interface LadderFrame {
  readonly nameWidth: number;
  readonly cellWidth: number;
  readonly depthWidth: number;
  readonly rowHeight: number;
  readonly headHeight: number;
  /** Height of the headings' text alone. */
  readonly textHeight: number;
  readonly across: boolean;
  /** The word "Peers" has room beside the depth. */
  readonly roomy: boolean;
  readonly headings: readonly Heading[];
}

export function ladderFrame(
  columns: readonly LadderColumn[],
  width: number,
  unit: number,
  language: Language,
  words: LadderWords,
): LadderFrame {
  const roomy = width >= 720 * unit;
  const narrowNames =
    (width >= 1100 * unit && columns.length <= 12 ? 256 : roomy ? 208 : width >= 520 * unit ? 168 : 124) * unit;
  const depthWidth = (roomy ? 96 : 36) * unit;
  const room = width - narrowNames - depthWidth - (roomy ? 16 : 0) * unit;
  // Because two lines of a long name need so much, and a short name one.
  const least = (columns.every((column) => column.short) ? 26 : 31) * unit;
  const cellWidth = Math.floor(
    Math.max(least, Math.min(128 * unit, columns.length > 0 ? room / columns.length : 128 * unit)),
  );
  // What the columns leave goes to the names, which may be long.
  const spare = room - cellWidth * columns.length;
  const nameWidth = narrowNames + Math.max(0, Math.min(roomy ? 48 * unit : 0, Math.floor(spare)));
  const size = 13 * unit;
  const line = 15 * unit;
  const full = columns.map((column) => (column.name ? textIn(column.name, language) : words.noTheme));
  const short = columns.map((column, at) => (column.short ? textIn(column.short, language) : (full[at] ?? "")));
  const heading = (lines: readonly (readonly string[])[]): readonly Heading[] =>
    columns.map(({ id }, at) => ({ id, name: full[at] ?? "", lines: lines[at] ?? [] }));
  const across = (texts: readonly string[]) => {
    const set = texts.map((text) => wrapInto(text, 3, cellWidth - 8 * unit, size));
    return set.every((lines) => lines !== null) ? set : null;
  };
  const frame = { nameWidth, cellWidth, depthWidth, rowHeight: 24 * unit, roomy };
  // Because under the text stands the number of partners, and under that the rule.
  const below = 25 * unit;
  const level = across(full) ?? across(short);
  if (level) {
    const textHeight = Math.max(1, ...level.map((lines) => lines.length)) * line + 6 * unit;
    return { ...frame, across: true, headings: heading(level), textHeight, headHeight: textHeight + below };
  }
  const most = Math.max(1, Math.floor((cellWidth - 2 * unit) / (line * 0.9)));
  const longest = 156 * unit;
  const upright = short.map((text) => fitted(text, most, longest, size));
  const textHeight = Math.max(...upright.flat().map((text) => roughWidth(text, size)), 0) + 10 * unit;
  return { ...frame, across: false, headings: heading(upright), textHeight, headHeight: textHeight + below };
}

/** In at most so many lines; what does not fit ends in an ellipsis. */
function fitted(text: string, most: number, room: number, size: number): readonly string[] {
  const even = wrapInto(text, most, room, size);
  if (even) return even;
  const lines = wrapText(text, room, size).slice(0, most);
  return lines.map((line, at) => (at === lines.length - 1 ? cut(`${line}…`, room, size) : line));
}

function cut(text: string, room: number, size: number): string {
  let shown = text;
  while (shown.length > 2 && roughWidth(shown, size) > room) shown = `${shown.slice(0, -2).trimEnd()}…`;
  return shown;
}
