import { guestDrawing } from "./guestDrawing.ts";

/** To be awaited before an atlas with features is shown, drawn or exported; without features nothing is fetched. */
export async function fetchGuestDrawing(atlas: { readonly features: readonly unknown[] }): Promise<void> {
  if (atlas.features.length > 0) guestDrawing.now ??= (await import("./guests/guestDrawer.ts")).guestDrawer;
}
