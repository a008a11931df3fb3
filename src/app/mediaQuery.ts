import { type ReadonlySignal, signal } from "@preact/signals";

/** Whether the window matches, as a signal. */
export function mediaQuery(page: Window, query: string): ReadonlySignal<boolean> {
  const list = page.matchMedia(query);
  const now = signal(list.matches);
  list.addEventListener("change", () => {
    now.value = list.matches;
  });
  return now;
}
