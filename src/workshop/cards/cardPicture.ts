// The card of a story, from its first scene, or of the app, from its first view.
import type { Atlas } from "#model/atlas.ts";
import { defaultPose, type Pose } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseOfScene } from "#state/talk/scenePose.ts";
import type { Ground } from "#workshop/readGround.ts";
import { cardFigure, cardSize } from "./cardFigure.ts";
import { type Raster, rasterise } from "./rasterise.ts";
import type { Subject } from "./subjects.ts";

/** Always in the light theme: a preview does not know its reader's. */
export function cardPicture(atlas: Atlas, subject: Subject, { world, places }: Ground): Raster {
  const room: Pose = { ...defaultPose, theme: "light", language: subject.language, renderer: "svg" };
  const first = subject.story?.scenes[0];
  const state = createAtlasState(atlas, first ? poseOfScene(first, room, atlas) : room);
  const words = { title: subject.title, text: subject.summary };
  return rasterise(cardSize, cardFigure(state, first?.extent ?? null, words, world, places));
}
