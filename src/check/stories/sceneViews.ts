import { parseAtlas } from "#model/parseAtlas.ts";
import { poseParameters } from "#state/poseAddress.ts";
import { readSceneView } from "#state/talk/scenePose.ts";
import type { StoryRule } from "./storyRule.ts";

const known: ReadonlySet<string> = new Set(poseParameters);
const ofTheRoom: ReadonlySet<string> = new Set(["theme", "lang", "render"]);

export const sceneViews: StoryRule = {
  name: "the view of a scene asks only for what this atlas has",
  *find(stories, data) {
    const parsed = parseAtlas(data);
    // What is wrong then is said by other rules.
    if (!parsed.ok) return;
    for (const { file, story } of stories)
      for (const [index, { view }] of story.scenes.entries()) {
        const spot = { file, path: ["scenes", index, "view"] };
        for (const { parameter, value } of readSceneView(view, parsed.value).notes)
          yield {
            ...spot,
            message: `asks for ${parameter} "${value}", which this atlas does not have`,
            remedy: "open the view, mend it there, and copy its link",
          };
        const [query = "", fragment = ""] = view.split("#", 2);
        for (const name of new Set(new URLSearchParams(query).keys())) {
          if (!known.has(name))
            yield {
              ...spot,
              message: `"${name}" is not a parameter that anything reads`,
              remedy: "correct or drop it",
            };
          else if (ofTheRoom.has(name))
            yield { ...spot, message: `"${name}" is the room's, not the scene's`, remedy: "drop it", warning: true };
        }
        for (const name of new URLSearchParams(fragment).keys())
          if (name !== "map")
            yield { ...spot, message: `"#${name}" is nothing that anything reads`, remedy: "correct or drop it" };
      }
  },
};
