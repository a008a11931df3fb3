import type { ReadonlySignal } from "@preact/signals";
import { render } from "preact";
import type { ThemeName } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import { fileInput } from "./fileInput.ts";
import { GuestRooms } from "./GuestRooms.tsx";
import type { GuestDesk } from "./guestContract.ts";

/** Language and theme of the session that is open. */
export interface GuestRoomsLook {
  readonly language: ReadonlySignal<Language>;
  readonly theme: ReadonlySignal<ThemeName>;
}

/** Puts the dialogs into a place of their own on the page, beside the app; returns a function that takes them away. */
export function mountGuestRooms(desk: GuestDesk, { language, theme }: GuestRoomsLook): () => void {
  const place = document.getElementById("guest-rooms") ?? document.createElement("div");
  place.id = "guest-rooms";
  if (!place.isConnected) document.body.append(place);
  fileInput(document, desk.actions.takeFiles);
  render(<GuestRooms desk={desk} language={language} theme={theme} />, place);
  return () => {
    render(null, place);
    place.remove();
  };
}
