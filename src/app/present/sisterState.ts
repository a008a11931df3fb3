// A second state of the same atlas that stands at a scene, for its picture: nothing that happens there is seen elsewhere.
import { signal } from "@preact/signals";
import type { Scene } from "#model/story.ts";
import type { AtlasState } from "#state/contract.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseOfScene } from "#state/talk/scenePose.ts";

/** Theme and language are the room's as they are now; an open answer colours the picture once its code is here. */
export async function sisterState(state: AtlasState, scene: Pick<Scene, "view">): Promise<AtlasState> {
  const theme = state.theme.peek();
  const language = state.language.peek();
  const pose = { ...poseOfScene(scene, state.pose.peek(), state.atlas), theme, language, renderer: "svg" as const };
  const sister = createAtlasState(state.atlas, pose, { theme: signal(theme === "dark" ? "dark" : "light"), language });
  if (pose.answers.tool) {
    const { openAnswer } = await import("#state/answers/openAnswer.ts");
    sister.actions.setPainter(openAnswer(sister).paint);
  }
  return sister;
}
