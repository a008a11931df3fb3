// Plain shapes to pixels in Node, without a browser: Skia by way of @napi-rs/canvas, letters from the files of Source Sans 3 alone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createCanvas, GlobalFonts, Path2D, type SKRSContext2D } from "@napi-rs/canvas";
import type { Figure, FigureFill, FigureLayer, FigurePath, FigureText, PathCommand } from "#model/figure.ts";
import { hatchLines } from "#takeaway/shapes/hatchLines.ts";
import { pathBox } from "#takeaway/shapes/pathBox.ts";
import { pathEnds } from "#takeaway/shapes/pathEnds.ts";

/** A figure laid on the sheet: its (0, 0) at (x, y), in the sheet's pixels, and so much larger. */
export interface LaidFigure {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Bytes that are the same for the same shapes on the same kind of machine. */
export interface Raster {
  readonly png: () => Buffer;
  /** Lossy, about a fifth of the PNG. */
  readonly webp: () => Buffer;
}

export function rasterise(
  size: { readonly width: number; readonly height: number },
  laid: readonly LaidFigure[],
): Raster {
  registerFaces();
  const canvas = createCanvas(size.width, size.height);
  const pen = canvas.getContext("2d");
  for (const { figure, x, y, scale } of laid) {
    pen.save();
    pen.translate(x, y);
    pen.scale(scale, scale);
    pen.fillStyle = figure.background;
    pen.fillRect(0, 0, figure.width, figure.height);
    for (const layer of figure.layers) drawLayer(pen, layer);
    pen.restore();
  }
  return { png: () => canvas.toBuffer("image/png"), webp: () => canvas.toBuffer("image/webp", 80) };
}

function drawLayer(pen: SKRSContext2D, { clip, shapes }: FigureLayer): void {
  pen.save();
  if (clip) {
    const [x, y, width, height] = clip;
    pen.beginPath();
    pen.rect(x, y, width, height);
    pen.clip();
  }
  for (const shape of shapes) {
    if (shape.kind === "text") drawText(pen, shape);
    else drawPath(pen, shape);
  }
  pen.restore();
}

function drawPath(pen: SKRSContext2D, { d, fill, fillRule, stroke }: FigurePath): void {
  const path = pathOf(d);
  if (fill?.kind === "plain") {
    pen.globalAlpha = fill.alpha;
    pen.fillStyle = fill.colour;
    pen.fill(path, fillRule);
  }
  if (fill?.kind === "hatch") drawHatch(pen, d, path, fill, fillRule);
  if (!stroke) return;
  const [from, to] = stroke.alphas;
  const ends = from === to ? null : pathEnds(d);
  pen.globalAlpha = ends ? 1 : from;
  pen.strokeStyle = ends ? fading(pen, ends, stroke.colour, stroke.alphas) : stroke.colour;
  pen.lineWidth = stroke.width;
  pen.lineCap = stroke.cap;
  pen.lineJoin = stroke.join;
  pen.setLineDash([...stroke.dash]);
  pen.stroke(path);
  pen.setLineDash([]);
}

function fading(
  pen: SKRSContext2D,
  [[x1, y1], [x2, y2]]: NonNullable<ReturnType<typeof pathEnds>>,
  colour: string,
  alphas: readonly [number, number],
): CanvasGradient {
  const gradient = pen.createLinearGradient(x1, y1, x2, y2);
  alphas.forEach((alpha, at) => {
    gradient.addColorStop(at, withAlpha(colour, alpha));
  });
  return gradient;
}

function drawHatch(
  pen: SKRSContext2D,
  d: readonly PathCommand[],
  path: Path2D,
  { colour, alpha, width, spacing, angle }: Extract<FigureFill, { kind: "hatch" }>,
  fillRule: FigurePath["fillRule"],
): void {
  const box = pathBox(d);
  if (!box) return;
  pen.save();
  pen.clip(path, fillRule);
  pen.globalAlpha = alpha;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  for (const [x1, y1, x2, y2] of hatchLines(box, spacing, angle)) {
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
  }
  pen.stroke();
  pen.restore();
}

function drawText(pen: SKRSContext2D, text: FigureText): void {
  pen.save();
  pen.translate(text.x, text.y);
  pen.rotate((text.rotate * Math.PI) / 180);
  pen.font = `${text.size}px ${familiesOf(text)}`;
  pen.letterSpacing = `${text.spacing}px`;
  pen.textAlign = text.anchor === "middle" ? "center" : text.anchor;
  pen.globalAlpha = text.alpha;
  if (text.halo) {
    pen.strokeStyle = text.halo.colour;
    pen.lineWidth = text.halo.width;
    pen.lineJoin = "round";
    pen.strokeText(text.text, 0, 0);
  }
  pen.fillStyle = text.colour;
  pen.fillText(text.text, 0, 0);
  pen.restore();
}

function pathOf(d: readonly PathCommand[]): Path2D {
  const path = new Path2D();
  for (const command of d) {
    switch (command[0]) {
      case "M":
        path.moveTo(command[1], command[2]);
        break;
      case "L":
        path.lineTo(command[1], command[2]);
        break;
      case "C":
        path.bezierCurveTo(command[1], command[2], command[3], command[4], command[5], command[6]);
        break;
      case "Z":
        path.closePath();
    }
  }
  return path;
}

const withAlpha = (colour: string, alpha: number): string =>
  colour +
  Math.round(alpha * 255)
    .toString(16)
    .padStart(2, "0");

const require = createRequire(import.meta.url);
const scripts = ["latin", "latin-ext", "cyrillic", "greek"] as const;
const styles = ["400-normal", "400-italic", "600-normal", "600-italic"] as const;
/** Slanted Cyrillic and Greek stand upright, as on paper. */
const isShipped = (script: (typeof scripts)[number], style: string): boolean =>
  script.startsWith("latin") || style.endsWith("normal");

const familyName = (script: string, style: string): string => `Card ${style} ${script}`;

// Each file is a family of its own: asked for by weight and slope, Skia might take a face of the machine's.
function registerFaces(): void {
  if (GlobalFonts.has(familyName("latin", styles[0]))) return;
  for (const script of scripts)
    for (const style of styles) {
      if (!isShipped(script, style)) continue;
      const file = require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${script}-${style}.woff2`);
      if (!GlobalFonts.register(readFileSync(file), familyName(script, style)))
        throw new Error(`Skia cannot read ${file}`);
    }
}

function familiesOf({ weight, italic }: Pick<FigureText, "weight" | "italic">): string {
  const heavy = weight > 500 ? "600" : "400";
  const own = `${heavy}-${italic ? "italic" : "normal"}`;
  return scripts
    .map((script) => `"${familyName(script, isShipped(script, own) ? own : `${heavy}-normal`)}"`)
    .join(", ");
}
