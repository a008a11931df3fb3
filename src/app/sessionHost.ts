// Which session stands in the page. Another one is drawn out of sight and takes its place at once, so that nobody sees an empty page.
import { batch, type ReadonlySignal, signal } from "@preact/signals";
import { addressOfTalk } from "#state/talk/talkAddress.ts";
import { focusKept } from "./focusKept.ts";
import { openSession } from "./openSession.tsx";
import type { OpenedAtlas, PageGround, Session, SessionAddress } from "./sessionContract.ts";

export interface SessionHost {
  /** Null until the first is drawn. */
  readonly present: ReadonlySignal<Session | null>;
  /** Opens the first session, or another in place of the one that stands, which is closed. At most one at a time: the last asked for stands in the end. */
  open(opened: OpenedAtlas, address: SessionAddress): Promise<Session>;
  /** The address of what is on screen, also where the address bar has not yet been written. */
  address(): SessionAddress;
}

export function sessionHost(
  ground: PageGround,
  onReopen: (session: Session) => void,
  openOne: typeof openSession = openSession,
): SessionHost {
  const present = signal<Session | null>(null);
  let queue: Promise<unknown> = Promise.resolve();
  const open = async (opened: OpenedAtlas, address: SessionAddress): Promise<Session> => {
    const before = present.peek();
    const pose = before?.state.pose.peek();
    const next = await openOne(before ? { ...ground, editionNote: null } : ground, opened, address);
    if (before && pose) {
      await next.standing();
      const { carryOver } = await import("./carryOver.ts");
      await carryOver(pose, before, next);
    }
    const giveFocus = before ? focusKept(ground.page.document) : () => undefined;
    before?.close();
    batch(() => {
      next.begin();
      present.value = next;
    });
    giveFocus();
    if (before) onReopen(next);
    return next;
  };
  return {
    present,
    open: (opened, address) => {
      const turn = queue.then(() => open(opened, address));
      queue = turn.catch(() => undefined);
      return turn;
    },
    address: () => {
      const now = present.peek();
      const { search, hash } = ground.page.location;
      return now ? addressOfTalk(now.state, now.talk, search) : { search, fragment: hash };
    },
  };
}
