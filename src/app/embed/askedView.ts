// Which view an embedded page is to show: a scene of a story, or what the address says itself. As the atlas reads the same address.
import type { Atlas } from "#model/atlas.ts";
import type { Pose } from "#model/pose.ts";
import { type StoryStep, storyStep } from "#model/storyStep.ts";
import type { LocalText } from "#model/text.ts";
import { type AddressNote, poseFromAddress } from "#state/poseAddress.ts";
import { askedScene } from "#state/talk/askedScene.ts";
import { missingNote } from "#state/talk/missingNote.ts";
import { readSceneView } from "#state/talk/scenePose.ts";
import { saysItself, talkFromAddress } from "#state/talk/talkAddress.ts";
import type { Sight } from "#views/map/picture/pictureFile.ts";
import type { FrameAsked } from "./frameContract.ts";
import { guessedDepth, isEnough, pictureDepth } from "./pictureDepth.ts";
import type { PictureGround } from "./pictureGround.ts";

export interface AskedView {
  readonly atlas: Atlas;
  readonly pose: Pose;
  readonly sight: Sight;
  /** The scene's words; null = the view says of itself what it shows. */
  readonly words: { readonly title: LocalText; readonly text: LocalText } | null;
  readonly step: StoryStep | null;
  readonly notes: readonly AddressNote[];
}

export async function askedView(
  ground: Pick<PictureGround, "atlas" | "story">,
  { search, fragment }: Pick<FrameAsked, "search" | "fragment">,
): Promise<AskedView> {
  const talk = talkFromAddress(search);
  const itself = saysItself(search, fragment);
  const story = talk.story === null ? null : await ground.story(talk.story);
  const found = story && askedScene(story.scenes, talk.scene);
  const at = found ?? 0;
  const scene = story?.scenes[at] ?? null;
  const shown = scene !== null && !itself ? scene : null;
  const read = (atlas: Atlas) => (shown ? readSceneView(shown.view, atlas) : poseFromAddress(search, fragment, atlas));

  const depth = guessedDepth(shown ? (shown.view.split("#")[0] ?? "") : search);
  let atlas = await ground.atlas(depth);
  let { pose, notes } = read(atlas);
  const needed = pictureDepth(pose);
  if (!isEnough(depth, needed)) {
    atlas = await ground.atlas(needed);
    ({ pose, notes } = read(atlas));
  }
  return {
    atlas,
    pose,
    sight: shown?.extent
      ? { kind: "extent", extent: shown.extent }
      : pose.camera
        ? { kind: "camera", camera: pose.camera }
        : { kind: "whole", extent: atlas.manifest.extent },
    words: scene,
    step: story && scene ? storyStep(story, at) : null,
    notes: [
      // What is wrong in a scene is nothing that the address could say better.
      ...(shown ? poseFromAddress(search, fragment, atlas).notes : notes),
      ...(talk.story !== null && !story ? [missingNote("story", talk.story)] : []),
      ...(story && found === null ? [missingNote("scene", talk.scene ?? "")] : []),
    ],
  };
}
