import type { StoryRule } from "./storyRule.ts";

/** Degrees; less is a point and not a place to be seen whole. */
const leastSide = 0.5;

export const sceneExtents: StoryRule = {
  name: "the extent of a scene is a place: west to east, south below north",
  *find(stories) {
    for (const { file, story } of stories)
      for (const [index, { extent, view }] of story.scenes.entries()) {
        if (!extent) continue;
        const [west, south, east, north] = extent;
        const spot = { file, path: ["scenes", index, "extent"] };
        const width = east > west ? east - west : east - west + 360;
        if (south >= north)
          yield { ...spot, message: `its south ${south} is not below its north ${north}`, remedy: "change them over" };
        else if (north - south < leastSide || width < leastSide || west === east)
          yield { ...spot, message: "is too narrow to be seen", remedy: "write [west, south, east, north] in degrees" };
        if (view.includes("#map="))
          yield {
            ...spot,
            message: "goes before the camera that the view gives as well",
            remedy: "keep one of the two",
            warning: true,
          };
      }
  },
};
