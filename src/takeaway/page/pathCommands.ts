import svgpath from "svgpath";
import type { PathCommand } from "#model/figure.ts";

/** a, b, c, d, e, f of SVG's matrix(). */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

const tidy = (value: number) => Math.round(value * 1000) / 1000;

/** SVG path data to absolute M, L, C and Z, put through the matrix; data that cannot be read gives []. */
export function pathCommands(data: string, matrix: Matrix = identity): readonly PathCommand[] {
  const commands: PathCommand[] = [];
  svgpath(data)
    .matrix([...matrix])
    .abs()
    .unshort()
    .unarc()
    .iterate((segment, _, x, y) => {
      // svgpath's types say what a segment may be before abs, unshort and unarc.
      const [kind, ...numbers] = segment as readonly [string, ...number[]];
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.map(tidy);
      if (kind === "M" || kind === "L") commands.push([kind, a, b]);
      else if (kind === "H") commands.push(["L", a, tidy(y)]);
      else if (kind === "V") commands.push(["L", tidy(x), a]);
      else if (kind === "C") commands.push(["C", a, b, c, d, e, f]);
      else if (kind === "Q") commands.push(raised(x, y, a, b, c, d));
      else if (kind === "Z" || kind === "z") commands.push(["Z"]);
    });
  return commands;
}

/** The same curve with one more handle: a third of the way is the quadratic handle's two thirds. */
function raised(x: number, y: number, hx: number, hy: number, toX: number, toY: number): PathCommand {
  const towards = (from: number, to: number) => tidy(from + (2 / 3) * (to - from));
  return ["C", towards(x, hx), towards(y, hy), towards(toX, hx), towards(toY, hy), toX, toY];
}

/** Path data of a rectangle whose corners are rounded by `radii`: top left, top right, bottom right, bottom left. */
export function roundedRect(
  x: number,
  y: number,
  width: number,
  height: number,
  radii: readonly [number, number, number, number],
): string {
  if (radii.every((radius) => radius <= 0)) return `M${x} ${y}h${width}v${height}h${-width}z`;
  // As CSS does where the corners would meet.
  const [tl, tr, br, bl] = radii;
  const fit = Math.min(1, width / Math.max(tl + tr, bl + br, 1e-6), height / Math.max(tl + bl, tr + br, 1e-6));
  const [a, b, c, d] = [tl * fit, tr * fit, br * fit, bl * fit];
  const arc = (radius: number, dx: number, dy: number) => (radius > 0 ? `a${radius} ${radius} 0 0 1 ${dx} ${dy}` : "");
  return `M${x + a} ${y}h${width - a - b}${arc(b, b, b)}v${height - b - c}${arc(c, -c, c)}h${-(width - c - d)}${arc(d, -d, -d)}v${-(height - d - a)}${arc(a, a, -a)}z`;
}

/** The path as many times smaller. */
export function shrunk(commands: readonly PathCommand[], by: number): readonly PathCommand[] {
  return commands.map((command) => {
    const [kind, ...numbers] = command as readonly [string, ...number[]];
    return [kind, ...numbers.map((value) => tidy(value / by))] as unknown as PathCommand;
  });
}
