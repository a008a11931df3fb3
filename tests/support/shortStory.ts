// A story of four scenes over the shipped atlas, for the machinery of talks.
import { parseStory, type Story } from "#model/story.ts";

const both = (text: string) => ({ en: text, it: `${text} (it)` });
const scene = (id: string, view: string, more: object = {}) => ({
  id,
  title: both(id),
  text: both(`What ${id} says.`),
  notes: both(`Notes of ${id}.`),
  view,
  sources: [{ source: "S004", locator: "" }],
  ...more,
});

export function shortStory(id = "short"): Story {
  const parsed = parseStory(
    {
      format: "entente-story",
      version: 1,
      id,
      title: both("A short story"),
      summary: both("Four scenes."),
      scenes: [
        scene("opening", "?beside=none", { kind: "title", transition: "cut" }),
        scene("japan", "?beside=none&select=country:JPN#map=3/36/138", { transition: "ease" }),
        scene("atlantic", "?view=globe&beside=none", { extent: [-60, -10, 10, 45] }),
        scene("rungs", "?view=ladder", { kind: "sources" }),
      ],
    },
    "short.json",
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
