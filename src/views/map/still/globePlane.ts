// MapLibre's globe is a sphere seen from 1.5 window heights above its surface (field of view 36.87°), so that its centre has the flat map's scale.
import { type GeoProjection, geoGraticule, geoPath, geoProjection } from "d3-geo";
import type { MultiLineString } from "geojson";
import type { Position } from "#model/atlas.ts";
import type { Camera } from "#model/pose.ts";
import { pathText } from "./pathText.ts";
import type { Plane, SeenRun } from "./plane.ts";
import type { Point, Size } from "./webMercator.ts";
import { wound } from "./winding.ts";
import type { CountryShape } from "./world.ts";

const degrees = 180 / Math.PI;

export interface GlobeView {
  /** Radius of the sphere, and of its outline on the screen, in pixels. */
  readonly radius: number;
  readonly limb: number;
  /** A point is seen when the cosine of its distance from the centre is greater. */
  readonly horizon: number;
  readonly centre: Point;
  toScreen(at: Position): Point | null;
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
  const [sinTurn, cosTurn] = [Math.sin(camera.bearing / degrees), Math.cos(camera.bearing / degrees)];
  return {
    radius,
    limb,
    horizon,
    centre,
    toScreen: ([lon, lat]) => {
      const dLon = (lon - camera.lon) / degrees;
      const phi = lat / degrees;
      const cosPhi = Math.cos(phi);
      const sinPhi = Math.sin(phi);
      const x = cosPhi * Math.sin(dLon);
      const y = cosLat * sinPhi - sinLat * cosPhi * Math.cos(dLon);
      const z = sinLat * sinPhi + cosLat * cosPhi * Math.cos(dLon);
      if (z <= horizon) return null;
      const k = (radius * (away - 1)) / (away - z);
      return [centre[0] + k * (x * cosTurn - y * sinTurn), centre[1] - k * (x * sinTurn + y * cosTurn)];
    },
    fromScreen: ([sx, sy]) => {
      const dx = (sx - centre[0]) / (radius * (away - 1));
      const dy = -(sy - centre[1]) / (radius * (away - 1));
      const x0 = dx * cosTurn + dy * sinTurn;
      const y0 = -dx * sinTurn + dy * cosTurn;
      const flat = x0 * x0 + y0 * y0;
      // The ray from the eye meets the unit sphere where z solves (1 + flat) z² - 2 flat away z + flat away² - 1 = 0; the nearer root is the greater.
      const root = flat * flat * away * away - (1 + flat) * (flat * away * away - 1);
      if (root < 0) return null;
      const z = (flat * away + Math.sqrt(root)) / (1 + flat);
      const x = x0 * (away - z);
      const y = y0 * (away - z);
      const lat = Math.asin(Math.max(-1, Math.min(1, y * cosLat + z * sinLat))) * degrees;
      const lon = camera.lon + Math.atan2(x, z * cosLat - y * sinLat) * degrees;
      return [((((lon + 180) % 360) + 360) % 360) - 180, lat];
    },
  };
}

export function globePlane(camera: Camera, size: Size, coarse: boolean): Plane {
  const view = globeView(camera, size);
  const away = 1 / view.horizon;
  const projection: GeoProjection = geoProjection((lambda, phi) => {
    const cosPhi = Math.cos(phi);
    const k = (away - 1) / (away - cosPhi * Math.cos(lambda));
    return [k * cosPhi * Math.sin(lambda), k * Math.sin(phi)];
  })
    .scale(view.radius)
    .translate([view.centre[0], view.centre[1]])
    .rotate([-camera.lon, -camera.lat, camera.bearing])
    .clipAngle(Math.acos(view.horizon) * degrees - 1e-6)
    .precision(coarse ? 0 : 0.6);
  const path = geoPath(projection).digits(1);
  const areas = new WeakMap<CountryShape, string>();
  return {
    kind: "globe",
    decimals: 1,
    scale: 1,
    area: (shape) => {
      const old = areas.get(shape);
      if (old !== undefined) return old;
      const text = path(wound(shape)) ?? "";
      areas.set(shape, text);
      return text;
    },
    mesh: (lines: MultiLineString) => path(lines) ?? "",
    runs: (line) => seenRuns(line, view),
    lines: (lines) =>
      pathText(
        lines.flatMap((line) => seenRuns(line, view).map((run) => run.points)),
        1,
      ),
    point: view.toScreen,
    graticule: () => path(graticule) ?? "",
  };
}

const graticule = geoGraticule()
  .step([15, 15])
  .extentMajor([
    [-180, -75.01],
    [180, 75.01],
  ])
  .extentMinor([
    [-180, -75.01],
    [180, 75.01],
  ])();

/** The stretches of a line on the near side; an end at the horizon is found by halving. */
function seenRuns(line: readonly Position[], view: GlobeView): readonly SeenRun[] {
  const runs: SeenRun[] = [];
  let points: Point[] = [];
  let from = 0;
  const steps = Math.max(1, line.length - 1);
  line.forEach((at, index) => {
    const point = view.toScreen(at);
    const before = line[index - 1];
    if (point) {
      if (points.length === 0) {
        from = index / steps;
        if (before) points.push(atHorizon(at, before, view));
      }
      points.push(point);
    } else if (points.length > 0 && before) {
      points.push(atHorizon(before, at, view));
      runs.push({ points, from, to: index / steps });
      points = [];
    }
  });
  if (points.length > 1) runs.push({ points, from, to: 1 });
  return runs;
}

function atHorizon(seen: Position, hidden: Position, view: GlobeView): Point {
  let [near, far] = [0, 1];
  let found = view.toScreen(seen) as Point;
  for (let turn = 0; turn < 8; turn++) {
    const share = (near + far) / 2;
    const point = view.toScreen([seen[0] + (hidden[0] - seen[0]) * share, seen[1] + (hidden[1] - seen[1]) * share]);
    if (point) {
      found = point;
      near = share;
    } else far = share;
  }
  return found;
}
