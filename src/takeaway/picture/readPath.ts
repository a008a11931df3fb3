import type { Point } from "#views/map/still/webMercator.ts";

export interface Subpath {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, z: 0 };
const token = /[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;

/** Subpaths of straight lines in absolute coordinates: all that the map's own paths are made of. Throws on curves. */
export function readPath(d: string): readonly Subpath[] {
  const subpaths: { points: Point[]; closed: boolean }[] = [];
  const tokens = d.match(token) ?? [];
  let [x, y] = [0, 0];
  let command = "";
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at] as string;
    if (/[a-zA-Z]/.test(first)) {
      command = first;
      at++;
    }
    const kind = command.toLowerCase();
    const count = counts[kind];
    if (count === undefined) throw new Error(`A path of the map has the command ${command}, which is not known here.`);
    const relative = command === kind;
    const [a, b] = [Number(tokens[at]), Number(tokens[at + 1])];
    at += count;
    const last = subpaths.at(-1);
    if (kind === "z") {
      if (last?.points[0]) {
        last.closed = true;
        [x, y] = last.points[0];
      }
      continue;
    }
    if (kind === "h") x = relative ? x + a : a;
    else if (kind === "v") y = relative ? y + a : a;
    else [x, y] = relative ? [x + a, y + b] : [a, b];
    if (kind === "m") {
      subpaths.push({ points: [[x, y]], closed: false });
      // Further pairs after a move are lines.
      command = relative ? "l" : "L";
    } else if (last && !last.closed) last.points.push([x, y]);
    else subpaths.push({ points: [[x, y]], closed: false });
  }
  return subpaths;
}
