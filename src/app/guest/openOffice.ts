// The desk for readers' own data, set up in the page: its worker, its dialogs, its ways in, and how it opens the page anew.
import { computed } from "@preact/signals";
import { tellNotes, writeAddress } from "#app/addressBar.ts";
import { homeOfPage } from "#app/homeOfPage.ts";
import type { Ground } from "#app/readAll.ts";
import { readSite } from "#app/readSite.ts";
import { restoreView } from "#app/restoreView.ts";
import type { OpenedAtlas, SessionAddress } from "#app/sessionContract.ts";
import type { SessionHost } from "#app/sessionHost.ts";
import { openGuestWorker } from "#loading/guest/openGuestWorker.ts";
import type { GuestSet } from "#model/guest/guestSet.ts";
import { joinGuests } from "#model/guest/joinGuests.ts";
import type { LocalText } from "#model/text.ts";
import type { Brought, NamedFiles } from "./brought.ts";
import { createGuestDesk } from "./createGuestDesk.ts";
import type { DeskGround } from "./deskContract.ts";
import { deskWords } from "./deskWords.ts";
import { dropVeil } from "./dropVeil.ts";
import { fetchGazetteer } from "./fetchGazetteer.ts";
import { filesOf } from "./filesOf.ts";
import { focusBack } from "./focusBack.ts";
import type { GuestDesk } from "./guestContract.ts";
import { holdTexts } from "./holdTexts.ts";
import { keptFiles } from "./keptFiles.ts";
import { markLoad } from "./markLoad.ts";
import { mountGuestRooms } from "./mountGuestRooms.tsx";
import { dataOfAddress, withNamedData } from "./namedData.ts";
import { pastedText } from "./pastedText.ts";
import { noView, picturesAmong } from "./pictureView.ts";
import { placesOfSet } from "./placesOfSet.ts";
import { readBrought } from "./readBrought.ts";
import { openTileDoor } from "./tiles/openTileDoor.ts";

export interface GuestOffice {
  readonly desk: GuestDesk;
  take(brought: Brought): Promise<void>;
  /** Files are held over the page, or no longer. */
  hover(over: boolean): void;
  followAddress(): Promise<void>;
  /** Whether the address asks for other data than are open; they are then opened. */
  another(): boolean;
}

export function openOffice(
  host: SessionHost,
  { atlas, brought: start }: Pick<Ground, "atlas" | "brought">,
  page: Window,
): GuestOffice {
  const { document, location } = page;
  const session = () => {
    const now = host.present.peek();
    if (!now) throw new Error("The page is not open yet.");
    return now;
  };
  const tell = (text: LocalText) => session().state.actions.addNote({ id: "guests", text });
  const placeOf = (actor: string) => session().state.atlas.actorById.get(actor)?.at ?? null;
  const lookAt = (sets: readonly GuestSet[]) =>
    session().state.actions.lookAtPlaces(sets.flatMap((set) => placesOfSet(set, placeOf)));
  /** Not fetched where the page began with another in its place. */
  let site: OpenedAtlas | null = start ? null : { atlas };
  const shipped = async (): Promise<OpenedAtlas> => {
    if (site) return site;
    const read = await readSite();
    if (!read.ok) throw new Error(read.problems.map(({ file, message }) => `${file} ${message}`).join("; "));
    site = { atlas: read.value };
    return site;
  };
  const worker = openGuestWorker({ onGone: (keys) => desk.lost(keys) });
  worker.setGazetteer(() => fetchGazetteer(session().state.atlas));
  /** Before the first data came, the address could ask for things that are theirs. */
  let first = true;
  let held = start;
  const addressFor = (search: string | null): SessionAddress => {
    if (search !== null) {
      const now = host.address();
      const query = new URLSearchParams(now.search);
      const atlas = new URLSearchParams(search).get("atlas");
      if (atlas === null) query.delete("atlas");
      else query.set("atlas", atlas);
      return { ...now, search: withNamedData(query.toString(), dataOfAddress(search)).search };
    }
    const query = new URLSearchParams(location.search);
    if (first)
      for (const { parameter, value } of session().notes) if (!query.has(parameter)) query.set(parameter, value);
    return { search: query.size > 0 ? `?${query.toString()}` : "", fragment: location.hash };
  };
  const open: DeskGround["open"] = async ({ sets, brought, search, fit }) => {
    const address = addressFor(search);
    const base = brought?.opened ?? (await shipped());
    const atlas = joinGuests(base.atlas, sets);
    holdTexts(brought);
    const next = await host.open({ ...base, atlas }, address).catch((error: unknown) => {
      holdTexts(held);
      throw error;
    });
    held = brought;
    first = false;
    if (search !== null) writeAddress(page, `${location.pathname}${address.search}${address.fragment}`, "push");
    if (fit.length > 0 && !next.talk.presenting.peek()) lookAt(fit);
    if (sets.some(({ tiles }) => tiles)) await next.running.drawn();
  };
  const desk = createGuestDesk({
    worker,
    kept: keptFiles(page.indexedDB),
    home: homeOfPage(document),
    start,
    search: () => location.search,
    fragment: () => location.hash,
    open,
    stay: () => {
      if (first) tellNotes(session().state, session().notes);
      first = false;
    },
    correct: (search) => {
      const now = new URLSearchParams(host.address().search);
      const query = withNamedData(now.toString(), dataOfAddress(search)).search;
      writeAddress(page, `${location.pathname}${query}${location.hash}`, "replace");
    },
    readAtlas: readBrought,
    mark: (mark) => markLoad(document.documentElement, mark),
    lookAt,
    placeOf,
    tell,
  });
  openTileDoor(worker, desk.actions);
  focusBack(desk, page);
  mountGuestRooms(desk, {
    language: computed(() => host.present.value?.state.language.value ?? "en"),
    theme: computed(() => host.present.value?.state.theme.value ?? "light"),
  });

  const takeFiles = async (files: NamedFiles) => {
    const { link, count, others } = await picturesAmong(files);
    if (link) await restoreView(session(), page, link, () => (desk.another() ? desk.followAddress() : null));
    else if (count > 0) {
      session().state.actions.addNote({ id: "drop", text: noView });
      if (others.length === 0) markLoad(document.documentElement, { outcome: "reject", usable: 0, dropped: 0 });
    } else session().state.actions.dismissNote("drop");
    if (others.length > 0) desk.actions.takeFiles(others);
  };
  return {
    desk,
    hover: dropVeil(document),
    async take(brought) {
      if (brought.kind === "files") return takeFiles(brought.files);
      if (brought.kind === "entries") return takeFiles(await filesOf(brought.entries));
      const kind = pastedText(brought.text);
      if (kind === "address") desk.actions.takeUrl(brought.text.trim());
      else if (kind === "data") desk.actions.takeText(brought.text);
      else tell(deskWords.notData);
    },
    followAddress: () => desk.followAddress(),
    another: () => {
      const other = desk.another();
      if (other) void desk.followAddress();
      return other;
    },
  };
}
