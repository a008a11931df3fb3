// A page to which keys, clicks and poses mean what they will mean a moment later.
import { expect, type Page } from "@playwright/test";
import type { FetchedViewId } from "#model/pose.ts";

/** What of a view is on the page once it is drawn, or once it has said why it is not. */
const drawnOf: Readonly<Record<FetchedViewId, string>> = {
  network: ".arc-body, .chord-drawing, .force-drawing, .network-empty, .chord-empty, .force-empty",
  ladder: "table, .ladder-empty",
  timeline: ".timeline-mark, .timeline-empty",
  table: "tbody, .table-empty",
  answers: ".answers, .answers-menu",
};

/** Views in sight have come and are drawn, in the letters they stay in: before that, keys and pointer meet nothing. */
export async function standing(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate((drawn) => {
          const seen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
          const panes = [...document.querySelectorAll<HTMLElement>(".pane[data-view]")].filter(seen);
          const unfinished = panes.filter(
            (pane) => !pane.querySelector(`.pane-failed, ${drawn[pane.dataset["view"] as "network"]}`),
          );
          const awaited = [...document.querySelectorAll("[data-awaited]")];
          return [...unfinished, ...awaited].map((each) => each.outerHTML.slice(0, 80));
        }, drawnOf),
      { timeout: 30_000 },
    )
    .toEqual([]);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Because a room is measured after it is laid out, and what it holds is drawn with the next picture.
    for (let pictures = 0; pictures < 2; pictures++) await new Promise((done) => requestAnimationFrame(done));
  });
}
