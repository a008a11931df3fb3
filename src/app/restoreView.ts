// Shows the view of a link in the page that is open. Theme, language and renderer are the room's, and a picture does not start a talk.
import { batch } from "@preact/signals";
import { poseFromAddress } from "#state/poseAddress.ts";
import { openAsked, talkFromAddress } from "#state/talk/talkAddress.ts";
import type { LinkParts } from "#takeaway/linkIn.ts";
import { tellNotes, writeAddress } from "./addressBar.ts";
import type { Session } from "./sessionContract.ts";

/** `another`: opens the address anew where it names data that are not open; null where it does not. */
export async function restoreView(
  { state, talk }: Session,
  page: Window,
  { search, fragment }: LinkParts,
  another: () => Promise<void> | null,
): Promise<void> {
  const { theme, language, renderer } = state.pose.peek();
  const query = new URLSearchParams(search);
  query.delete("present");
  for (const [name, value] of [
    ["theme", theme],
    ["lang", language],
    ["render", renderer],
  ] as const)
    if (value === "auto") query.delete(name);
    else query.set(name, value);
  const asked = `?${query.toString()}`;
  state.actions.dismissNote("drop");
  if (query.has("data") || query.has("atlas")) {
    writeAddress(page, `${page.location.pathname}${asked}${fragment}`, "push");
    const opened = another();
    if (opened) return opened;
  }
  const { pose, notes } = poseFromAddress(asked, fragment, state.atlas);
  if (talkFromAddress(asked).story !== null) notes.push(...(await openAsked(state, talk, asked, fragment)));
  else
    batch(() => {
      talk.actions.close();
      state.actions.setPose(pose);
    });
  tellNotes(state, notes);
}
