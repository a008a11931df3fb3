import { guestCard } from "./guestCard.ts";

/** To be awaited before an atlas with readers' data is shown; without any nothing is fetched. */
export async function fetchGuestCard(atlas: { readonly guests: readonly unknown[] }): Promise<void> {
  if (atlas.guests.length > 0) guestCard.now ??= (await import("./guestCardMaker.ts")).guestCardMaker;
}
