import type { Camera } from "#model/pose.ts";
import {
  fillingZoom,
  flatView,
  fromSheet,
  type Size,
  sheetScale,
  sheetSize,
  toSheet,
  wrapLongitude,
} from "./webMercator.ts";

/** Degrees; east may be smaller than west when the extent crosses 180°. */
export type Extent = readonly [west: number, south: number, east: number, north: number];
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
export const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The extent's box in sheet units; its east side lies beyond the sheet when it crosses 180°. */
export function extentBox([west, south, east, north]: Extent): { x: number; y: number; width: number; height: number } {
  const [x, y] = toSheet([west, north]);
  const [right, bottom] = toSheet([east < west ? east + 360 : east, south]);
  return { x, y, width: right - x, height: bottom - y };
}

/** The camera that shows the whole extent inside the padding (or, in a tall window, fills its height, as MapLibre insists). */
export function fitExtent(extent: Extent, size: Size, padding: Padding = noPadding): Camera {
  const box = extentBox(extent);
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const unit = sheetScale(0);
  const fitted = Math.log2(Math.min(width / (box.width * unit), height / (box.height * unit)));
  const zoom = Math.max(fitted, fillingZoom(size));
  const scale = sheetScale(zoom);
  const centre = [
    box.x + box.width / 2 - (padding.left - padding.right) / 2 / scale,
    box.y + box.height / 2 - (padding.top - padding.bottom) / 2 / scale,
  ] as const;
  const [lon, lat] = fromSheet(centre);
  return heldCamera({ zoom, lat, lon: wrapLongitude(lon), bearing: 0, pitch: 0 }, size);
}

/** MapLibre's own limits: the flat window never sees past the poles. Latitude and zoom are moved no more than needed. */
export function heldCamera(camera: Camera, size: Size, maxZoom = 22): Camera {
  const zoom = Math.min(maxZoom, Math.max(camera.zoom, fillingZoom(size)));
  const half = size.height / 2 / sheetScale(zoom);
  const [, y] = toSheet([0, camera.lat]);
  const heldY = Math.max(half, Math.min(sheetSize - half, y));
  const lat = heldY === y ? camera.lat : fromSheet([0, heldY])[1];
  return { ...camera, zoom, lat };
}

/** Degrees seen by the flat camera, for tests and for choosing what to draw. */
export function seenExtent(camera: Camera, size: Size): Extent {
  const view = flatView(camera, size);
  const corners = [
    [0, 0],
    [size.width, 0],
    [0, size.height],
    [size.width, size.height],
  ].map((corner) => fromSheet(view.fromScreen(corner as [number, number])));
  const lons = corners.map(([lon]) => lon);
  const lats = corners.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Windows narrower than this look at the middle of the extent instead of at empty seas above and below it. */
export const portrait = 0.8;
/** How much higher than the extent a tall window's view is. */
export const portraitAir = 1.15;

/** The camera of a tall window: centred on the extent, and a little higher than it. */
export function tallView(extent: Extent, size: Size): Camera {
  const box = extentBox(extent);
  const [lon, lat] = fromSheet([box.x + box.width / 2, box.y + box.height / 2]);
  const zoom = Math.log2(size.height / (box.height * portraitAir * sheetScale(0)));
  return heldCamera({ zoom, lat, lon, bearing: 0, pitch: 0 }, size);
}
