import type { StoryDesk } from "#state/talk/storyDesk.ts";

const warned = new WeakSet<StoryDesk>();

/** From now on the browser asks before it leaves a page with a story that is in no file: also while other panels are open. */
export function warnUnsaved(desk: StoryDesk, page: Window): void {
  if (warned.has(desk)) return;
  warned.add(desk);
  page.addEventListener("beforeunload", (event) => {
    if (desk.draft.peek()?.unsaved.peek()) event.preventDefault();
  });
}
