// Keys of the whole page. Escape goes back one step; nothing is taken from text fields or from the map's own keys.
import type { AtlasState } from "#state/contract.ts";

export function connectShortcuts(state: AtlasState, page: Window): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement | null;
    if (event.key !== "Escape" || target?.closest("dialog[open]")) return;
    if (state.actions.stepBack()) event.preventDefault();
  };
  page.addEventListener("keydown", onKey);
  return () => page.removeEventListener("keydown", onKey);
}
