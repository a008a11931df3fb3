// SVG-style dashes (multiples of the width) as the four pixel lengths the stroke shader takes.
import type { Dash } from "#views/map/scene.ts";

export type DashPixels = readonly [number, number, number, number];
const solid: DashPixels = [0, 0, 0, 0];

export function dashPixels(dash: Dash, width: number): DashPixels {
  const [a = 0, b = a, c, d] = dash;
  if (dash.length === 0 || a + b <= 0) return solid;
  return c === undefined
    ? [a * width, b * width, a * width, b * width]
    : [a * width, b * width, c * width, (d ?? b) * width];
}

/** A painted stretch of no length is meant as a round dot. */
export function isDotted(dash: Dash): boolean {
  return dash.length > 0 && (dash[0] ?? 0) < 0.3;
}
