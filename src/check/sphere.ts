// Distances and great circles on a sphere. Longitude first, degrees; kilometres.
import type { Position } from "#model/schema/shared.ts";

const meanRadiusKm = 6371.0088;
const radians = Math.PI / 180;

type Vector = readonly [x: number, y: number, z: number];

function vectorOf([lon, lat]: Position): Vector {
  const ring = Math.cos(lat * radians);
  return [ring * Math.cos(lon * radians), ring * Math.sin(lon * radians), Math.sin(lat * radians)];
}

function positionOf([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

function angleBetween(a: Vector, b: Vector): number {
  // Because acos loses metres for near points, the angle is taken from the chord.
  return 2 * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));
}

export function kmBetween(a: Position, b: Position): number {
  return meanRadiusKm * angleBetween(vectorOf(a), vectorOf(b));
}

export function lengthKm(line: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += kmBetween(line[i - 1]!, line[i]!);
  return sum;
}

/** The middles of equal steps, each at most `stepKm` long, along the great circle from a to b. */
export function* stepsAlong(
  from: Position,
  to: Position,
  stepKm: number,
): Generator<{ readonly at: Position; readonly km: number }> {
  const a = vectorOf(from);
  const b = vectorOf(to);
  const angle = angleBetween(a, b);
  const count = Math.ceil((angle * meanRadiusKm) / stepKm);
  const km = (angle * meanRadiusKm) / count;
  for (let i = 0; i < count; i++) {
    const part = (i + 0.5) / count;
    const p = Math.sin((1 - part) * angle) / Math.sin(angle);
    const q = Math.sin(part * angle) / Math.sin(angle);
    yield { at: positionOf([a[0] * p + b[0] * q, a[1] * p + b[1] * q, a[2] * p + b[2] * q]), km };
  }
}
