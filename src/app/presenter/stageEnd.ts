// The stage's side of the presenter's window: opens it, and stays in step with it.
import type { ReadonlySignal } from "@preact/signals";
import { heldEdition } from "#app/pageData.ts";
import type { Language } from "#model/text.ts";
import { stageSync } from "#state/talk/stageSync.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { openWire } from "./openWire.ts";
import { presenterName, randomId, stageRoom } from "./talkRoom.ts";

export interface StageEnd {
  readonly room: string;
  /** Whether a presenter's window is there. */
  readonly there: ReadonlySignal<boolean>;
  /** Opens the presenter's window, or brings it forward. To be called within a key or a click; false when the browser forbids it. */
  open(language: Language): boolean;
  close(): void;
}

const ends = new WeakMap<TalkState, StageEnd>();

/** The one end of this talk; made, and listening, from the first call on. */
export function stageEndOf(talk: TalkState, page: Window = window): StageEnd {
  const known = ends.get(talk);
  if (known) return known;
  const { room, kept } = stageRoom(page);
  const wire = openWire(page, room, (data) => sync.hear(data));
  const sync = stageSync(talk, { room, me: `s${randomId()}`, kept, post: wire.post, now: () => Date.now() });
  // A page that comes back from the browser's memory was said to be gone.
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && sync.sayHello();
  page.addEventListener("pagehide", sync.sayBye);
  page.addEventListener("pageshow", onShow);
  let opened: Window | null = null;
  const end: StageEnd = {
    room,
    there: sync.heard,
    open: (language) => {
      if (sync.heard.peek() && opened && !opened.closed) {
        opened.focus();
        return true;
      }
      const query = new URLSearchParams({ presenter: "1", room, lang: language });
      const edition = heldEdition();
      if (edition !== null) query.set("v", edition);
      opened = page.open(`${page.location.pathname}?${query}`, presenterName(room), "popup,width=1180,height=780");
      wire.reach(opened);
      return opened !== null;
    },
    close: () => {
      sync.stop();
      wire.close();
      page.removeEventListener("pagehide", sync.sayBye);
      page.removeEventListener("pageshow", onShow);
      ends.delete(talk);
    },
  };
  ends.set(talk, end);
  return end;
}
