// Combinations of sets as columns over a lattice of dots (A. Lex et al., "UpSet", IEEE TVCG 20(12), 2014). CSS pixels from the top left.
import type { Combination } from "#model/overlap.ts";
import { wrapped } from "#views/answers/treaties/wrapped.ts";

export interface UpsetInput {
  /** Room on the page. */
  readonly width: number;
  /** CSS pixels to a sixteenth of a rem. */
  readonly unit: number;
  readonly sets: readonly { readonly letter: string; readonly name: string; readonly size: number }[];
  /** In the order of the columns. */
  readonly combinations: readonly Combination[];
  readonly neither: number;
  readonly all: boolean;
  readonly measure: (text: string, size: number) => number;
}

export interface UpsetColumn {
  readonly key: string;
  readonly n: number;
  /** Middle of the column. */
  readonly x: number;
  /** Top of its bar. */
  readonly y: number;
  /** Ends the bar before its length: in neither are so many more than in any combination. */
  readonly broken: boolean;
  readonly dots: readonly { readonly y: number; readonly on: boolean }[];
  /** From the first dot that is on to the last. */
  readonly stem: readonly [top: number, bottom: number] | null;
}

export interface UpsetRow {
  readonly letter: string;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly size: number;
  /** Bar behind the name, as long as the set is large. */
  readonly bar: { readonly y: number; readonly width: number; readonly height: number };
  /** Of the dots. */
  readonly y: number;
  /** The dots have the letter before them, because the name stands elsewhere. */
  readonly labelled: boolean;
}

export interface UpsetScene {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly columns: readonly UpsetColumn[];
  /** Of bars and of the targets. */
  readonly barWidth: number;
  readonly pitch: number;
  readonly rows: readonly UpsetRow[];
  readonly nameWidth: number;
  /** Foot of the bars, and of the dots. */
  readonly foot: number;
  readonly depth: number;
  readonly ticks: readonly { readonly n: number; readonly y: number }[];
  /** Left end of the lattice. */
  readonly left: number;
  /** Between the combinations and "in neither". */
  readonly divide: number;
  /** Combinations for which there was no room. */
  readonly hidden: number;
}

/** Below this the names of the sets stand under the dots, not beside them. */
const beside = 560;
const leastPitch = 26;

export function upsetScene(input: UpsetInput): UpsetScene {
  const { width, unit, sets, combinations, neither, all } = input;
  const px = (n: number) => n * unit;
  const isWide = width >= px(beside);
  const textSize = px(13);
  const nameWidth = isWide ? Math.round(Math.min(px(320), Math.max(px(200), width * 0.34))) : width;
  const left = (isWide ? nameWidth + px(16) : 0) + px(28);
  const room = width - left;
  // Half a column's room divides the combinations from "in neither".
  const fits = Math.max(1, Math.floor(room / px(leastPitch) - 1.5));
  const shown = all ? combinations : combinations.slice(0, fits);
  const pitch = Math.max(px(leastPitch), Math.min(px(isWide ? 64 : 44), room / (shown.length + 1.5)));
  const divide = left + pitch * (shown.length + 0.25);

  const top = px(20);
  const barHeight = px(isWide ? 180 : 112);
  const foot = top + barHeight;
  const most = Math.max(1, ...shown.map(({ members }) => members.length));
  const scaleTo = neither <= most * 1.5 ? Math.max(most, neither) : most;
  const yOf = (n: number) => foot - (Math.min(n, scaleTo) / scaleTo) * barHeight;

  const lineHeight = px(17);
  const rowGap = px(26);
  const largest = Math.max(1, ...sets.map(({ size }) => size));
  // In a narrow room the names stand under the lattice, which then has their letters: a stem must not cross a name.
  let y = foot + px(12) + (isWide ? 0 : sets.length * rowGap + px(4));
  const rows = sets.map(({ letter, name, size }, at): UpsetRow => {
    const lines = wrapped(`${letter}\u2002${name}`, nameWidth - px(52), (text) => input.measure(text, textSize));
    const barHeight = lines.length * lineHeight + px(6);
    const top = y;
    const height = isWide ? Math.max(barHeight, px(28)) : barHeight;
    y += height + px(4);
    return {
      letter,
      lines: lines.map((text, line) => ({ text, y: top + px(16) + line * lineHeight })),
      size,
      bar: { y: top, width: (nameWidth * size) / largest, height: barHeight },
      y: isWide ? top + barHeight / 2 : foot + px(12) + (at + 0.5) * rowGap,
      labelled: !isWide,
    };
  });

  const column = (key: string, n: number, at: number): UpsetColumn => {
    const dots = rows.map((row, index) => ({ y: row.y, on: key[index] === "1" }));
    const on = dots.filter((dot) => dot.on);
    return {
      key,
      n,
      x: left + pitch * (at + 0.5),
      y: n === 0 ? foot : Math.min(yOf(n), foot - 1),
      broken: n > scaleTo,
      dots,
      stem: on.length > 1 ? [on[0]?.y ?? 0, on.at(-1)?.y ?? 0] : null,
    };
  };
  const columns = [
    ...shown.map(({ key, members }, at) => column(key, members.length, at)),
    column("0".repeat(sets.length), neither, shown.length + 0.5),
  ];
  return {
    width: Math.max(width, left + pitch * (shown.length + 1.5)),
    height: Math.ceil(y),
    textSize,
    columns,
    barWidth: Math.round(pitch * 0.62),
    pitch,
    rows,
    nameWidth,
    foot,
    depth: (rows.at(-1)?.y ?? foot) + px(14),
    ticks: wholeSteps(scaleTo, isWide ? 5 : 3).map((n) => ({ n, y: yOf(n) })),
    left,
    divide,
    hidden: combinations.length - shown.length,
  };
}

/** Whole numbers from 0 in steps of 1, 2 or 5 and their tens, about so many of them. */
export function wholeSteps(to: number, about: number): number[] {
  const least = to / about;
  const ten = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  const step = [1, 2, 5, 10].map((each) => each * ten).find((each) => each >= least) ?? 1;
  return Array.from({ length: Math.floor(to / step) + 1 }, (_, at) => at * step);
}
