import type { FigurePath, PathCommand } from "#model/figure.ts";
import { hatchLines } from "#takeaway/shapes/hatchLines.ts";
import { pathBox } from "#takeaway/shapes/pathBox.ts";
import { pathEnds } from "#takeaway/shapes/pathEnds.ts";
import { fadingMask } from "./fadingMask.ts";

/** `within` is all that can be seen, [x, y, width, height]: a hatch is not drawn beyond it. */
export function drawPath(
  doc: PDFKit.PDFDocument,
  path: FigurePath,
  within: readonly [number, number, number, number],
): void {
  if (path.d.length === 0) return;
  const { fill, stroke } = path;
  doc.save();
  if (fill?.kind === "plain" && fill.alpha > 0) {
    trace(doc, path.d);
    doc.fillColor(fill.colour).fillOpacity(fill.alpha).fill(rule(path));
  }
  if (fill?.kind === "hatch") hatch(doc, path, fill, within);
  if (stroke) strokePath(doc, path.d, stroke);
  doc.restore();
}

function strokePath(
  doc: PDFKit.PDFDocument,
  d: readonly PathCommand[],
  { colour, alphas, width, dash, cap, join }: NonNullable<FigurePath["stroke"]>,
): void {
  if (!(width > 0) || Math.max(...alphas) <= 0) return;
  doc.lineWidth(width).lineCap(cap).lineJoin(join).strokeColor(colour);
  // Said to the file directly: pdfkit refuses the zeros that make round dots.
  doc.addContent(`[${dash.map(round).join(" ")}] 0 d`);
  const [ends, box] = [pathEnds(d), pathBox(d)];
  if (alphas[0] !== alphas[1] && ends && box) {
    const [x, y, w, h] = box;
    fadingMask(doc, ends, alphas, [x - width, y - width, w + 2 * width, h + 2 * width]);
    doc.strokeOpacity(1);
  } else doc.strokeOpacity(alphas[0]);
  trace(doc, d);
  doc.stroke();
}

function hatch(
  doc: PDFKit.PDFDocument,
  path: FigurePath,
  fill: Extract<FigurePath["fill"], { kind: "hatch" }>,
  [left, top, width, height]: readonly [number, number, number, number],
): void {
  const box = pathBox(path.d);
  if (!box) return;
  const [x, y] = [Math.max(box[0], left), Math.max(box[1], top)];
  const seen = [
    x,
    y,
    Math.min(box[0] + box[2], left + width) - x,
    Math.min(box[1] + box[3], top + height) - y,
  ] as const;
  doc.save();
  trace(doc, path.d);
  doc.clip(rule(path));
  doc.lineWidth(fill.width).lineCap("butt").strokeColor(fill.colour).strokeOpacity(fill.alpha);
  const lines = hatchLines(seen, fill.spacing, fill.angle);
  for (const [x1, y1, x2, y2] of lines) doc.moveTo(round(x1), round(y1)).lineTo(round(x2), round(y2));
  if (lines.length > 0) doc.stroke();
  doc.restore();
}

function rule({ fillRule }: FigurePath): "even-odd" | "non-zero" {
  return fillRule === "evenodd" ? "even-odd" : "non-zero";
}

function trace(doc: PDFKit.PDFDocument, d: readonly PathCommand[]): void {
  for (const command of d)
    if (command[0] === "M") doc.moveTo(round(command[1]), round(command[2]));
    else if (command[0] === "L") doc.lineTo(round(command[1]), round(command[2]));
    else if (command[0] === "C") {
      const [, x1, y1, x2, y2, x, y] = command;
      doc.bezierCurveTo(round(x1), round(y1), round(x2), round(y2), round(x), round(y));
    } else doc.closePath();
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
