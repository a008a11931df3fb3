// What the main stage shows, as plain shapes at the asked size.
import type { FigureLayer } from "#model/figure.ts";
import type { AtlasState } from "#state/contract.ts";
import type { SheetRequest, Workroom } from "./contract.ts";
import { mapFigure } from "./mapFigure.ts";

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Layers from (0, 0) to (width, height), everything clipped to that. */
export async function pictureOf(
  state: AtlasState,
  request: Pick<SheetRequest, "extent" | "window" | "beside">,
  size: PictureSize,
  room: Workroom,
): Promise<readonly FigureLayer[]> {
  return mapFigure(state, request, size, await room.world(), room.places);
}
