// What a frame says of itself to the page around it, as plain JSON.
import type { FrameLayer, FrameScene, FrameState } from "#model/frame/frameProtocol.ts";
import { layerIds, type Pose } from "#model/pose.ts";
import { textIn } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { type SentenceViewId, sentenceOf } from "#state/sentences.ts";
import { addressOfTalk } from "#state/talk/talkAddress.ts";
import type { TalkState } from "#state/talk/talkContract.ts";

export function describeFrame(state: AtlasState, talk: TalkState): FrameState {
  const pose = state.pose.peek();
  const language = state.language.peek();
  // A scene that one has strayed from says nothing of what is on screen.
  const scene = talk.strayed.peek() ? null : talk.scene.peek();
  const said = scene && textIn(scene.text, language);
  return {
    live: true,
    address: addressShown(state, talk),
    title: textIn(scene?.title ?? state.atlas.manifest.title, language),
    text: said || (pose.main === "answers" ? null : sentenceOf(state, pose.main satisfies SentenceViewId).peek()),
    camera: pose.camera,
    selection: pose.selection,
    scene: sceneShown(talk),
    layers: layersShown(pose),
    time: pose.time,
    language,
    theme: state.theme.peek(),
    asOf: state.atlas.manifest.asOf,
    edition: state.edition,
  };
}

/** Query and fragment of a link to what is shown. */
export function addressShown(state: AtlasState, talk: TalkState): string {
  const { search, fragment } = addressOfTalk(state, talk, "");
  return `${search}${fragment}`;
}

export function sceneShown(talk: TalkState): FrameScene | null {
  const story = talk.story.peek();
  const scene = talk.scene.peek();
  return story && scene && { story: story.id, scene: scene.id, at: talk.at.peek(), of: story.scenes.length };
}

export function layersShown(pose: Pose): Readonly<Record<string, FrameLayer>> {
  return Object.fromEntries(layerIds.map((id) => [id, { on: pose.layers[id].on, opacity: pose.layers[id].opacity }]));
}
