import type { StoryRule } from "./storyRule.ts";

export const storiesSourced: StoryRule = {
  name: "scenes cite sources that exist",
  *find(stories, data) {
    const known = new Set(data["sources.json"].sources.map(({ id }) => id));
    for (const { file, story } of stories)
      for (const [index, { kind, sources }] of story.scenes.entries()) {
        const path = ["scenes", index, "sources"];
        // A sources scene shows what the others cite.
        if (sources.length === 0 && kind !== "sources")
          yield { file, path, message: "names no source", remedy: "cite the pages that its words rest on" };
        for (const [nth, { source }] of sources.entries())
          if (!known.has(source))
            yield {
              file,
              path: [...path, nth, "source"],
              message: `no source has the id "${source}"`,
              remedy: "add the source, or correct the id",
            };
      }
  },
};
