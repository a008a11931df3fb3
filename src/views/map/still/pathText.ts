// SVG path data as short as it can be: relative steps of whole multiples of 10^-decimals, so that rounding never drifts.
import type { Point } from "./webMercator.ts";

/** Appends one line; `closed` for rings. Steps that round to nothing are left out. */
export function pathText(lines: Iterable<readonly Point[]>, decimals: number, closed = false): string {
  const factor = 10 ** decimals;
  let text = "";
  for (const line of lines) {
    let x = 0;
    let y = 0;
    let steps = "";
    let count = 0;
    const last = closed ? line.length - 1 : line.length;
    for (let at = 0; at < last; at++) {
      const point = line[at] as Point;
      const nextX = Math.round(point[0] * factor);
      const nextY = Math.round(point[1] * factor);
      if (count === 0) steps = `M${number(nextX, factor)}${joined(number(nextY, factor))}`;
      else if (nextX !== x || nextY !== y) {
        steps += `${count === 1 ? "l" : ""}${count === 1 ? number(nextX - x, factor) : joined(number(nextX - x, factor))}${joined(number(nextY - y, factor))}`;
      } else continue;
      x = nextX;
      y = nextY;
      count++;
    }
    if (count >= (closed ? 3 : 2)) text += closed ? `${steps}z` : steps;
  }
  return text;
}

/** A zero-length stroke: with round or square caps it is a disc or a square that keeps its size at any scale. */
export function dotText(x: number, y: number, decimals: number): string {
  const factor = 10 ** decimals;
  return `M${number(Math.round(x * factor), factor)}${joined(number(Math.round(y * factor), factor))}h0`;
}

function number(whole: number, factor: number): string {
  if (factor === 1) return String(whole);
  const text = String(whole / factor);
  return text.startsWith("0.") ? text.slice(1) : text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}

const joined = (text: string): string => (text.startsWith("-") ? text : ` ${text}`);
