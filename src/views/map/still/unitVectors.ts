// Lines as points on the unit sphere, worked out once for each geometry, so that turning the globe costs no trigonometry.
import type { Point } from "./webMercator.ts";

/** x, y, z after one another: x towards 0° on the equator, y towards 90° E, z towards the north pole. */
export type UnitVectors = Float64Array;

const radians = Math.PI / 180;
/** Longer edges are broken, straight in degrees as on the flat map: a border along a parallel stays on it. */
const longestEdge = 2.5;

export function unitVectors(line: readonly (readonly number[])[]): UnitVectors {
  const values: number[] = [];
  let before: readonly number[] | null = null;
  for (const at of line) {
    if (before) {
      const [lon, lat] = before as Point;
      const turn = (((((at[0] as number) - lon + 180) % 360) + 360) % 360) - 180;
      const rise = (at[1] as number) - lat;
      const steps = Math.min(
        60,
        Math.ceil(Math.max(Math.abs(turn) * Math.cos(lat * radians), Math.abs(rise)) / longestEdge),
      );
      for (let step = 1; step < steps; step++) add(values, lon + (turn * step) / steps, lat + (rise * step) / steps);
    }
    add(values, at[0] as number, at[1] as number);
    before = at;
  }
  return Float64Array.from(values);
}

function add(values: number[], lon: number, lat: number): void {
  const cosLat = Math.cos(lat * radians);
  values.push(cosLat * Math.cos(lon * radians), cosLat * Math.sin(lon * radians), Math.sin(lat * radians));
}

const known = new WeakMap<object, readonly UnitVectors[]>();

/** Kept as long as the geometry lives. */
export function knownVectors(
  key: object,
  lines: () => readonly (readonly (readonly number[])[])[],
): readonly UnitVectors[] {
  let vectors = known.get(key);
  if (!vectors) {
    vectors = lines().map(unitVectors);
    known.set(key, vectors);
  }
  return vectors;
}
