import type { BrowserContext, Page } from "@playwright/test";

const both = (text: string) => ({ en: text, it: `${text} (it)` });
const scene = (id: string, view: string, more: object = {}) => ({
  id,
  title: both(`Title of ${id}`),
  text: both(`What ${id} says.`),
  notes: both(""),
  view,
  sources: [{ source: "S004", locator: "" }],
  ...more,
});

const light = "?beside=none&families=none&layers=countries";

/** Five scenes in the place of a shipped story, so that a story that is told better breaks no spec. */
const told = {
  format: "entente-story",
  version: 1,
  id: "three-cables",
  title: both("A story"),
  summary: both("Five scenes."),
  // Few layers, because each step is drawn.
  scenes: [
    scene("opening", `${light}`, { kind: "title", extent: [-20, 30, 50, 65], seconds: 1 }),
    scene("asia", `${light}&hub=JPN`, { extent: [70, 0, 150, 55], seconds: 1 }),
    scene("atlantic", `${light}&select=country:BRA`, { extent: [-85, -35, 10, 46], seconds: 2 }),
    scene("rungs", "?view=ladder", { seconds: 1 }),
    scene("sources", light, { kind: "sources", extent: [-20, 30, 50, 65], seconds: 1 }),
  ],
};

export function tellShortStory(where: Page | BrowserContext): Promise<unknown> {
  return where.route("**/data/stories/three-cables.json", (route) => route.fulfill({ json: told }));
}
