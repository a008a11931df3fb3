// A path as far as it shows inside a rectangle: slide programs know no clipping.
import type { FigurePath, FigureStroke, PathCommand } from "#model/figure.ts";
import { clippedRing, clippedRuns, type Frame } from "#takeaway/picture/clipping.ts";
import { flatPath, type Point, type Stretch } from "./flatPath.ts";
import { pathBox } from "./pathBox.ts";

/** [] when all of it is outside; the path itself when all of it is inside; else its area and its lines, each cut. */
export function cutPath(path: FigurePath, clip: readonly [number, number, number, number]): readonly FigurePath[] {
  const box = pathBox(path.d);
  if (!box) return [];
  const frame: Frame = [clip[0], clip[1], clip[0] + clip[2], clip[1] + clip[3]];
  const [left, top, right, bottom] = [box[0], box[1], box[0] + box[2], box[1] + box[3]];
  const half = (path.stroke?.width ?? 0) / 2;
  if (right + half < frame[0] || left - half > frame[2] || bottom + half < frame[1] || top - half > frame[3]) return [];
  if (left >= frame[0] && right <= frame[2] && top >= frame[1] && bottom <= frame[3]) return [path];
  const stretches = flatPath(path.d);
  const cut: FigurePath[] = [];
  if (path.fill) {
    const d = stretches.flatMap(({ points }) => commands(clippedRing(points, frame), true));
    if (d.length > 0) cut.push({ ...path, d, stroke: null });
  }
  if (path.stroke) cut.push(...cutStroke(path, path.stroke, stretches, frame));
  return cut;
}

function cutStroke(
  path: FigurePath,
  stroke: FigureStroke,
  stretches: readonly Stretch[],
  frame: Frame,
): readonly FigurePath[] {
  const lines = stretches.map(({ points, closed }) => (closed && points[0] ? [...points, points[0]] : points));
  const fades = stroke.alphas[0] !== stroke.alphas[1];
  const runs = lines.flatMap((line) => clippedRuns(line, frame));
  if (!fades) {
    const d = runs.flatMap((run) => commands(run, false));
    return d.length > 0 ? [{ ...path, d, fill: null }] : [];
  }
  const [from, to] = [lines[0]?.[0], lines.at(-1)?.at(-1)];
  return runs.map((run) => ({
    ...path,
    d: commands(run, false),
    fill: null,
    stroke: { ...stroke, alphas: [alphaAt(run[0], from, to, stroke), alphaAt(run.at(-1), from, to, stroke)] },
  }));
}

/** A stroke fades along the straight line between its ends. */
function alphaAt(point: Point | undefined, from: Point | undefined, to: Point | undefined, { alphas }: FigureStroke) {
  if (!point || !from || !to) return alphas[0];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const square = dx * dx + dy * dy || 1;
  const share = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / square;
  return alphas[0] + (alphas[1] - alphas[0]) * Math.max(0, Math.min(1, share));
}

function commands(points: readonly Point[], closed: boolean): readonly PathCommand[] {
  if (points.length < 2) return [];
  const lines = points.map(([x, y], at): PathCommand => (at === 0 ? ["M", x, y] : ["L", x, y]));
  return closed ? [...lines, ["Z"]] : lines;
}
