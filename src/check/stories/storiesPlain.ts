import { notPlain } from "#check/plainText.ts";
import { languages } from "#model/text.ts";
import { wordsOfStory } from "./storiesInBothLanguages.ts";
import type { StoryRule } from "./storyRule.ts";

export const storiesPlain: StoryRule = {
  name: "the words of stories are plain: no markup, no control characters",
  *find(stories) {
    for (const { file, story } of stories)
      for (const { path, text } of wordsOfStory(story))
        for (const language of languages) {
          // An empty line parts the paragraphs of notes.
          const paragraphs = path.at(-1) === "notes" ? text[language].split("\n\n") : [text[language]];
          for (const paragraph of paragraphs) yield* notPlain(file, [...path, language], paragraph);
        }
  },
};
