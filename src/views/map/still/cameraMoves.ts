// Where the camera goes when the map is pushed, zoomed about a point, or flown. Pure: camera in, camera out.
import type { Camera } from "#model/pose.ts";
import { heldCamera } from "./fitExtent.ts";
import { globeRadius, globeView } from "./globeView.ts";
import {
  fillingZoom,
  flatView,
  fromSheet,
  type Point,
  type Size,
  sheetScale,
  sheetSize,
  toSheet,
  wrapLongitude,
} from "./webMercator.ts";

export type Projection = "flat" | "globe";
const degrees = 180 / Math.PI;
/** As deep as the WebGL map goes: a link looks the same on both. */
export const maxZoom = 9;

/** The ground follows the hand by (dx, dy) pixels. */
export function panned(camera: Camera, size: Size, projection: Projection, dx: number, dy: number): Camera {
  if (projection === "flat") {
    const view = flatView(camera, size);
    const [lon, lat] = fromSheet(view.fromScreen([size.width / 2 - dx, size.height / 2 - dy]));
    return heldCamera({ ...camera, lon: wrapLongitude(lon), lat }, size, maxZoom);
  }
  const turn = camera.bearing / degrees;
  const [east, north] = [dx * Math.cos(turn) - dy * Math.sin(turn), dx * Math.sin(turn) + dy * Math.cos(turn)];
  const step = degrees / globeRadius(camera);
  const lat = Math.max(-85, Math.min(85, camera.lat + north * step));
  const lon = camera.lon - (east * step) / Math.max(0.2, Math.cos(camera.lat / degrees));
  return atLatitude({ ...camera, lon: wrapLongitude(lon) }, lat);
}

/** The flat window never sees past the poles; the sphere is never seen from straight above one, where its scale has no end. */
export function heldBy(camera: Camera, size: Size, projection: Projection): Camera {
  if (projection === "flat") return heldCamera(camera, size, maxZoom);
  const lat = Math.max(-85, Math.min(85, camera.lat));
  const smaller = Math.log2(Math.cos(lat / degrees));
  const least = Math.log2((Math.min(size.width, size.height) * 0.25 * 2 * Math.PI) / 512) + smaller;
  return { ...camera, lat, zoom: Math.max(least, Math.min(maxZoom, camera.zoom)) };
}

/** MapLibre scales the globe by latitude: the zoom changes with it so that the sphere keeps its size. */
function atLatitude(camera: Camera, lat: number): Camera {
  return { ...camera, lat, zoom: camera.zoom + Math.log2(Math.cos(lat / degrees) / Math.cos(camera.lat / degrees)) };
}

/** What lies under `at` stays there while the zoom changes. */
export function zoomedAbout(camera: Camera, size: Size, projection: Projection, steps: number, at: Point): Camera {
  const [dx, dy] = [at[0] - size.width / 2, at[1] - size.height / 2];
  if (projection === "flat") {
    const zoom = Math.max(fillingZoom(size), Math.min(maxZoom, camera.zoom + steps));
    const share = 1 - 2 ** (camera.zoom - zoom);
    const view = flatView(camera, size);
    const [lon, lat] = fromSheet(view.fromScreen([size.width / 2 + dx * share, size.height / 2 + dy * share]));
    return heldCamera({ ...camera, zoom, lon: wrapLongitude(lon), lat }, size, maxZoom);
  }
  const smallest = Math.log2(
    (Math.min(size.width, size.height) * 0.25 * 2 * Math.PI * Math.cos(camera.lat / degrees)) / 512,
  );
  const zoom = Math.max(smallest, Math.min(maxZoom, camera.zoom + steps));
  const held = globeView(camera, size).fromScreen(at);
  const next = { ...camera, zoom };
  const now = held && globeView(next, size).toScreen(held);
  return now ? panned(next, size, projection, at[0] - now[0], at[1] - now[1]) : next;
}

const eased = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);

/** A way from one camera to another over 0..1; far flights rise so that both ends are seen on the way. */
export function flight(from: Camera, to: Camera, size: Size, projection: Projection): (share: number) => Camera {
  const [x0, y0] = toSheet([from.lon, from.lat]);
  const [straight, y1] = toSheet([to.lon, to.lat]);
  // The short way round.
  const x1 = straight + sheetSize * Math.round((x0 - straight) / sheetSize);
  const far = Math.hypot(x1 - x0, y1 - y0) * sheetScale(Math.min(from.zoom, to.zoom));
  const rise = Math.max(0, Math.log2(far / Math.min(size.width, size.height)));
  const climb = to.zoom - from.zoom;
  return (share) => {
    if (share >= 1) return to;
    const way = eased(share);
    const zoom = from.zoom + climb * way - rise * 4 * way * (1 - way);
    // While zooming, equal steps of the eye are unequal steps of the ground.
    const ground = Math.abs(climb) < 0.05 || rise > 0 ? way : (1 - 2 ** (-climb * way)) / (1 - 2 ** -climb);
    const [lon, lat] = fromSheet([x0 + (x1 - x0) * ground, y0 + (y1 - y0) * ground]);
    const turn = ((((to.bearing - from.bearing) % 360) + 540) % 360) - 180;
    const camera = { zoom, lat, lon: wrapLongitude(lon), bearing: from.bearing + turn * way, pitch: 0 };
    return projection === "flat" ? heldCamera(camera, size, maxZoom) : camera;
  };
}

/** 300 to 700 ms, longer for farther. */
export function flightTime(from: Camera, to: Camera, how: "ease" | "fly"): number {
  if (how === "ease") return 400;
  const [a, b] = [toSheet([from.lon, from.lat]), toSheet([to.lon, to.lat])];
  const screens = Math.hypot(a[0] - b[0], a[1] - b[1]) / sheetSize + Math.abs(from.zoom - to.zoom) / 8;
  return Math.min(700, 400 + screens * 500);
}
