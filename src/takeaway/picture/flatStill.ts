// A still map (SVG as data) laid out flat: transforms, copies, patterns and gradients become plain shapes at their own places, cut at the picture's edges.
import type { FigureFill, FigureShape, FigureStroke, FigureText } from "#model/figure.ts";
import type { AttributeValue, StillElement } from "#views/map/still/stillElement.ts";
import type { Point } from "#views/map/still/webMercator.ts";
import { boundsOf, clippedRing, clippedRuns, type Frame, meets } from "./clipping.ts";
import { readPath, type Subpath } from "./readPath.ts";
import { boxCommands, commandsOf, discCommands, pathOf, plainFill, plainStroke } from "./shapes.ts";
import { flatText } from "./textShapes.ts";

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export type Inherited = Readonly<Record<string, AttributeValue>>;

export interface FlatPiece {
  readonly shape: FigureShape;
  /** Class names and keys of the groups it lies in, outermost first, and its own. */
  readonly path: readonly string[];
  /** data-tie or data-ref of it or of the nearest group; null = none. */
  readonly key: string | null;
}

interface Walk {
  readonly frame: Frame;
  readonly byId: ReadonlyMap<string, StillElement>;
  readonly pieces: FlatPiece[];
}

interface Place {
  readonly matrix: Matrix;
  readonly attrs: Inherited;
  readonly opacity: number;
  readonly path: readonly string[];
  readonly key: string | null;
}

/** `frame` is the picture: what lies outside is left out, what crosses its edge is cut there. */
export function flatStill(root: StillElement, frame: Frame): readonly FlatPiece[] {
  const walk: Walk = { frame, byId: elementsById(root), pieces: [] };
  const attrs = { fill: "#000000" };
  for (const child of root.children ?? [])
    visit(child, { matrix: [1, 0, 0, 1, 0, 0], attrs, opacity: 1, path: [], key: null }, walk);
  return walk.pieces;
}

function elementsById(root: StillElement): ReadonlyMap<string, StillElement> {
  const found = new Map<string, StillElement>();
  const look = (element: StillElement) => {
    const id = element.attrs["id"];
    if (typeof id === "string") found.set(id, element);
    element.children?.forEach(look);
  };
  look(root);
  return found;
}

function visit(element: StillElement, above: Place, walk: Walk): void {
  const { tag, attrs } = element;
  if (tag === "defs" || tag === "title") return;
  const place: Place = {
    matrix: multiplied(above.matrix, matrixOf(attrs["transform"])),
    attrs: { ...above.attrs, ...attrs },
    opacity: above.opacity * number(attrs["opacity"], 1),
    path: [...above.path, ...[attrs["class"], element.key].filter((name) => typeof name === "string")],
    key: text(attrs["data-tie"]) ?? text(attrs["data-ref"]) ?? above.key,
  };
  const add = (shapes: readonly FigureShape[]) => {
    for (const shape of shapes) walk.pieces.push({ shape, path: place.path, key: place.key });
  };
  if (tag === "use") {
    const copied = walk.byId.get(String(attrs["href"]).slice(1));
    const moved = multiplied(above.matrix, [1, 0, 0, 1, number(attrs["x"], 0), number(attrs["y"], 0)]);
    if (copied) visit(copied, { ...above, matrix: moved }, walk);
  } else if (tag === "path") add(pathShapes(place, walk));
  else if (tag === "circle") add(circleShapes(place, walk.frame));
  else if (tag === "rect") add([backdrop(place, walk.frame)]);
  else if (tag === "text") add(flatText(element, place).filter((name) => meets(textBounds(name), walk.frame)));
  else for (const child of element.children ?? []) visit(child, place, walk);
}

function pathShapes(place: Place, walk: Walk): readonly FigureShape[] {
  const { attrs, opacity } = place;
  const subpaths = readPath(String(attrs["d"])).map(({ points, closed }) => ({
    closed,
    points: points.map((point) => moved(point, place.matrix)),
  }));
  const fill = fillOf(attrs, opacity, walk);
  const shapes: FigureShape[] = [];
  if (fill) {
    const d = subpaths.flatMap(({ points }) => commandsOf(clippedRing(points, walk.frame), true));
    if (d.length > 0) shapes.push(pathOf(d, { fill }));
  }
  if (attrs["stroke"] === undefined || attrs["stroke"] === "none") return shapes;
  const width = number(attrs["stroke-width"], 1);
  for (const subpath of subpaths) {
    const mark = markShape(subpath, width, attrs, opacity);
    if (mark) {
      if (meets(grown(boundsOf(subpath.points), width / 2), walk.frame)) shapes.push(mark);
    } else shapes.push(...lineShapes(subpath, width, place, walk));
  }
  return joinedAlike(shapes);
}

/** Smaller than any shape that is drawn for its own sake. */
function isHair(points: readonly Point[]): boolean {
  const [left, top, right, bottom] = boundsOf(points);
  return right - left < 2 && bottom - top < 2;
}

/** A stroke without length is a mark as large as it is wide: a disc, a box, or a box on its corner. One that breaks off at once is a bar across. */
function markShape({ points, closed }: Subpath, width: number, attrs: Inherited, opacity: number): FigureShape | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const fill = plainFill(String(attrs["stroke"]), opacity * number(attrs["stroke-opacity"], 1));
  const dash = dashOf(attrs["stroke-dasharray"]);
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const long = Math.hypot(dx, dy);
  if (dash.length === 2 && (dash[1] as number) > 999) {
    const [ux, uy] = [dx / (long || 1), dy / (long || 1)];
    const [thick, half] = [dash[0] as number, width / 2];
    const corners = [
      [0, half],
      [thick, half],
      [thick, -half],
      [0, -half],
    ].map(([along, across]): Point => {
      const [a, c] = [along as number, across as number];
      return [first[0] + ux * a - uy * c, first[1] + uy * a + ux * c];
    });
    return pathOf(commandsOf(corners, true), { fill });
  }
  if (closed && points.length === 3 && isHair(points)) {
    // The stroke round a hair of a triangle: its corners lie as far from its middle as it is wide.
    const middle: Point = [0, 1].map((axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0) / 3, 0)) as never;
    const corners = points.map(([x, y]): Point => {
      const off = Math.hypot(x - middle[0], y - middle[1]) || 1;
      return [middle[0] + ((x - middle[0]) / off) * width, middle[1] + ((y - middle[1]) / off) * width];
    });
    return pathOf(commandsOf(corners, true), { fill });
  }
  if (long > 0.75 || points.length > 2) return null;
  const [x, y] = first;
  const half = width / 2;
  const cap = attrs["stroke-linecap"];
  if (cap === "round") return pathOf(discCommands(x, y, half), { fill });
  if (cap !== "square") return null;
  if (long === 0) return pathOf(boxCommands(x - half, y - half, width, width), { fill });
  const reach = half * Math.SQRT2;
  const corners: readonly Point[] = [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ];
  return pathOf(commandsOf(corners, true), { fill });
}

function lineShapes(subpath: Subpath, width: number, place: Place, walk: Walk): readonly FigureShape[] {
  const { attrs, opacity } = place;
  const paint = String(attrs["stroke"]);
  const fade = paint.startsWith("url(") ? fadeOf(walk.byId.get(paint.slice(5, -1)), place.matrix) : null;
  const line = subpath.closed && subpath.points[0] ? [...subpath.points, subpath.points[0]] : subpath.points;
  const alpha = opacity * number(attrs["stroke-opacity"], 1);
  const cap = attrs["stroke-linecap"];
  return clippedRuns(line, walk.frame).flatMap((run) => {
    const d = commandsOf(run, false);
    if (d.length === 0) return [];
    const ends = [run[0] as Point, run.at(-1) as Point];
    const alphas = ends.map((point) => alpha * (fade ? fade.alphaAt(point) : 1)) as [number, number];
    const stroke: FigureStroke = plainStroke(fade?.colour ?? paint, width, {
      alphas,
      dash: dashOf(attrs["stroke-dasharray"]),
      cap: cap === "round" || cap === "square" ? cap : "butt",
    });
    return [pathOf(d, { stroke })];
  });
}

/** Lines of one element that look alike and do not fade are one shape: a coast is one thing, not a thousand. */
function joinedAlike(shapes: readonly FigureShape[]): readonly FigureShape[] {
  const steady = (shape: FigureShape) =>
    shape.kind === "path" && shape.fill === null && shape.stroke && shape.stroke.alphas[0] === shape.stroke.alphas[1];
  const lines = shapes.flatMap((shape) => (shape.kind === "path" && steady(shape) ? [shape] : []));
  const [first] = lines;
  if (!first || lines.length < 2) return shapes;
  const rest = shapes.filter((shape) => !steady(shape));
  return [...rest, { ...first, d: lines.flatMap((line) => line.d) }];
}

interface Fade {
  readonly colour: string;
  readonly alphaAt: (point: Point) => number;
}

function fadeOf(gradient: StillElement | undefined, matrix: Matrix): Fade | null {
  const [from, to] = gradient?.children ?? [];
  if (!gradient || !from || !to) return null;
  const at = (x: string, y: string) => moved([number(gradient.attrs[x], 0), number(gradient.attrs[y], 0)], matrix);
  const [a, b] = [at("x1", "y1"), at("x2", "y2")];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy || 1;
  const [first, last] = [number(from.attrs["stop-opacity"], 1), number(to.attrs["stop-opacity"], 1)];
  return {
    colour: String(from.attrs["stop-color"]),
    alphaAt: ([x, y]) => {
      const share = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / square));
      return first + (last - first) * share;
    },
  };
}

function fillOf(attrs: Inherited, opacity: number, walk: Walk): FigureFill | null {
  const paint = text(attrs["fill"]);
  if (!paint || paint === "none") return null;
  const alpha = opacity * number(attrs["fill-opacity"], 1);
  if (!paint.startsWith("url(")) return plainFill(paint, alpha);
  const pattern = walk.byId.get(paint.slice(5, -1));
  const line = pattern?.children?.[0]?.attrs;
  if (!pattern || !line) return null;
  // The pattern's own scale undoes the map's: its lengths are pixels of the picture.
  const turned = /rotate\((-?[\d.]+)\)/.exec(String(pattern.attrs["patternTransform"]));
  return {
    kind: "hatch",
    colour: String(line["stroke"]),
    alpha: alpha * number(line["stroke-opacity"], 1),
    width: number(line["stroke-width"], 1),
    spacing: number(pattern.attrs["height"], 6),
    angle: Number(turned?.[1] ?? 0),
  };
}

/** The globe's outline, fill and stroke apart; as a polygon where the picture cuts it. */
function circleShapes({ attrs, opacity }: Place, frame: Frame): readonly FigureShape[] {
  const [x, y, radius] = [number(attrs["cx"], 0), number(attrs["cy"], 0), number(attrs["r"], 0)];
  const steps = 720;
  const ring = Array.from({ length: steps }, (_, at): Point => {
    const angle = (at / steps) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  const fill = plainFill(String(attrs["fill"]), opacity);
  const stroke = plainStroke(String(attrs["stroke"]), number(attrs["stroke-width"], 1));
  const [left, top, right, bottom] = frame;
  if (x - radius > left && x + radius < right && y - radius > top && y + radius < bottom)
    return [pathOf(discCommands(x, y, radius), { fill, stroke })];
  const lines = clippedRuns([...ring, ring[0] as Point], frame).map((run) =>
    pathOf(commandsOf(run, false), { stroke }),
  );
  const area = commandsOf(clippedRing(ring, frame), true);
  return area.length > 0 ? [pathOf(area, { fill }), ...lines] : lines;
}

const backdrop = ({ attrs, opacity }: Place, [left, top, right, bottom]: Frame): FigureShape =>
  pathOf(boxCommands(left, top, right - left, bottom - top), { fill: plainFill(String(attrs["fill"]), opacity) });

const grown = ([left, top, right, bottom]: Frame, by: number): Frame => [left - by, top - by, right + by, bottom + by];

function textBounds(name: FigureText): Frame {
  const width = name.width ?? 0;
  const left = name.anchor === "start" ? name.x : name.anchor === "middle" ? name.x - width / 2 : name.x - width;
  return [left, name.y - name.size, left + width, name.y + name.size * 0.3];
}

const dashOf = (value: AttributeValue): readonly number[] =>
  value === undefined || value === ""
    ? []
    : String(value)
        .split(/[\s,]+/)
        .map(Number);

const text = (value: AttributeValue): string | null => (value === undefined ? null : String(value));
const number = (value: AttributeValue, otherwise: number): number =>
  value === undefined || value === "" ? otherwise : Number(value);

export function moved([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function multiplied(one: Matrix, other: Matrix | null): Matrix {
  if (!other) return one;
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function matrixOf(transform: AttributeValue): Matrix | null {
  if (transform === undefined || transform === "") return null;
  const [, kind, inside] = /^(matrix|translate)\(([^)]*)\)$/.exec(String(transform)) ?? [];
  const values = (inside ?? "").split(/[\s,]+/).map(Number);
  if (kind === "matrix" && values.length === 6) return values as unknown as Matrix;
  if (kind === "translate") return [1, 0, 0, 1, values[0] ?? 0, values[1] ?? 0];
  throw new Error(`The map has a transform that is not known here: ${transform}`);
}
