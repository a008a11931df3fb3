// At each landing, the course of the cable that comes ashore there: its tick is drawn across it.
import { bearing } from "@turf/bearing";
import type { Atlas, Position } from "#model/atlas.ts";

/** landing id → course in degrees clockwise from north; missing where no drawn segment ends. */
export function landingAngles(atlas: Atlas): ReadonlyMap<string, number> {
  const angles = new Map<string, number>();
  for (const segment of atlas.segments) {
    const first = segment.lines[0];
    const last = segment.lines.at(-1);
    if (!first || !last) continue;
    for (const id of [segment.from, segment.to]) {
      const landing = atlas.landingById.get(id);
      if (!landing || angles.has(id)) continue;
      const ends = [
        [first[0], first[1]],
        [last.at(-1), last.at(-2)],
      ] as const;
      const [end, next] = ends.toSorted((a, b) => away(a[0], landing.at) - away(b[0], landing.at))[0] ?? [];
      if (end && next) angles.set(id, bearing([...end], [...next]));
    }
  }
  return angles;
}

function away(point: Position | undefined, from: Position): number {
  return point ? Math.abs(point[0] - from[0]) + Math.abs(point[1] - from[1]) : Number.POSITIVE_INFINITY;
}
