// A sheet's key as plain data: only what is on the sheet, in the looks in which it was drawn.
import type { FigureFill, FigurePath, FigureText } from "#model/figure.ts";

export interface LineLook {
  readonly colour: string;
  readonly width: number;
  /** Pixels. */
  readonly dash: readonly number[];
  readonly alpha: number;
  /** A lighter line on top: a cable. */
  readonly core?: { readonly colour: string; readonly width: number };
}

export type LegendSample =
  | (LineLook & { readonly kind: "line" })
  /** With a line across it where a group has both countries and lines. */
  | { readonly kind: "fill"; readonly fill: FigureFill; readonly line?: LineLook }
  | { readonly kind: "steps"; readonly fills: readonly string[]; readonly labels: readonly string[] }
  | {
      readonly kind: "mark";
      readonly shape: "ring" | "disc" | "ring-disc" | "square" | "diamond" | "tick";
      readonly colour: string;
    }
  | { readonly kind: "outline"; readonly colour: string }
  /** Drawn as the view draws it, around (0, 0). */
  | { readonly kind: "sign"; readonly shapes: readonly (FigurePath | FigureText)[] };

export interface LegendRow {
  readonly sample: LegendSample;
  /** "" for steps, which bear their own labels. */
  readonly text: string;
}

export interface LegendBlock {
  readonly title: string;
  readonly rows: readonly LegendRow[];
  readonly notes: readonly string[];
}
