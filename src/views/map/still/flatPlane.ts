import { type GeoPermissibleObjects, geoMercator, geoPath } from "d3-geo";
import type { MultiLineString } from "geojson";
import type { Position } from "#model/atlas.ts";
import { pathText } from "./pathText.ts";
import type { Plane, SeenRun } from "./plane.ts";
import { simplified } from "./simplified.ts";
import { maxLatitude, type Point, sheetSize, toSheet } from "./webMercator.ts";
import { wound } from "./winding.ts";
import type { CountryShape } from "./world.ts";

export interface FlatPlaneOptions {
  /** Decimals of a sheet unit kept for the ground, and for what lies on it. */
  readonly groundDecimals: number;
  readonly figureDecimals: number;
  /** Sheet units by which a line may be simplified; 0 keeps every vertex. */
  readonly tolerance: number;
}

/** Paths depend only on the geometry, never on the camera: they are made once for each geometry and kept as long as it lives. */
export function flatPlane(options: FlatPlaneOptions): Plane {
  const { groundDecimals, figureDecimals, tolerance } = options;
  const areas = new WeakMap<CountryShape, string>();
  const meshes = new WeakMap<MultiLineString, string>();
  const runsOf = new WeakMap<readonly Position[], readonly SeenRun[]>();
  const linesOf = new WeakMap<readonly (readonly Position[])[], string>();
  let graticule = "";
  const simple = (line: readonly Point[]): readonly Point[] => (tolerance > 0 ? simplified(line, tolerance) : line);

  return {
    kind: "flat",
    decimals: figureDecimals,
    scale: 1,
    area: (shape) =>
      kept(areas, shape, () => {
        const rings = cutLines(wound(shape)).map(simple);
        return pathText(rings, groundDecimals, true);
      }),
    mesh: (lines) => kept(meshes, lines, () => pathText(cutLines(lines).map(simple), groundDecimals)),
    runs: (line) => kept(runsOf, line, () => mappedRuns(line).map((run) => ({ ...run, points: simple(run.points) }))),
    lines: (lines) =>
      kept(linesOf, lines, () =>
        pathText(
          lines.flatMap((line) => mappedRuns(line).map((run) => simple(run.points))),
          figureDecimals,
        ),
      ),
    point: toSheet,
    graticule: () => {
      graticule ||= flatGraticule();
      return graticule;
    },
  };
}

// Straight between vertices, cut at 180° and closed round the poles.
const mercator = geoMercator()
  .scale(sheetSize / (2 * Math.PI))
  .translate([sheetSize / 2, sheetSize / 2])
  .precision(0);

/** Rings (closed by repeating their first point) or lines, in sheet units. */
function cutLines(shape: GeoPermissibleObjects): Point[][] {
  const lines: Point[][] = [];
  const context = {
    beginPath: () => {},
    moveTo: (x: number, y: number) => void lines.push([[x, y]]),
    lineTo: (x: number, y: number) => void lines.at(-1)?.push([x, y]),
    arc: () => {},
    closePath: () => {
      const line = lines.at(-1);
      if (line?.[0]) line.push(line[0]);
    },
  };
  geoPath(mercator, context)(shape);
  return lines;
}

function kept<Key extends object, Value>(cache: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const old = cache.get(key);
  if (old !== undefined) return old;
  const made = make();
  cache.set(key, made);
  return made;
}

/** A line that passes near a pole leaves the flat map at its edge and comes back; it does not run along the edge. */
function mappedRuns(line: readonly Position[]): readonly SeenRun[] {
  const runs: SeenRun[] = [];
  const steps = Math.max(1, line.length - 1);
  let points: Point[] = [];
  let from = 0;
  line.forEach((at, index) => {
    const before = line[index - 1];
    if (onMap(at)) {
      if (points.length === 0) {
        from = index / steps;
        if (before) points.push(toSheet(atEdge(at, before)));
      }
      points.push(toSheet(at));
    } else if (points.length > 0 && before) {
      points.push(toSheet(atEdge(before, at)));
      runs.push({ points, from, to: index / steps });
      points = [];
    }
  });
  if (points.length > 1) runs.push({ points, from, to: 1 });
  return runs;
}

const onMap = (at: Position): boolean => Math.abs(at[1]) <= maxLatitude;

function atEdge([lon, lat]: Position, beyond: Position): Position {
  const edge = Math.sign(beyond[1]) * maxLatitude;
  return [lon + ((beyond[0] - lon) * (edge - lat)) / (beyond[1] - lat), edge];
}

function flatGraticule(): string {
  let text = "";
  for (let lon = -180; lon < 180; lon += 15) text += `M${round((lon / 360 + 0.5) * sheetSize)} 0V${sheetSize}`;
  for (let lat = -75; lat <= 75; lat += 15) text += `M0 ${round(toSheet([0, lat])[1])}H${sheetSize}`;
  return text;
}

const round = (value: number): number => Math.round(value * 10) / 10;
