// Plain shapes of a figure: rings, lines, discs and boxes as paths.
import type { FigureFill, FigurePath, FigureStroke, PathCommand } from "#model/figure.ts";
import type { Point } from "#views/map/still/webMercator.ts";

const round = (value: number): number => Math.round(value * 100) / 100;

export const plainFill = (colour: string, alpha = 1): FigureFill => ({ kind: "plain", colour, alpha });

export function plainStroke(
  colour: string,
  width: number,
  change: Partial<Omit<FigureStroke, "colour" | "width">> = {},
): FigureStroke {
  return { colour, width, alphas: [1, 1], dash: [], cap: "butt", join: "round", ...change };
}

export function pathOf(
  d: readonly PathCommand[],
  look: { readonly fill?: FigureFill | null; readonly stroke?: FigureStroke | null },
  title: string | null = null,
): FigurePath {
  return { kind: "path", d, fill: look.fill ?? null, fillRule: "nonzero", stroke: look.stroke ?? null, title };
}

/** Steps shorter than this are no more than the thickness of a coast at four times the size. */
const leastStep = 0.2;

/** Points that hardly differ from the one before are left out, but never the last. */
export function commandsOf(points: readonly Point[], closed: boolean): readonly PathCommand[] {
  const d: PathCommand[] = [];
  const many = points.length > 12;
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  points.forEach((point, at) => {
    const [x, y] = [round(point[0]), round(point[1])];
    if (x === lastX && y === lastY) return;
    if (many && at < points.length - 1 && Math.abs(x - lastX) + Math.abs(y - lastY) < leastStep) return;
    d.push([d.length === 0 ? "M" : "L", x, y]);
    [lastX, lastY] = [x, y];
  });
  if (d.length < (closed ? 3 : 2)) return [];
  return closed ? [...d, ["Z"]] : d;
}

/** A circle as four cubic curves; they stray from it by less than 0.03 % of the radius. */
export function discCommands(x: number, y: number, radius: number): readonly PathCommand[] {
  const k = radius * 0.5522847498;
  const at = (dx: number, dy: number): [number, number] => [round(x + dx), round(y + dy)];
  const curve = (a: [number, number], b: [number, number], c: [number, number]): PathCommand => ["C", ...a, ...b, ...c];
  return [
    ["M", ...at(radius, 0)],
    curve(at(radius, k), at(k, radius), at(0, radius)),
    curve(at(-k, radius), at(-radius, k), at(-radius, 0)),
    curve(at(-radius, -k), at(-k, -radius), at(0, -radius)),
    curve(at(k, -radius), at(radius, -k), at(radius, 0)),
    ["Z"],
  ];
}

export function boxCommands(x: number, y: number, width: number, height: number): readonly PathCommand[] {
  return [
    ["M", round(x), round(y)],
    ["L", round(x + width), round(y)],
    ["L", round(x + width), round(y + height)],
    ["L", round(x), round(y + height)],
    ["Z"],
  ];
}
