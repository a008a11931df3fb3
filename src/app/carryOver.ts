// What goes from one session into the next besides the address: what the reader did while it was drawn, notes, a story that is being written.
import type { Pose } from "#model/pose.ts";
import { storyDeskOf } from "#state/talk/storyDesk.ts";
import type { Session } from "./sessionContract.ts";

/** They speak of the address, or of the map, of one session. */
const ofOneSession = new Set(["address", "renderer"]);

/** `pose`: of the old session when the next was begun. */
export async function carryOver(pose: Pose, before: Session, next: Session): Promise<void> {
  const draft = storyDeskOf(before.state, before.talk).draft.peek();
  if (draft) {
    const desk = storyDeskOf(next.state, next.talk);
    const at = before.talk.at.peek();
    const open = storyDeskOf(before.state, before.talk).isOpen();
    const seen = next.state.pose.peek();
    desk.openText(JSON.stringify(draft.story.peek()), "");
    desk.edit(storyDeskOf(before.state, before.talk).editing.peek());
    if (open) next.talk.actions.go(at);
    else next.talk.actions.close();
    // To open a story is to go to its scene; the reader stays where they were.
    next.state.actions.setPose(seen);
  }
  for (const note of before.state.notes.peek()) if (!ofOneSession.has(note.id)) next.state.actions.addNote(note);
  const now = before.state.pose.peek();
  const moved = (Object.keys(now) as (keyof Pose)[]).filter((key) => now[key] !== pose[key]);
  if (moved.length > 0)
    next.state.actions.setPose({
      ...next.state.pose.peek(),
      ...Object.fromEntries(moved.map((key) => [key, now[key]])),
    });
}
