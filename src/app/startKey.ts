// A clicker's first key: F5 presents from the first scene, Shift+F5 from the one that is open. In a browser's ordinary window it reloads the page, as it should;
// it is taken where the page has the whole screen or a window of its own.
import type { TalkState } from "#state/talk/talkContract.ts";

export function connectStartKey(talk: TalkState, page: Window): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F5" || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const given = page.matchMedia("(display-mode: fullscreen), (display-mode: standalone)").matches;
    if (!given || talk.presenting.peek()) return;
    event.preventDefault();
    if (!event.shiftKey) talk.actions.go(0);
    talk.actions.present(true);
  };
  page.addEventListener("keydown", onKey);
  return () => page.removeEventListener("keydown", onKey);
}
