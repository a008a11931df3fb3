import type { Position } from "#model/schema/shared.ts";

/** Kilometres along the great circle between two [lon, lat] (haversine formula, mean earth radius). */
export function kmApart(a: Position, b: Position): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((b[1] - a[1]) * rad) / 2) ** 2 +
    Math.cos(a[1] * rad) * Math.cos(b[1] * rad) * Math.sin(((b[0] - a[0]) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
}
