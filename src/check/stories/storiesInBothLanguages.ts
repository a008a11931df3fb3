import type { Path } from "#check/rule.ts";
import type { Scene, Story } from "#model/story.ts";
import { type LocalText, languages } from "#model/text.ts";
import type { StoryRule } from "./storyRule.ts";

interface Words {
  readonly path: Path;
  readonly text: LocalText;
  /** Whether a scene cannot do without. */
  readonly needed: boolean;
}

export const storiesInBothLanguages: StoryRule = {
  name: "stories are told in English and Italian",
  *find(stories) {
    for (const { file, story } of stories)
      for (const { path, text, needed } of wordsOfStory(story)) {
        const missing = languages.filter((language) => text[language].trim() === "");
        const half = missing.length === 1;
        if (half || (needed && missing.length > 0))
          yield {
            file,
            path: [...path, missing[0] ?? "en"],
            message: `"${String(path.at(-1))}" is empty in ${missing.join(" and ")}`,
            remedy: half ? "translate the other language" : "write it",
          };
        else if (text.en === text.it && text.en.split(/\s+/).length > 6)
          yield {
            file,
            path: [...path, "it"],
            message: `"${String(path.at(-1))}" is the same sentence in English and Italian`,
            remedy: "translate it",
            warning: true,
          };
      }
  },
};

export function* wordsOfStory(story: Story): Generator<Words> {
  yield { path: ["title"], text: story.title, needed: true };
  yield { path: ["summary"], text: story.summary, needed: true };
  for (const [index, scene] of story.scenes.entries()) yield* wordsOfScene(scene, index);
}

function* wordsOfScene(scene: Scene, index: number): Generator<Words> {
  yield { path: ["scenes", index, "title"], text: scene.title, needed: true };
  yield { path: ["scenes", index, "text"], text: scene.text, needed: scene.kind === "map" };
  yield { path: ["scenes", index, "notes"], text: scene.notes, needed: true };
}
