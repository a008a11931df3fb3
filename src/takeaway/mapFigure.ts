import type { FigureLayer } from "#model/figure.ts";
import type { AtlasState } from "#state/contract.ts";
import type { CountryPlace } from "#views/map/mapInput.ts";
import type { World } from "#views/map/still/world.ts";
import type { SheetRequest } from "./contract.ts";
import type { PictureSize } from "./pictureOf.ts";

/** The map as plain shapes. */
export function mapFigure(
  _state: AtlasState,
  _request: Pick<SheetRequest, "extent" | "window">,
  _size: PictureSize,
  _world: World,
  _places: readonly CountryPlace[],
): readonly FigureLayer[] {
  return [];
}
