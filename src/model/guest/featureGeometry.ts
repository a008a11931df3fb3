// The shapes of a feature made ready for maps: flat in longitude and latitude, within -180..180, whichever way a file wound its rings or crossed 180°.
import type { Feature } from "#model/atlas.ts";
import type { Position } from "#model/schema/shared.ts";
import { clipped } from "./clipped.ts";

export interface FeatureGeometry {
  readonly points: readonly Position[];
  readonly lines: readonly (readonly Position[])[];
  /** Outer ring and holes; closed; even-odd. */
  readonly polygons: readonly (readonly (readonly Position[])[])[];
  /** Borders of the areas as the file has them, without what a cut at 180° or a pole adds. */
  readonly edges: readonly (readonly Position[])[];
  /** Square degrees of the box around the largest area. */
  readonly size: number;
}

type Run = readonly Position[];

/** Longer edges are broken, straight in degrees as RFC 7946 has them: on a globe the border of an area must not leave its fill. */
const longestStep = 3;

const known = new WeakMap<readonly unknown[], FeatureGeometry>();

/** Worked out once for each feature. */
export function featureGeometry({ shapes }: Pick<Feature, "shapes">): FeatureGeometry {
  let made = known.get(shapes);
  if (!made) {
    const lines = shapes.flatMap((shape) => (shape.type === "line" ? splitAt180(unwrapped(shape.line)) : []));
    const areas = shapes.flatMap((shape) => (shape.type === "area" ? [shape.rings.map(unwrapped)] : []));
    made = {
      points: shapes.flatMap((shape) => (shape.type === "point" ? [shape.at] : [])),
      lines,
      polygons: areas.flatMap(polygonsOf),
      edges: areas.flatMap((rings) => rings.flatMap(borders)),
      size: areas.reduce((most, rings) => Math.max(most, boxSize(rings[0] ?? [])), 0),
    };
    known.set(shapes, made);
  }
  return made;
}

/** Longitudes that run on past 180° instead of jumping; read as cutAtDateLine reads them. What it cut is left as it is; what goes round a pole it could not cut. */
function unwrapped(line: Run): Run {
  const run: Position[] = [];
  let turn = 0;
  let before: Position | null = null;
  for (const at of line) {
    if (before) {
      const step = at[0] - before[0];
      if (Math.abs(step) > 180 && Math.abs(step) < 360 && before[0] * at[0] < 0) turn += step < 0 ? 360 : -360;
      const [lon, lat] = run.at(-1) as Position;
      const parts = Math.ceil(Math.max(Math.abs(at[0] + turn - lon), Math.abs(at[1] - lat)) / longestStep);
      for (let part = 1; part < parts; part++)
        run.push([lon + ((at[0] + turn - lon) * part) / parts, lat + ((at[1] - lat) * part) / parts]);
    }
    run.push([at[0] + turn, at[1]]);
    before = at;
  }
  return run;
}

function boxSize(run: Run): number {
  const [west, south, east, north] = boxOf(run);
  return Math.max(0, east - west) * Math.max(0, north - south);
}

type Box = readonly [west: number, south: number, east: number, north: number];
function boxOf(run: Run): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of run) {
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return [west, south, east, north];
}

/** Holes go the other way round, whatever the file says: then every rule of filling leaves them open. */
function turned(ring: Run, way: 1 | -1): Run {
  let sum = 0;
  ring.forEach(([lon, lat], at) => {
    const [beforeLon, beforeLat] = ring[at - 1] ?? [lon, lat];
    sum += (lon - beforeLon) * (lat + beforeLat);
  });
  return sum * way < 0 ? ring.toReversed() : ring;
}

/** A ring round a pole is closed over the pole. */
function closed(ring: Run): Run {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || Math.abs(last[0] - first[0]) < 180) return ring;
  const pole = ring.reduce((sum, [, lat]) => sum + lat, 0) < 0 ? -90 : 90;
  return [...ring, [last[0], pole], [first[0], pole], first];
}

/** What of a ring lies in each turn of the world, moved to -180..180. */
function turnsOf(ring: Run): readonly Run[] {
  const [west, , east] = boxOf(ring);
  if (west >= -180 && east <= 180) return [ring];
  const pieces: Run[] = [];
  for (let edge = Math.floor((west + 180) / 360) * 360 - 180; edge < east; edge += 360) {
    const piece = clipped(ring, 0, edge, edge + 360).map(([lon, lat]): Position => [lon - edge - 180, lat]);
    if (piece.length > 3) pieces.push(piece);
  }
  return pieces;
}

function polygonsOf(rings: readonly Run[]): Run[][] {
  const [outer, ...holes] = rings.map((ring) => turnsOf(closed(ring)));
  const inside = (hole: Run, box: Box): boolean => {
    const [west, south, east, north] = boxOf(hole);
    return west < box[2] && east > box[0] && south < box[3] && north > box[1];
  };
  return (outer ?? []).map((ring) => {
    const box = boxOf(ring);
    return [turned(ring, 1), ...holes.flat().flatMap((hole) => (inside(hole, box) ? [turned(hole, -1)] : []))];
  });
}

const isCut = (a: Position, b: Position): boolean =>
  (Math.abs(a[0]) === 180 && a[0] === b[0]) || (Math.abs(a[1]) === 90 && a[1] === b[1]);

function borders(ring: Run): readonly Run[] {
  const runs: Position[][] = [];
  let run: Position[] = [];
  ring.forEach((at, index) => {
    const before = ring[index - 1];
    if (before && isCut(before, at)) {
      runs.push(run);
      run = [];
    }
    run.push(at);
  });
  return [...runs, run].filter((line) => line.length > 1).flatMap(splitAt180);
}

/** A line that runs on past 180° ends at one edge of the world and goes on from the other. */
function splitAt180(run: Run): readonly Run[] {
  const [west, , east] = boxOf(run);
  if (west >= -180 && east <= 180) return [run];
  const runs: Position[][] = [];
  let line: Position[] = [];
  let turn = Math.floor(((run[0] as Position)[0] + 180) / 360);
  const put = ([lon, lat]: Position): void => {
    line.push([lon - turn * 360, lat]);
  };
  run.forEach((at, index) => {
    const before = run[index - 1];
    const next = Math.floor((at[0] + 180) / 360);
    if (before && next !== turn) {
      const edge = next > turn ? next * 360 - 180 : turn * 360 - 180;
      const share = at[0] === before[0] ? 1 : (edge - before[0]) / (at[0] - before[0]);
      const cut: Position = [edge, before[1] + (at[1] - before[1]) * share];
      put(cut);
      runs.push(line);
      line = [];
      turn = next;
      if (at[0] !== edge) put(cut);
    }
    put(at);
  });
  return [...runs, line].filter(({ length }) => length > 1);
}
