// Shapes of a figure, plain but for what a test is about.
import type { FigurePath, FigureText, PathCommand } from "#model/figure.ts";

export function path(d: readonly PathCommand[], more: Partial<FigurePath> = {}): FigurePath {
  return { kind: "path", d, fill: null, fillRule: "nonzero", stroke: null, title: null, ...more };
}

export function text(words: string, x: number, y: number, more: Partial<FigureText> = {}): FigureText {
  return {
    kind: "text",
    x,
    y,
    text: words,
    size: 16,
    weight: 400,
    italic: false,
    colour: "#1d2433",
    alpha: 1,
    anchor: "start",
    rotate: 0,
    spacing: 0,
    halo: null,
    width: null,
    href: null,
    ...more,
  };
}

export function rect(x: number, y: number, width: number, height: number): readonly PathCommand[] {
  return [["M", x, y], ["L", x + width, y], ["L", x + width, y + height], ["L", x, y + height], ["Z"]];
}

export const line = { colour: "#004494", alphas: [1, 1], width: 2, dash: [], cap: "butt", join: "round" } as const;
