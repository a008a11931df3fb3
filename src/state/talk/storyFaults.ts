// What a story lacks, and what of it does not fit this atlas. Nothing of it forbids to open, present or save it.
import type { Atlas } from "#model/atlas.ts";
import type { Story } from "#model/story.ts";
import { type LocalText, languages } from "#model/text.ts";
import { readSceneView } from "./scenePose.ts";

export type StoryFault =
  | { readonly kind: "storyTitle" | "storySummary" | "noSourcesScene"; readonly scene: null }
  | { readonly kind: "title" | "text"; readonly scene: number }
  | { readonly kind: "view"; readonly scene: number; readonly text: LocalText }
  | { readonly kind: "source"; readonly scene: number; readonly source: string };

/** No language has words. */
const empty = (text: LocalText) => Object.values(text).every((words) => words.trim() === "");

export function storyFaults(story: Story, atlas: Atlas): readonly StoryFault[] {
  const faults: StoryFault[] = [];
  if (empty(story.title)) faults.push({ kind: "storyTitle", scene: null });
  if (empty(story.summary)) faults.push({ kind: "storySummary", scene: null });
  story.scenes.forEach((scene, at) => {
    if (empty(scene.title)) faults.push({ kind: "title", scene: at });
    if (scene.kind === "map" && empty(scene.text)) faults.push({ kind: "text", scene: at });
    for (const { text } of readSceneView(scene.view, atlas).notes) faults.push({ kind: "view", scene: at, text });
    for (const { source } of scene.sources)
      if (!atlas.sourceById.has(source)) faults.push({ kind: "source", scene: at, source });
  });
  if (story.scenes.length > 1 && story.scenes.at(-1)?.kind !== "sources")
    faults.push({ kind: "noSourcesScene", scene: null });
  return faults;
}

/** Languages in which something that the audience reads is not written. */
export function languagesMissing(story: Story): readonly (typeof languages)[number][] {
  const said = [story.title, story.summary, ...story.scenes.flatMap(({ title, text }) => [title, text])];
  return languages.filter((language) => said.some((text) => !empty(text) && (text[language] ?? "").trim() === ""));
}
