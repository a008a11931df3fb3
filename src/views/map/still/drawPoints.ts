// Marks are zero-length strokes with round or square ends: they keep their size however the sheet is scaled.
import type { MapScene, PointMark } from "#views/map/scene.ts";
import { short } from "./drawGround.ts";
import { byEmphasis } from "./drawLines.ts";
import { dotText } from "./pathText.ts";
import { fixedStroke, type Plane } from "./plane.ts";
import { element, type StillElement } from "./stillElement.ts";
import type { Point } from "./webMercator.ts";

const bands: readonly (readonly PointMark["layer"][])[] = [
  ["landings"],
  ["institutions", "events", "actors"],
  ["cities"],
];

export function drawPoints(scene: MapScene, plane: Plane): StillElement[] {
  return bands.flatMap((layers) =>
    byEmphasis(scene.points.filter((mark) => layers.includes(mark.layer))).flatMap((mark) => {
      const at = plane.point(mark.at);
      return at ? [drawMark(mark, at, plane)] : [];
    }),
  );
}

export function drawMark(mark: PointMark, at: Point, plane: Plane, key = `${mark.layer}-${mark.ref}`): StillElement {
  const attrs = {
    "data-ref": mark.ref,
    "data-emphasis": mark.emphasis,
    opacity: mark.alpha === 1 ? undefined : short(mark.alpha),
    fill: "none",
    "stroke-linecap":
      mark.shape === "tick" ? undefined : mark.shape === "square" || mark.shape === "diamond" ? "square" : "round",
  };
  const strokes = strokesOf(mark, at, plane);
  if (mark.emphasis === "chosen")
    strokes.unshift(stroke(plane, dotText(at, plane.decimals), mark.colour, mark.size + 12, 0.22));
  return element("g", attrs, strokes, key);
}

export function strokesOf(mark: PointMark, at: Point, plane: Plane): StillElement[] {
  const dot = dotText(at, plane.decimals);
  const { size, colour, outline } = mark;
  switch (mark.shape) {
    case "disc":
      return [stroke(plane, dot, outline, size + 2), stroke(plane, dot, colour, size)];
    case "dot":
      return [stroke(plane, dot, colour, size)];
    case "ring":
      return [stroke(plane, dot, colour, size), stroke(plane, dot, outline, Math.max(1, size - 3.2))];
    case "ring-disc":
      return [
        stroke(plane, dot, outline, size + 2),
        stroke(plane, dot, colour, size),
        stroke(plane, dot, outline, Math.max(2, size - 3)),
        stroke(plane, dot, colour, Math.max(1, size - 5.6)),
      ];
    case "square":
      return [stroke(plane, dot, outline, size + 1.6), stroke(plane, dot, colour, size)];
    case "diamond": {
      // Square ends follow the stroke's direction: a hair of a diagonal stands them on their corner.
      const hair = dot.replace(/h0$/, "l.01.01");
      return [stroke(plane, hair, outline, size * 0.75 + 1.6), stroke(plane, hair, colour, size * 0.75)];
    }
    case "triangle": {
      // The stroke round a hair of a triangle is a triangle: its corners are mitred.
      const hair = `${dot.slice(0, -2)}l.01 .0173h-.02z`;
      return [size + 3.2, size].map((width, nth) => ({
        ...stroke(plane, hair, nth === 0 ? outline : colour, width * 0.62),
      }));
    }
    case "tick":
      return tick(mark, at, plane);
  }
}

/** A stroke across the cable: a dash as long as the tick is thick, on a path that runs along the cable, drawn as wide as the tick is long. */
function tick(mark: PointMark, at: Point, plane: Plane): StillElement[] {
  const run = plane.kind === "flat" ? 40 : 8;
  const [dx, dy] = alongCable(mark, at, plane);
  const factor = 10 ** plane.decimals;
  const round = (value: number): number => Math.round(value * factor) / factor;
  const d = `M${round(at[0])} ${round(at[1])}l${+(dx * run).toFixed(2)} ${+(dy * run).toFixed(2)}`;
  const bar = (colour: string, length: number, thick: number): StillElement =>
    element("path", {
      d,
      stroke: colour,
      "stroke-width": length,
      "stroke-dasharray": `${thick} 9999`,
      "vector-effect": fixedStroke(plane),
    });
  return [bar(mark.outline, mark.size + 1.6, 2.6), bar(mark.colour, mark.size, 1.4)];
}

/** Unit vector on the plane, a right angle from the tick. */
function alongCable(mark: PointMark, at: Point, plane: Plane): Point {
  const course = ((mark.angle + 90) * Math.PI) / 180;
  if (plane.kind === "flat") return [Math.sin(course), -Math.cos(course)];
  const [lon, lat] = mark.at;
  const ahead = plane.point([
    lon + (0.2 * Math.sin(course)) / Math.cos((lat * Math.PI) / 180),
    lat + 0.2 * Math.cos(course),
  ]);
  if (!ahead) return [1, 0];
  const long = Math.hypot(ahead[0] - at[0], ahead[1] - at[1]) || 1;
  return [(ahead[0] - at[0]) / long, (ahead[1] - at[1]) / long];
}

function stroke(plane: Plane, d: string, colour: string, width: number, alpha?: number): StillElement {
  return element("path", {
    d,
    stroke: colour,
    "stroke-width": +width.toFixed(2),
    "stroke-opacity": alpha,
    "vector-effect": fixedStroke(plane),
  });
}
