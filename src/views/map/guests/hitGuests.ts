import type { Position, Ref } from "#model/atlas.ts";
import type { GuestQuestion } from "#views/map/guestDrawing.ts";
import { fromLines, nearest } from "#views/map/still/hitTest.ts";
import { coarser } from "./coarser.ts";
import { guestAreaAt } from "./guestAreaAt.ts";

type Box = readonly [west: number, south: number, east: number, north: number];
const boxes = new WeakMap<readonly (readonly Position[])[], Box>();

export function hitGuestLine({ scene, plane, spots, place, scale, reach }: GuestQuestion): Ref | null {
  const lines = scene.guests?.lines ?? [];
  return (
    nearest(
      lines,
      (line) => {
        // Far away in degrees is far away on any map: the long way of measuring is for the rest.
        if (place && plane.kind === "flat" && isFar(line.lines, place, ((reach + line.width) / scale) * (360 / 4096)))
          return Number.POSITIVE_INFINITY;
        const runs = coarser(line.lines, plane.grain).flatMap((each) => plane.runs(each).map((run) => run.points));
        return fromLines(runs, spots, (reach + line.width) / scale) * scale - line.width / 2;
      },
      reach,
    )?.ref ?? null
  );
}

function isFar(lines: readonly (readonly Position[])[], [lon, lat]: readonly [number, number], near: number): boolean {
  let box = boxes.get(lines);
  if (!box) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const line of lines)
      for (const at of line) {
        [west, east] = [Math.min(west, at[0]), Math.max(east, at[0])];
        [south, north] = [Math.min(south, at[1]), Math.max(north, at[1])];
      }
    box = [west, south, east, north];
    boxes.set(lines, box);
  }
  return (
    lat < box[1] - near ||
    lat > box[3] + near ||
    [lon - 360, lon, lon + 360].every((each) => each < box[0] - near || each > box[2] + near)
  );
}

export function hitGuestArea({ scene, place }: GuestQuestion): Ref | null {
  return place && scene.guests ? guestAreaAt(scene.guests.areas, place) : null;
}
