// Keys of the whole page. "/" searches, "a" adds data, Escape goes back one step; nothing is taken from text fields or from the map's own keys.
import type { ReadonlySignal } from "@preact/signals";
import type { AtlasState } from "#state/contract.ts";
import { openSearch } from "#views/search/openSearch.ts";

/** Fields in which a letter is a letter. */
const writing =
  "input:not([type]), input[type=text], input[type=search], input[type=url], textarea, select, [contenteditable]";

export function connectShortcuts(
  state: AtlasState,
  page: Window,
  single: ReadonlySignal<boolean>,
  addData: () => void = () => undefined,
): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement | null;
    if (target?.closest("dialog[open]")) return;
    const free = single.peek() && !target?.closest(writing);
    if (event.key === "/" && free) {
      if (openSearch(page.document)) event.preventDefault();
    } else if (event.key === "a" && free && !event.repeat) addData();
    else if (event.key === "Escape" && state.actions.stepBack()) event.preventDefault();
  };
  page.addEventListener("keydown", onKey);
  return () => page.removeEventListener("keydown", onKey);
}
