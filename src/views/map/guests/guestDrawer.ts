import type { GuestDrawing } from "#views/map/guestDrawing.ts";
import { drawGuestAreas, drawGuestLines, drawGuestMarks } from "./drawGuests.ts";
import { guestLabels } from "./guestLabels.ts";
import { guestPoints, guestSlices } from "./guestShapes.ts";
import { guestTileLayers } from "./guestTileLayers.ts";
import { hitGuestArea, hitGuestLine } from "./hitGuests.ts";

/** All that the map draws of what readers brought, in one piece, to be fetched at once. */
export const guestDrawer: GuestDrawing = {
  slices: guestSlices,
  tiles: guestTileLayers,
  points: guestPoints,
  labels: guestLabels,
  drawAreas: drawGuestAreas,
  drawLines: drawGuestLines,
  drawMarks: drawGuestMarks,
  hitLine: hitGuestLine,
  hitArea: hitGuestArea,
};
