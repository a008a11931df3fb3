// A figure of promises as plain data: rows that can be pointed at, each with its own texts, lines and marks.
import type { PromiseGroup } from "#state/answers/promisesPaint.ts";

export type DrawnInk = PromiseGroup | "ink" | "quiet";

export interface DrawnText {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly kind: "name" | "quiet" | "head";
}

export interface DrawnPath {
  readonly d: string;
  readonly ink: DrawnInk;
  /** dotted: nobody says; thin: only a guide. */
  readonly kind: "plain" | "dotted" | "thin";
}

export interface DrawnMark {
  readonly x: number;
  readonly y: number;
  /** ring: as it was. dot: as it is. open: nobody says further. bar: a time named; its `to` is where it ends. */
  readonly shape: "ring" | "dot" | "open" | "bar" | "dashedBar";
  readonly to?: number;
  readonly ink: DrawnInk;
}

export interface DrawnArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnRow {
  readonly id: string;
  /** Where it is pointed at; the first is where the focus is shown. */
  readonly areas: readonly DrawnArea[];
  readonly texts: readonly DrawnText[];
  readonly paths: readonly DrawnPath[];
  readonly marks: readonly DrawnMark[];
}

/** In pixels. */
export interface PromiseDrawing {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly heads: readonly DrawnText[];
  readonly rules: readonly {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly kind: "line" | "day";
  }[];
  readonly rows: readonly DrawnRow[];
}

export interface DrawingRoom {
  readonly width: number;
  /** To a sixteenth of the root's letter size. */
  readonly unit: number;
  readonly measure: (text: string, size: number) => number;
}

/** Lines no wider than `room`, broken at spaces. */
export function linesOf(text: string, room: number, size: number, measure: DrawingRoom["measure"]): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, size) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Of plans: as the figures speak of them, in the reader's language. */
export interface DrawnTie {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly group: PromiseGroup;
  /** Places on the way from a plan to being in force, 0 the loosest. */
  readonly was: number;
  /** null = no later source. */
  readonly now: number | null;
  readonly wasText: string;
  readonly nowText: string;
  /** When the newest source speaks. */
  readonly reach: string;
}
