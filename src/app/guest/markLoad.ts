import type { LoadMark } from "./deskContract.ts";

/** How a load ended, for who looks from outside (tests, the page around): rises by one with each. */
export function markLoad(page: HTMLElement, { outcome, usable, dropped }: LoadMark): void {
  page.dataset["load"] = outcome;
  page.dataset["loadUsable"] = String(usable);
  page.dataset["loadDropped"] = String(dropped);
  page.dataset["loadSeq"] = String(Number(page.dataset["loadSeq"] ?? 0) + 1);
}
