// Between a scene and a pose: what a scene shows, and a scene of what is shown.
import type { Atlas } from "#model/atlas.ts";
import type { Pose } from "#model/pose.ts";
import type { Scene } from "#model/story.ts";
import { type AddressNote, addressOfPose, poseFromAddress } from "#state/poseAddress.ts";

/** "?a=b#map=1/2/3" into query and fragment. */
function parts(view: string): readonly [search: string, fragment: string] {
  const hash = view.indexOf("#");
  return hash < 0 ? [view, ""] : [view.slice(0, hash), view.slice(hash)];
}

/** The scene's pose in this room: theme, language and renderer stay as they are now. */
export function poseOfScene(scene: Pick<Scene, "view">, now: Pose, atlas: Atlas): Pose {
  const { theme, language, renderer } = now;
  return { ...readSceneView(scene.view, atlas).pose, theme, language, renderer };
}

/** What of a scene's view cannot be used in this atlas comes as notes. */
export function readSceneView(
  view: string,
  atlas: Atlas,
): { readonly pose: Pose; readonly notes: readonly AddressNote[] } {
  return poseFromAddress(...parts(view), atlas);
}

/** The `view` of a scene that shows this pose. */
export function viewOfPose(pose: Pose): string {
  const { search, fragment } = addressOfPose({ ...pose, theme: "auto", language: "auto", renderer: "auto" });
  return `${search}${fragment}`;
}

/** Whether two poses show the same; where one was looking from does not count, nor what belongs to the room. */
export const showSame = (one: Pose, other: Pose): boolean =>
  viewOfPose({ ...one, camera: null }) === viewOfPose({ ...other, camera: null });

/** Whether they also look from the same place. */
export const lookSame = (one: Pose, other: Pose): boolean => viewOfPose(one) === viewOfPose(other);
