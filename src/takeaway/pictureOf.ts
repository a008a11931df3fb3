// What the main stage shows, as plain shapes at the asked size.
import type { FigureLayer } from "#model/figure.ts";
import type { FetchedViewId } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import type { SheetRequest, Workroom } from "./contract.ts";
import { type MapFigure, mapFigure } from "./mapFigure.ts";
import { movedLayer } from "./picture/movedLayer.ts";

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  /** From (0, 0) to the size, everything clipped to that. */
  readonly layers: readonly FigureLayer[];
  /** What of the map is in it; null when it shows another view alone. */
  readonly map: MapFigure | null;
}

/** Room between the map and the view beside it, and that view's share of the width. */
const gap = 16;
const besideShare = 0.4;

export async function pictureOf(
  state: AtlasState,
  request: Pick<SheetRequest, "extent" | "window" | "beside">,
  size: PictureSize,
  room: Workroom,
): Promise<Picture> {
  const { main, beside } = state.pose.value;
  if (main !== "map") return { layers: await viewLayers(state, main, size, room), map: null };
  const view = request.beside ? beside : null;
  const width = view ? Math.round(size.width * (1 - besideShare) - gap / 2) : size.width;
  const map = mapFigure(state, request, { width, height: size.height }, await room.world(), room.places);
  if (!view) return { layers: map.layers, map };
  const rest = { width: size.width - width - gap, height: size.height };
  const layers = await viewLayers(state, view, rest, room);
  return { layers: [...map.layers, ...layers.map((layer) => movedLayer(layer, width + gap, 0))], map };
}

async function viewLayers(state: AtlasState, view: FetchedViewId, size: PictureSize, room: Workroom) {
  // A page is needed to lay a view out: in Node only maps are drawn.
  const { viewFigure } = await import("./viewFigure.ts");
  return viewFigure(state, view, size, room);
}
