// Every rule that data:check applies to stories, in the order in which it reports.
import { sceneExtents } from "./sceneExtents.ts";
import { sceneViews } from "./sceneViews.ts";
import { storiesInBothLanguages } from "./storiesInBothLanguages.ts";
import { storiesPlain } from "./storiesPlain.ts";
import { storiesSourced } from "./storiesSourced.ts";
import type { StoryRule } from "./storyRule.ts";
import { toldShortly } from "./toldShortly.ts";

export const storyRules: readonly StoryRule[] = [
  storiesSourced,
  storiesInBothLanguages,
  storiesPlain,
  sceneViews,
  sceneExtents,
  toldShortly,
];
