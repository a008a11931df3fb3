// SVG path data as short as it can be: relative steps of whole multiples of 10^-decimals, so that rounding never drifts.
import type { Point } from "./webMercator.ts";

/** Lines, or rings when `closed`. Steps that round to nothing are left out, and so are lines that come to nothing.
 * `leastStep` leaves out all but the last of shorter steps too: for pictures that are gone in a moment. */
export function pathText(lines: Iterable<readonly Point[]>, decimals: number, closed = false, leastStep = 0): string {
  const factor = 10 ** decimals;
  const least = closed ? 3 : 2;
  const tooShort = leastStep * factor;
  let text = "";
  for (const line of lines) {
    let x = 0;
    let y = 0;
    let steps = "";
    let count = 0;
    // z closes the ring: its repeated first point need not be said.
    const end = closed && same(line[0], line.at(-1)) ? line.length - 1 : line.length;
    for (let at = 0; at < end; at++) {
      const point = line[at] as Point;
      const nextX = Math.round(point[0] * factor);
      const nextY = Math.round(point[1] * factor);
      if (count === 0) steps = `M${number(nextX, factor)}${joined(nextY, factor)}`;
      else {
        const [dx, dy] = [nextX - x, nextY - y];
        if ((dx === 0 && dy === 0) || (Math.abs(dx) + Math.abs(dy) < tooShort && at < end - 1)) continue;
        steps += (count === 1 ? `l${number(dx, factor)}` : joined(dx, factor)) + joined(dy, factor);
      }
      x = nextX;
      y = nextY;
      count++;
    }
    if (count >= least) text += closed ? `${steps}z` : steps;
  }
  return text;
}

const same = (a: Point | undefined, b: Point | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** A zero-length stroke: with round or square ends it is a disc or a square that keeps its size at any scale. */
export function dotText([x, y]: Point, decimals: number): string {
  const factor = 10 ** decimals;
  return `M${number(Math.round(x * factor), factor)}${joined(Math.round(y * factor), factor)}h0`;
}

function number(whole: number, factor: number): string {
  if (factor === 1) return `${whole}`;
  if (whole > -factor && whole < factor && whole !== 0) {
    const text = `${whole / factor}`;
    return whole > 0 ? text.slice(1) : `-${text.slice(2)}`;
  }
  return `${whole / factor}`;
}

/** A minus sign parts numbers by itself. */
const joined = (whole: number, factor: number): string => (whole < 0 ? "" : " ") + number(whole, factor);
