import type { PathCommand } from "#model/figure.ts";

/** [x, y, width, height] around all points, those that only pull curves included; null when there is none. */
export function pathBox(d: readonly PathCommand[]): readonly [number, number, number, number] | null {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, ...numbers] of d)
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [x = 0, y = 0] = [numbers[at], numbers[at + 1]];
      [west, north, east, south] = [Math.min(west, x), Math.min(north, y), Math.max(east, x), Math.max(south, y)];
    }
  return west <= east ? [west, north, east - west, south - north] : null;
}
