// The great circle between two places, bent only as finely as a tile shows it, and only where it may touch that tile.

import type { Place } from "./cutShapes.ts";
import { worldX, worldY } from "./mercator.ts";

type Vector = readonly [number, number, number];
const radians = Math.PI / 180;

const vector = (lon: number, lat: number): Vector => {
  const flat = Math.cos(lat * radians);
  return [flat * Math.cos(lon * radians), flat * Math.sin(lon * radians), Math.sin(lat * radians)];
};

export interface TieCurve {
  /** Angle between the ends, radians. */
  readonly angle: number;
  /** The place at this share of the way, world coordinates, its x nearest to `near`. */
  at(share: number, near: number): Place;
}

export function tieCurve(fromLon: number, fromLat: number, toLon: number, toLat: number): TieCurve {
  const [a, b] = [vector(fromLon, fromLat), vector(toLon, toLat)];
  const cosine = Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
  const angle = Math.acos(cosine);
  const sine = Math.sin(angle);
  return {
    angle,
    at(share, near) {
      let [lon, lat] = [fromLon + (toLon - fromLon) * share, fromLat + (toLat - fromLat) * share];
      // Of two places at one spot or opposite each other there is no one great circle.
      if (sine > 1e-9) {
        const [p, q] = [Math.sin((1 - share) * angle) / sine, Math.sin(share * angle) / sine];
        lon = Math.atan2(p * a[1] + q * b[1], p * a[0] + q * b[0]) / radians;
        lat = Math.asin(Math.max(-1, Math.min(1, p * a[2] + q * b[2]))) / radians;
      }
      const x = worldX(lon);
      return [x + Math.round(near - x), worldY(lat)];
    },
  };
}

const firstPieces = 8;

/** [minX, minY, maxX, maxY] in world coordinates; x may pass 0 or 1. */
export type Box = [west: number, north: number, east: number, south: number];

/** Pieces that have a box of their own, and steps within each. */
const boxPieces = 4;
const boxSteps = 4;

/** Boxes that hold the curve together: of a long tie one box would hold half of the world. */
export function tieBoxes(curve: TieCurve): Box[] {
  let near = 0.5;
  let [x, y] = curve.at(0, near);
  const boxes: Box[] = [];
  for (let piece = 0; piece < boxPieces; piece++) {
    const box: Box = [x, y, x, y];
    for (let step = 1; step <= boxSteps; step++) {
      near = x;
      [x, y] = curve.at((piece + step / boxSteps) / boxPieces, near);
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
    // Between two steps the curve may bulge a little beyond both.
    const more = (box[2] - box[0] + box[3] - box[1]) / 16;
    boxes.push([box[0] - more, box[1] - more, box[2] + more, box[3] + more]);
  }
  return boxes;
}

/** Runs of the curve near `box` (world coordinates), moved by whole worlds; steps of at most `finest` radians. */
export function curveNear(curve: TieCurve, box: readonly [number, number, number, number], finest: number): Place[][] {
  const runs: Place[][] = [];
  for (const shift of [-1, 0, 1]) {
    let run: Place[] = [];
    const end = (): void => {
      if (run.length > 1) runs.push(run);
      run = [];
    };
    const walk = (from: number, to: number, a: Place, b: Place): void => {
      // A piece never bulges further than half of its own length.
      const bulge = (Math.abs(b[0] - a[0]) + Math.abs(b[1] - a[1])) / 2;
      const [west, east] = [Math.min(a[0], b[0]) + shift - bulge, Math.max(a[0], b[0]) + shift + bulge];
      const [north, south] = [Math.min(a[1], b[1]) - bulge, Math.max(a[1], b[1]) + bulge];
      if (east < box[0] || west > box[2] || south < box[1] || north > box[3]) return end();
      if ((to - from) * curve.angle > finest) {
        const middle = (from + to) / 2;
        const at = curve.at(middle, a[0]);
        walk(from, middle, a, at);
        walk(middle, to, at, b);
        return;
      }
      if (run.length === 0) run.push([a[0] + shift, a[1]]);
      run.push([b[0] + shift, b[1]]);
    };
    let before = curve.at(0, 0.5);
    for (let piece = 1; piece <= firstPieces; piece++) {
      const next = curve.at(piece / firstPieces, before[0]);
      walk((piece - 1) / firstPieces, piece / firstPieces, before, next);
      before = next;
    }
    end();
  }
  return runs;
}
