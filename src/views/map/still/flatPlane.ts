import { type GeoPermissibleObjects, geoMercator, geoPath } from "d3-geo";
import type { MultiLineString } from "geojson";
import type { Position } from "#model/atlas.ts";
import { flatGraticule } from "./flatGraticule.ts";
import { mappedRuns } from "./mappedRuns.ts";
import { pathText } from "./pathText.ts";
import type { Plane, SeenRun } from "./plane.ts";
import { simplified } from "./simplified.ts";
import { type Point, sheetSize, toSheet } from "./webMercator.ts";
import { wound } from "./winding.ts";
import type { CountryShape } from "./world.ts";

export interface FlatPlaneOptions {
  /** Decimals of a sheet unit kept for the ground, and for what lies on it. */
  readonly groundDecimals: number;
  readonly figureDecimals: number;
  /** Sheet units by which a line may be simplified; 0 keeps every vertex. */
  readonly tolerance: number;
  readonly grain?: number;
}

/** Paths depend only on the geometry, never on the camera: they are made once for each geometry and kept as long as it lives. */
export function flatPlane(options: FlatPlaneOptions): Plane {
  const { groundDecimals, figureDecimals, tolerance, grain = 0 } = options;
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
    grain,
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
