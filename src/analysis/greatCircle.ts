// Great circles by the formulas of d3-geo (ISC): of its 22 kB an embedded picture, whose weight is promised, needs these alone.
import type { Position } from "#model/atlas.ts";

const radians = Math.PI / 180;
const haversin = (angle: number): number => Math.sin(angle / 2) ** 2;
const held = (value: number): number => Math.max(-1, Math.min(1, value));

export interface GreatCircle {
  /** Radians of arc between the ends. */
  readonly length: number;
  /** [lon, lat] in degrees, longitude within ±180, at a share 0..1 of the way. */
  readonly at: (share: number) => Position;
}

/** The shorter way from a to b, [lon, lat] in degrees; between opposite points one of the many. */
export function greatCircle(a: Position, b: Position): GreatCircle {
  const [lonA, latA, lonB, latB] = [a[0] * radians, a[1] * radians, b[0] * radians, b[1] * radians];
  const [cosA, sinA, cosB, sinB] = [Math.cos(latA), Math.sin(latA), Math.cos(latB), Math.sin(latB)];
  const turn = lonB - lonA;
  const length = Math.atan2(
    Math.hypot(cosB * Math.sin(turn), cosA * sinB - sinA * cosB * Math.cos(turn)),
    sinA * sinB + cosA * cosB * Math.cos(turn),
  );
  const way = 2 * Math.asin(held(Math.sqrt(haversin(latB - latA) + cosA * cosB * haversin(turn))));
  const sinWay = Math.sin(way);
  return {
    length,
    at: (share) => {
      if (way === 0) return a;
      const [fromA, fromB] = [Math.sin(way * (1 - share)) / sinWay, Math.sin(way * share) / sinWay];
      const x = fromA * cosA * Math.cos(lonA) + fromB * cosB * Math.cos(lonB);
      const y = fromA * cosA * Math.sin(lonA) + fromB * cosB * Math.sin(lonB);
      const z = fromA * sinA + fromB * sinB;
      return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
    },
  };
}
