import { guestDrawing } from "./guestDrawing.ts";

/** To be awaited before an atlas with features or guests is shown, drawn or exported; without any nothing is fetched. */
export async function fetchGuestDrawing(atlas: {
  readonly features: readonly unknown[];
  readonly guests?: readonly unknown[];
}): Promise<void> {
  if (atlas.features.length > 0 || (atlas.guests && atlas.guests.length > 0))
    guestDrawing.now ??= (await import("./guests/guestDrawer.ts")).guestDrawer;
}
