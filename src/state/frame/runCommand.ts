// Does to the atlas what a message asks for: nothing that a visitor could not do by hand, or with a link.
import { batch } from "@preact/signals-core";
import type { FrameCommands, FrameErrorCode, FrameMessage, FrameScene } from "#model/frame/frameProtocol.ts";
import { resolve } from "#model/names.ts";
import { layerIds } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import { askedScene } from "#state/talk/askedScene.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { describeFrame, layersShown, sceneShown } from "./describeFrame.ts";
import { goToPose } from "./goToPose.ts";

/** What the page does itself: it has the picture, and the greeting comes before any state. */
type OfThePage = "hello" | "export";
export type StateMessage = Exclude<FrameMessage, { readonly type: OfThePage }>;

export type CommandOutcome =
  | { readonly ok: true; readonly result: FrameCommands[Exclude<keyof FrameCommands, OfThePage>]["result"] }
  | { readonly ok: false; readonly code: FrameErrorCode; readonly message: string };

export async function runCommand(state: AtlasState, talk: TalkState, message: StateMessage): Promise<CommandOutcome> {
  switch (message.type) {
    case "setPose":
      return done(await goToPose(state, talk, message.payload));
    case "select": {
      const { ref } = message.payload;
      const found = ref === null ? null : resolve(state.atlas, ref);
      if (ref !== null && found === null) return unknown("thing", ref);
      state.actions.select(found);
      return done({ selection: found });
    }
    case "setLayers": {
      const { layers } = message.payload;
      batch(() => {
        for (const id of layerIds) {
          const wish = layers[id];
          const { on, opacity } = typeof wish === "boolean" ? { on: wish } : { opacity: undefined, ...wish };
          if (on !== undefined && on !== state.pose.peek().layers[id].on) state.actions.toggleLayer(id);
          if (opacity !== undefined) state.actions.setOpacity(id, opacity);
        }
      });
      return done({ layers: layersShown(state.pose.peek()) });
    }
    case "setTime": {
      const { time } = message.payload;
      state.actions.setTime(time === "latest" ? null : time);
      return done({ time: state.pose.peek().time });
    }
    case "setScene":
      return setScene(talk, message.payload);
    case "nextScene":
    case "previousScene":
      if (talk.story.peek()) talk.actions[message.type === "nextScene" ? "next" : "previous"]();
      return arrived(talk);
    case "getState":
      return done(describeFrame(state, talk));
  }
}

async function setScene(talk: TalkState, asked: FrameCommands["setScene"]["payload"]): Promise<CommandOutcome> {
  await talk.actions.readShelf();
  const shelf = talk.shelf.peek();
  const story =
    asked.story === undefined
      ? talk.story.peek()
      : shelf.kind === "here"
        ? shelf.stories.find(({ id }) => id === asked.story)
        : null;
  if (!story) return asked.story === undefined ? noStory : unknown("story", asked.story);
  const at = askedScene(story.scenes, asked.scene === undefined ? null : String(asked.scene));
  if (at === null) return unknown("scene", String(asked.scene));
  if (story === talk.story.peek()) talk.actions.go(at);
  else talk.actions.open(story, at);
  return arrived(talk);
}

const done = (result: (CommandOutcome & { readonly ok: true })["result"]): CommandOutcome => ({ ok: true, result });

const arrived = (talk: TalkState): CommandOutcome => {
  const scene: FrameScene | null = sceneShown(talk);
  return scene ? done(scene) : noStory;
};

const noStory: CommandOutcome = { ok: false, code: "noStory", message: "No story is open in this frame." };

const unknown = (what: string, word: string): CommandOutcome => ({
  ok: false,
  code: "unknownId",
  message: `The atlas has no ${what} “${word.slice(0, 60)}”.`,
});
