// What the drawing functions need to know of a projection. The flat plane keeps sheet units and is scaled as a whole; the globe gives pixels.
import type { MultiLineString } from "geojson";
import type { Position } from "#model/atlas.ts";
import type { Point } from "./webMercator.ts";
import type { CountryShape } from "./world.ts";

/** The part of a line that is seen, with the share of its way (0..1) at both ends. */
export interface SeenRun {
  readonly points: readonly Point[];
  readonly from: number;
  readonly to: number;
}

export interface Plane {
  readonly kind: "flat" | "globe";
  readonly decimals: number;
  /** Pixels per unit of the paths. */
  readonly scale: number;
  /** Degrees finer than which nothing is seen; missing where every vertex counts. */
  readonly grain?: number;
  area(shape: CountryShape): string;
  mesh(lines: MultiLineString): string;
  runs(line: readonly Position[]): readonly SeenRun[];
  lines(lines: readonly (readonly Position[])[]): string;
  /** null when hidden behind the globe. */
  point(at: Position): Point | null;
  graticule(): string;
}

/** 1 for the flat plane's scaled sheet, where strokes must not scale with it. */
export const fixedStroke = (plane: Plane): "non-scaling-stroke" | undefined =>
  plane.kind === "flat" ? "non-scaling-stroke" : undefined;
