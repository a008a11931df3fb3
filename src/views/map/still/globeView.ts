// MapLibre's globe is a sphere seen from 1.5 window heights above its surface (field of view 36.87°), so that its centre has the flat map's scale.
import type { Position } from "#model/atlas.ts";
import type { Camera } from "#model/pose.ts";
import { type Point, type Size, wrapLongitude } from "./webMercator.ts";

const degrees = 180 / Math.PI;

export interface GlobeView {
  /** Of the sphere, in pixels. */
  readonly radius: number;
  /** Radius of its outline on the screen. */
  readonly limb: number;
  /** A point is seen when the cosine of its distance from the centre is greater. */
  readonly horizon: number;
  readonly centre: Point;
  toScreen(at: Position): Point | null;
  /** The same for a point on the unit sphere; hidden ones are placed on the limb. */
  place(x: number, y: number, z: number): { readonly x: number; readonly y: number; readonly seen: boolean };
  /** null outside the disc. */
  fromScreen(point: Point): Position | null;
}

export function globeRadius(camera: Camera): number {
  return (512 * 2 ** camera.zoom) / (2 * Math.PI) / Math.cos(camera.lat / degrees);
}

export function globeView(camera: Camera, size: Size): GlobeView {
  const radius = globeRadius(camera);
  const away = 1 + (1.5 * size.height) / radius;
  const horizon = 1 / away;
  const limb = (radius * (away - 1)) / Math.sqrt(away * away - 1);
  const centre: Point = [size.width / 2, size.height / 2];
  const [sinLat, cosLat] = [Math.sin(camera.lat / degrees), Math.cos(camera.lat / degrees)];
  const [sinLon, cosLon] = [Math.sin(camera.lon / degrees), Math.cos(camera.lon / degrees)];
  const [sinTurn, cosTurn] = [Math.sin(camera.bearing / degrees), Math.cos(camera.bearing / degrees)];

  const place: GlobeView["place"] = (x, y, z) => {
    const ahead = x * cosLon + y * sinLon;
    const east = y * cosLon - x * sinLon;
    const north = z * cosLat - ahead * sinLat;
    const near = ahead * cosLat + z * sinLat;
    const seen = near > horizon;
    const k = seen ? (radius * (away - 1)) / (away - near) : limb / (Math.sqrt(east * east + north * north) || 1);
    return {
      x: centre[0] + k * (east * cosTurn - north * sinTurn),
      y: centre[1] - k * (east * sinTurn + north * cosTurn),
      seen,
    };
  };

  return {
    radius,
    limb,
    horizon,
    centre,
    place,
    toScreen: ([lon, lat]) => {
      const cos = Math.cos(lat / degrees);
      const point = place(cos * Math.cos(lon / degrees), cos * Math.sin(lon / degrees), Math.sin(lat / degrees));
      return point.seen ? [point.x, point.y] : null;
    },
    fromScreen: ([sx, sy]) => {
      const dx = (sx - centre[0]) / (radius * (away - 1));
      const dy = -(sy - centre[1]) / (radius * (away - 1));
      const x0 = dx * cosTurn + dy * sinTurn;
      const y0 = -dx * sinTurn + dy * cosTurn;
      const flat = x0 * x0 + y0 * y0;
      // The ray from the eye meets the sphere where (1 + flat) z² - 2 flat away z + flat away² = 1; the greater root is the near side.
      const root = flat * flat * away * away - (1 + flat) * (flat * away * away - 1);
      if (root < 0) return null;
      const z = (flat * away + Math.sqrt(root)) / (1 + flat);
      const x = x0 * (away - z);
      const y = y0 * (away - z);
      const lat = Math.asin(Math.max(-1, Math.min(1, y * cosLat + z * sinLat))) * degrees;
      return [wrapLongitude(camera.lon + Math.atan2(x, z * cosLat - y * sinLat) * degrees), lat];
    },
  };
}
