// Web Mercator as MapLibre counts it: the world is 512 px wide at zoom 0. Paths are kept in sheet units, a world of 4096, and scaled.
import type { Position } from "#model/atlas.ts";
import type { Camera } from "#model/pose.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}
export type Point = readonly [x: number, y: number];

export const sheetSize = 4096;
const tile = 512;
export const maxLatitude = 85.0511287798066;
const radians = Math.PI / 180;

export function toSheet([lon, lat]: Position): Point {
  const held = Math.max(-maxLatitude, Math.min(maxLatitude, lat));
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (held * radians) / 2)) / (2 * Math.PI);
  return [(lon / 360 + 0.5) * sheetSize, y * sheetSize];
}

export function fromSheet([x, y]: Point): Position {
  const lat = (2 * Math.atan(Math.exp((0.5 - y / sheetSize) * 2 * Math.PI)) - Math.PI / 2) / radians;
  return [(x / sheetSize - 0.5) * 360, lat];
}

/** Pixels per sheet unit. */
export const sheetScale = (zoom: number): number => (tile * 2 ** zoom) / sheetSize;

/** The zoom at which the world is just as high as the window: MapLibre never goes below it. */
export const fillingZoom = (size: Size): number => Math.log2(size.height / tile);

export const wrapLongitude = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/** How the sheet lies under the window: a similarity, as the six numbers of an SVG matrix. */
export interface FlatView {
  readonly matrix: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
  readonly scale: number;
  toScreen(point: Point): Point;
  fromScreen(point: Point): Point;
}

export function flatView(camera: Camera, size: Size): FlatView {
  const scale = sheetScale(camera.zoom);
  const [x, y] = toSheet([camera.lon, camera.lat]);
  const a = scale * Math.cos(-camera.bearing * radians);
  const b = scale * Math.sin(-camera.bearing * radians);
  const e = size.width / 2 - a * x + b * y;
  const f = size.height / 2 - b * x - a * y;
  const area = a * a + b * b;
  return {
    matrix: [a, b, -b, a, e, f],
    scale,
    toScreen: ([px, py]) => [a * px - b * py + e, b * px + a * py + f],
    fromScreen: ([sx, sy]) => [(a * (sx - e) + b * (sy - f)) / area, (-b * (sx - e) + a * (sy - f)) / area],
  };
}
