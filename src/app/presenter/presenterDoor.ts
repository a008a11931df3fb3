// The way to the presenter's window; its code comes when somebody presents.
import { effect } from "@preact/signals";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { StageEnd } from "./stageEnd.ts";
import { isStage } from "./talkRoom.ts";

export interface PresenterDoor {
  /** Opens the presenter's window, or brings it forward; says so in words where the browser forbids it. */
  open(): void;
  /** Tells that window nothing more. */
  close(): void;
}

export function presenterDoor(state: AtlasState, talk: TalkState, page: Window): PresenterDoor {
  let end: StageEnd | null = null;
  let coming: Promise<void> | null = null;
  const fetchEnd = () => {
    coming ??= import("./stageEnd.ts").then(
      ({ stageEndOf }) => {
        end = stageEndOf(talk, page);
      },
      () => {
        coming = null;
      },
    );
    return coming;
  };
  const refused = () =>
    void import("./RefusedDialog.tsx").then(
      ({ sayRefused }) => sayRefused(state.language.peek(), () => end?.open(state.language.peek()) ?? false),
      () => undefined,
    );
  const openNow = () => {
    if (!end?.open(state.language.peek())) refused();
  };
  // A window opens only in answer to a key or a click, so the code must be there before; and a stage that was reloaded is awaited.
  const stop = effect(() => {
    if (talk.presenting.value || isStage(page)) void fetchEnd();
  });
  return {
    open: () => (end ? openNow() : void fetchEnd().then(openNow)),
    close: () => {
      stop();
      void coming?.then(() => end?.close());
    },
  };
}
