import { languages } from "#model/text.ts";
import type { StoryRule } from "./storyRule.ts";

const mostScenes = 10;
const mostSentences = 3;

/** How this house tells stories; a folder of somebody else's may do otherwise. */
export const toldShortly: StoryRule = {
  name: "a story opens with its title, ends with its sources, and is told in few words",
  *find(stories) {
    for (const { file, story } of stories) {
      const at = (index: number) => ({ file, path: ["scenes", index, "kind"], warning: true as const });
      const last = story.scenes.length - 1;
      if (story.scenes[0]?.kind !== "title")
        yield { ...at(0), message: "the first scene is no title scene", remedy: 'write "kind": "title"' };
      if (story.scenes[last]?.kind !== "sources")
        yield { ...at(last), message: "the last scene shows no sources", remedy: 'add one of "kind": "sources"' };
      if (story.scenes.length > mostScenes)
        yield {
          file,
          path: ["scenes"],
          message: `has ${story.scenes.length} scenes; more than ${mostScenes} are not remembered`,
          remedy: "tell less, or tell two stories",
          warning: true,
        };
      for (const [index, { text }] of story.scenes.entries())
        for (const language of languages) {
          const count = sentencesIn(text[language], language);
          if (count > mostSentences)
            yield {
              file,
              path: ["scenes", index, "text", language],
              message: `is ${count} sentences, read from the last row`,
              remedy: `say it in ${mostSentences}; the rest belongs in the notes`,
              warning: true,
            };
        }
    }
  },
};

function sentencesIn(text: string, language: string): number {
  const pieces = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)];
  return pieces.filter(({ segment }) => segment.trim() !== "").length;
}
