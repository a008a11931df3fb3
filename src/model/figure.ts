// A drawing as plain shapes, ready for paper: what the map and every view become before they are written as SVG, PNG, PDF or PPTX.
// Lengths are CSS pixels (1/96 inch), y downwards; colours "#rrggbb"; alphas 0..1. All coordinates are absolute: no transforms, no references.

/** Path commands, absolute; Q and A are already turned into C. */
export type PathCommand =
  | readonly ["M", number, number]
  | readonly ["L", number, number]
  | readonly ["C", number, number, number, number, number, number]
  | readonly ["Z"];

export type FigureFill =
  | { readonly kind: "plain"; readonly colour: string; readonly alpha: number }
  /** Lines of `width`, `spacing` apart, at `angle` degrees clockwise from the x axis. */
  | {
      readonly kind: "hatch";
      readonly colour: string;
      readonly alpha: number;
      readonly width: number;
      readonly spacing: number;
      readonly angle: number;
    };

export interface FigureStroke {
  readonly colour: string;
  /** At the start and the end of the path; a line that does not fade has the same twice. */
  readonly alphas: readonly [from: number, to: number];
  readonly width: number;
  /** Pixels on, off, ...; empty = solid. */
  readonly dash: readonly number[];
  readonly cap: "butt" | "round" | "square";
  readonly join: "miter" | "round" | "bevel";
}

export interface FigurePath {
  readonly kind: "path";
  readonly d: readonly PathCommand[];
  readonly fill: FigureFill | null;
  readonly fillRule: "nonzero" | "evenodd";
  readonly stroke: FigureStroke | null;
  /** What it is, for names of shapes and for who cannot see it: "Digital Partnership, EU and Japan". */
  readonly title: string | null;
}

export interface FigureText {
  readonly kind: "text";
  /** Where the baseline begins, is halved, or ends, as `anchor` says. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Font size. */
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly colour: string;
  readonly alpha: number;
  readonly anchor: "start" | "middle" | "end";
  /** Degrees clockwise about (x, y). */
  readonly rotate: number;
  /** Extra room between letters. */
  readonly spacing: number;
  readonly halo: { readonly colour: string; readonly width: number } | null;
  /** Advance width as measured where it was drawn; null = not known. */
  readonly width: number | null;
  /** An http(s) or mailto address it leads to. */
  readonly href: string | null;
}

export type FigureShape = FigurePath | FigureText;

/** Shapes that belong together, bottom to top; what a slide program shows as one named group. */
export interface FigureLayer {
  /** "land", "cables", "ties", "labels", "legend", "title", ... */
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
  /** Nothing outside shows: [x, y, width, height]. */
  readonly clip: readonly [number, number, number, number] | null;
  readonly shapes: readonly FigureShape[];
}

export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly layers: readonly FigureLayer[];
}
