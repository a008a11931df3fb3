// The way from the page to the desk for readers' own data. The desk is fetched when something is brought, asked for in the address, or opened.
import { signal } from "@preact/signals";
import type { Ground } from "#app/readAll.ts";
import type { SessionHost } from "#app/sessionHost.ts";
import type { LocalText } from "#model/text.ts";
import { fileInput } from "./fileInput.ts";
import type { GuestDesk, GuestDoor } from "./guestContract.ts";
import { noticeBrought } from "./noticeBrought.ts";
import type { GuestOffice, openOffice } from "./openOffice.ts";

type OpenOffice = typeof openOffice;

const notHere: LocalText = {
  en: "What reads your files could not be fetched. Check the connection and try again; nothing of yours is lost.",
  it: "Non si è potuto scaricare ciò che legge i tuoi file. Controlla la connessione e riprova: nulla di tuo va perso.",
};

const asksForData = (search: string): boolean => {
  const query = new URLSearchParams(search);
  return query.has("data") || query.has("atlas");
};

export function guestDoor(
  host: SessionHost,
  opened: Pick<Ground, "atlas" | "brought">,
  page: Window,
  fetchOffice: () => Promise<OpenOffice> = () => import("./openOffice.ts").then((module) => module.openOffice),
): GuestDoor {
  const desk = signal<GuestDesk | null>(null);
  let office: GuestOffice | null = null;
  let coming: Promise<GuestOffice | null> | null = null;
  const fetch = () => {
    coming ??= fetchOffice().then(
      (openHere) => {
        office = openHere(host, opened, page);
        desk.value = office.desk;
        return office;
      },
      () => {
        coming = null;
        host.present.peek()?.state.actions.addNote({ id: "guests", text: notHere });
        return null;
      },
    );
    return coming;
  };
  noticeBrought(page, {
    onBrought: (brought) => void fetch().then((there) => there?.take(brought)),
    onHover: (over) => {
      if (over || office) void fetch().then((there) => there?.hover(over));
    },
  });
  fileInput(page.document, (files) => void fetch().then((there) => there?.take({ kind: "files", files })));
  if (asksForData(page.location.search)) {
    // What the address asks for besides may be theirs: told when they have not come.
    host.present.peek()?.state.actions.dismissNote("address");
    void fetch().then((there) => there?.followAddress());
  }
  return {
    desk,
    open: async () => (await fetch())?.desk ?? null,
    another: () => {
      if (office) return office.another();
      if (!asksForData(page.location.search)) return false;
      void fetch().then((there) => there?.followAddress());
      return true;
    },
  };
}
