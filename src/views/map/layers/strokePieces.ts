// A line made ready for the graphics card: cut at the antimeridian, with the way travelled so far at each vertex.
import type { Position } from "#model/atlas.ts";

export interface StrokePiece {
  /** lon, lat, lon, lat … within -180 .. 180. */
  readonly path: Float64Array;
  /** Per vertex: way so far, length of the whole line; in deck's common units of either projection. */
  readonly alongFlat: Float32Array;
  readonly alongGlobe: Float32Array;
}

const radians = Math.PI / 180;
const worldSize = 512;
const globeRadius = 256;

function mercator([lon, lat]: Position): readonly [number, number] {
  const clamped = Math.max(-89.9, Math.min(89.9, lat));
  return [
    (lon / 360) * worldSize,
    (Math.log(Math.tan(Math.PI / 4 + (clamped * radians) / 2)) / (2 * Math.PI)) * worldSize,
  ];
}

function flatWay(a: Position, b: Position): number {
  const [ax, ay] = mercator(a);
  const [bx, by] = mercator(b);
  return Math.hypot(bx - ax, by - ay);
}

function globeWay(a: Position, b: Position): number {
  const sinLat = Math.sin(((b[1] - a[1]) * radians) / 2);
  const sinLon = Math.sin(((b[0] - a[0]) * radians) / 2);
  const chord = Math.sqrt(sinLat * sinLat + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * sinLon * sinLon);
  return 2 * globeRadius * chord;
}

/** Longitudes without jumps, whatever the data wrote. */
function continuous(line: readonly Position[]): Position[] {
  const out: Position[] = [];
  for (const [lon, lat] of line) {
    const before = out.at(-1);
    out.push([before ? lon - 360 * Math.round((lon - before[0]) / 360) : lon, lat]);
  }
  return out;
}

interface Vertex {
  readonly at: Position;
  readonly flat: number;
  readonly globe: number;
}

const worldOf = (lon: number): number => Math.floor((lon + 180) / 360);
const shifted = ([lon, lat]: Position, world: number): Position => [lon - 360 * world, lat];

export function strokePieces(line: readonly Position[]): readonly StrokePiece[] {
  const points = continuous(line);
  const runs: Vertex[][] = [];
  let run: Vertex[] = [];
  let flat = 0;
  let globe = 0;
  const add = (at: Position, world: number): void => {
    const place = shifted(at, world);
    const last = run.at(-1);
    if (!last || last.at[0] !== place[0] || last.at[1] !== place[1]) run.push({ at: place, flat, globe });
  };
  for (let index = 0; index < points.length; index++) {
    const to = points[index] as Position;
    const from = points[index - 1];
    if (!from) {
      add(to, worldOf(to[0]));
      continue;
    }
    const step = Math.sign(worldOf(to[0]) - worldOf(from[0]));
    let here = from;
    for (let world = worldOf(from[0]); world !== worldOf(to[0]); world += step) {
      const edge = step > 0 ? world * 360 + 180 : world * 360 - 180;
      const share = to[0] === here[0] ? 1 : (edge - here[0]) / (to[0] - here[0]);
      const crossing: Position = [edge, here[1] + (to[1] - here[1]) * share];
      flat += flatWay(here, crossing);
      globe += globeWay(here, crossing);
      add(crossing, world);
      runs.push(run);
      run = [];
      add(crossing, world + step);
      here = crossing;
    }
    flat += flatWay(here, to);
    globe += globeWay(here, to);
    add(to, worldOf(to[0]));
  }
  runs.push(run);
  return runs
    .filter((vertices) => vertices.length > 1)
    .map((vertices) => ({
      path: Float64Array.from(vertices.flatMap((vertex) => [vertex.at[0], vertex.at[1]])),
      alongFlat: Float32Array.from(vertices.flatMap((vertex) => [vertex.flat, flat])),
      alongGlobe: Float32Array.from(vertices.flatMap((vertex) => [vertex.globe, globe])),
    }));
}
