import { guestLegend } from "./guestLegend.ts";

/** To be awaited before the legend of an atlas with guests is shown; without guests nothing is fetched. */
export async function fetchGuestLegend(atlas: { readonly guests: readonly unknown[] }): Promise<void> {
  if (atlas.guests.length > 0) guestLegend.now ??= (await import("./guestLegendParts.tsx")).guestLegendParts;
}
