// What draws the things that readers bring. Its code is fetched with the first of them: no first page and no frame carries it.
import type { Ref } from "#model/atlas.ts";
import type { MapInput } from "./mapInput.ts";
import type { GuestSlices, GuestTileLayer, MapLabel, MapScene, PointMark } from "./scene.ts";
import type { Plane } from "./still/plane.ts";
import type { StillElement } from "./still/stillElement.ts";
import type { Point } from "./still/webMercator.ts";

/** As HitQuestion has it. */
export interface GuestQuestion {
  readonly scene: Pick<MapScene, "guests">;
  readonly plane: Plane;
  readonly spots: readonly Point[];
  readonly place: Point | null;
  readonly scale: number;
  readonly reach: number;
}

export interface GuestDrawing {
  /** Lines and areas; null where there are none. */
  slices(input: MapInput): GuestSlices | null;
  /** Large sets and archives. */
  tiles(input: MapInput): readonly GuestTileLayer[];
  points(input: MapInput): readonly PointMark[];
  labels(input: MapInput): readonly MapLabel[];
  drawAreas(slices: GuestSlices, plane: Plane): readonly StillElement[];
  drawLines(slices: GuestSlices, plane: Plane): readonly StillElement[];
  drawMarks(points: readonly PointMark[], plane: Plane): readonly StillElement[];
  hitLine(question: GuestQuestion): Ref | null;
  hitArea(question: GuestQuestion): Ref | null;
}

/** null until fetchGuestDrawing has brought it. */
export const guestDrawing: { now: GuestDrawing | null } = { now: null };
