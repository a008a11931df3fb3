import { LngLat, type Map as MapLibreMap, type TransformConstrainFunction } from "maplibre-gl";
import type { Camera } from "#model/pose.ts";

export const deepestZoom = 9;
const latitudeLimit = 85.051129;
const worldSize = 512;

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly globe: boolean;
}

/** The farthest one can step back: the inhabited world, or the whole globe, just fits the frame. */
export function farthestZoom({ width, height, globe }: Frame): number {
  if (width <= 0 || height <= 0) return 0;
  return globe
    ? Math.log2((Math.min(width, height) * 0.8 * Math.PI) / worldSize)
    : Math.log2(Math.min(width, height / 0.66) / worldSize) - 0.05;
}

const mercatorY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const latitudeOf = (y: number): number => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Keeps the camera over the map; unlike MapLibre's own rule it lets the whole world stand in a tall frame. */
export function constrainTo(frame: () => Frame): TransformConstrainFunction {
  return (centre, zoom) => {
    const now = frame();
    const lat = clamp(centre.lat, -latitudeLimit, latitudeLimit);
    if (now.globe) {
      // On the globe MapLibre's zoom falls towards the poles, so that the sphere keeps its size.
      const smaller = Math.log2(Math.max(Math.cos((lat * Math.PI) / 180), 1e-3));
      return { center: new LngLat(centre.lng, lat), zoom: clamp(zoom, farthestZoom(now) + smaller, deepestZoom) };
    }
    const near = clamp(zoom, farthestZoom(now), deepestZoom);
    const half = now.height / 2 / (worldSize * 2 ** near);
    const [low, high] = half <= 0.5 ? [half, 1 - half] : [1 - half, half];
    return { center: new LngLat(centre.lng, latitudeOf(clamp(mercatorY(lat), low, high))), zoom: near };
  };
}

const wrapped = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lon: wrapped(lng), bearing: map.getBearing(), pitch: map.getPitch() };
}

const settled = 1e-6;
function isAt(map: MapLibreMap, camera: Camera): boolean {
  const now = cameraOf(map);
  return (
    Math.abs(now.zoom - camera.zoom) < settled &&
    Math.abs(now.lat - camera.lat) < settled &&
    Math.abs(wrapped(now.lon - camera.lon)) < settled &&
    Math.abs(now.bearing - camera.bearing) < settled
  );
}

export function lookAt(map: MapLibreMap, camera: Camera, how: "cut" | "ease" | "fly", reducedMotion: boolean): void {
  if (!map.isMoving() && isAt(map, camera)) return;
  const target = {
    center: [camera.lon, camera.lat] as [number, number],
    zoom: camera.zoom,
    bearing: camera.bearing,
    pitch: 0,
  };
  if (how === "cut" || reducedMotion) map.jumpTo(target);
  else if (how === "ease") map.easeTo({ ...target, duration: 500, essential: true });
  else {
    const from = map.project(map.getCenter());
    const to = map.project(target.center);
    const far = Math.hypot(to.x - from.x, to.y - from.y) + 300 * Math.abs(camera.zoom - map.getZoom());
    map.flyTo({ ...target, duration: clamp(600 + far * 0.4, 700, 1200), essential: true });
  }
}
