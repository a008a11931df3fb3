// PNG of the card of a story, from its first scene, or of the app, from its first view.

import type { Atlas } from "#model/atlas.ts";
import { defaultPose, type Pose } from "#model/pose.ts";
import type { Story } from "#model/story.ts";
import type { Language } from "#model/text.ts";
import { textIn } from "#model/text.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseOfScene } from "#state/talk/scenePose.ts";
import { cardFigure, cardSize } from "./cardFigure.ts";
import { rasterise } from "./rasterise.ts";
import type { Ground } from "./readSubjects.ts";

/** `story` null = the app. Always in the light theme: a preview does not know its reader's. */
export function cardPicture(atlas: Atlas, story: Story | null, language: Language, { world, places }: Ground): Buffer {
  const room: Pose = { ...defaultPose, theme: "light", language, renderer: "svg" };
  const first = story?.scenes[0];
  const state = createAtlasState(atlas, first ? poseOfScene(first, room, atlas) : room);
  const { title, subtitle } = atlas.manifest;
  const words = { title: textIn(story?.title ?? title, language), text: textIn(story?.summary ?? subtitle, language) };
  return rasterise(cardSize, cardFigure(state, first?.extent ?? null, words, world, places));
}
