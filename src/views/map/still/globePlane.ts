import type { MultiLineString } from "geojson";
import type { Position } from "#model/atlas.ts";
import type { Camera } from "#model/pose.ts";
import { type GlobeView, globeView } from "./globeView.ts";
import { pathText } from "./pathText.ts";
import type { Plane, SeenRun } from "./plane.ts";
import { knownVectors, type UnitVectors } from "./unitVectors.ts";
import type { Point, Size } from "./webMercator.ts";
import type { CountryShape } from "./world.ts";

/** `hasty` for a picture in motion: coasts lose what is smaller than two pixels. */
export function globePlane(camera: Camera, size: Size, hasty = false): Plane {
  const view = globeView(camera, size);
  const leastStep = hasty ? 2 : 0;
  const areas = new Map<CountryShape, string>();
  const linesText = (vectors: readonly UnitVectors[]): string =>
    pathText(
      vectors.flatMap((line) => seenRuns(line, view).map((run) => run.points)).filter(inWindow(size)),
      1,
      false,
      leastStep,
    );
  return {
    kind: "globe",
    decimals: 1,
    scale: 1,
    // A third of a pixel in the middle, where the sphere is nearest.
    grain: (hasty ? 60 : 20) / view.radius,
    area: (shape) => {
      let text = areas.get(shape);
      if (text === undefined) {
        const rings = knownVectors(shape, () => ringsOf(shape)).map((ring) => seenRing(ring, view));
        text = pathText(rings.filter(inWindow(size)), 1, true, leastStep);
        areas.set(shape, text);
      }
      return text;
    },
    mesh: (lines: MultiLineString) => linesText(knownVectors(lines, () => lines.coordinates)),
    runs: (line) => seenRuns(knownVectors(line, () => [line])[0] as UnitVectors, view),
    lines: (lines) => linesText(knownVectors(lines, () => lines)),
    point: view.toScreen,
    graticule: () => linesText(knownVectors(graticule, () => graticule)),
  };
}

const ringsOf = ({ geometry }: CountryShape): readonly (readonly (readonly number[])[])[] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

/** Every 15 degrees; meridians stop short of the poles. */
const graticule: readonly (readonly Position[])[] = [
  ...Array.from({ length: 24 }, (_, at): Position[] => [
    [at * 15 - 180, -75],
    [at * 15 - 180, 0],
    [at * 15 - 180, 75],
  ]),
  ...Array.from({ length: 11 }, (_, at) =>
    Array.from({ length: 25 }, (_, step): Position => [step * 15 - 180, at * 15 - 75]),
  ),
];

const inWindow =
  ({ width, height }: Size) =>
  (line: readonly Point[]): boolean => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of line) {
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    return right > -20 && bottom > -20 && left < width + 20 && top < height + 20;
  };

/** A ring with its hidden vertices pushed out to the limb, which is where the sphere cuts it off. Empty when all are hidden. */
function seenRing(ring: UnitVectors, view: GlobeView): readonly Point[] {
  const points: Point[] = [];
  let seen = false;
  for (let at = 0; at < ring.length; at += 3) {
    const point = view.place(ring[at] as number, ring[at + 1] as number, ring[at + 2] as number);
    points.push([point.x, point.y]);
    seen ||= point.seen;
  }
  return seen ? points : [];
}

/** The stretches of a line on the near side; an end at the horizon is found by halving. */
function seenRuns(line: UnitVectors, view: GlobeView): readonly SeenRun[] {
  const runs: SeenRun[] = [];
  let points: Point[] = [];
  let from = 0;
  const count = line.length / 3;
  const steps = Math.max(1, count - 1);
  for (let at = 0; at < count; at++) {
    const point = view.place(line[3 * at] as number, line[3 * at + 1] as number, line[3 * at + 2] as number);
    if (point.seen) {
      if (points.length === 0) {
        from = at / steps;
        if (at > 0) points.push(atHorizon(line, at, at - 1, view));
      }
      points.push([point.x, point.y]);
    } else if (points.length > 0) {
      points.push(atHorizon(line, at - 1, at, view));
      runs.push({ points, from, to: at / steps });
      points = [];
    }
  }
  if (points.length > 1) runs.push({ points, from, to: 1 });
  return runs;
}

function atHorizon(line: UnitVectors, seen: number, hidden: number, view: GlobeView): Point {
  const between = (share: number) => {
    const [x, y, z] = [0, 1, 2].map((axis) => {
      const [a, b] = [line[3 * seen + axis] as number, line[3 * hidden + axis] as number];
      return a + (b - a) * share;
    }) as [number, number, number];
    const long = Math.hypot(x, y, z) || 1;
    return view.place(x / long, y / long, z / long);
  };
  let [near, far] = [0, 1];
  for (let turn = 0; turn < 8; turn++) {
    const share = (near + far) / 2;
    if (between(share).seen) near = share;
    else far = share;
  }
  const { x, y } = between(near);
  return [x, y];
}
