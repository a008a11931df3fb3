// The stage's end of the line: tells what the talk does, and does what the presenter's window says.
import { batch, effect, type ReadonlySignal, signal } from "@preact/signals-core";
import type { Story } from "#model/story.ts";
import { readTalkMessage, type TalkMessage } from "#model/talkMessages.ts";
import type { TalkState } from "./talkContract.ts";
import { type TalkLine, talkMessage } from "./talkLine.ts";
import {
  emptySync,
  merge,
  observe,
  partsOf,
  reassert,
  type TalkPart,
  type TalkSync,
  type Written,
} from "./talkSync.ts";

export interface StageSync {
  /** Whether a presenter's window has been heard and has not said goodbye. */
  readonly heard: ReadonlySignal<boolean>;
  hear(data: unknown): void;
  sayHello(): void;
  /** Goodbye; it may be heard from again. */
  sayBye(): void;
  /** Tells nothing more. */
  stop(): void;
}

export function stageSync(talk: TalkState, line: TalkLine): StageSync {
  const heard = signal(false);
  let sync: TalkSync = emptySync(line.me);
  /** Whether the other end's first answer is still awaited. */
  let fresh = true;
  let following = false;
  const say = (said: TalkMessage["said"]) => line.post(talkMessage(line, "stage", sync.clock, said));
  const tell = ({ sync: next, written }: Written) => {
    sync = next;
    if (written.length > 0) say({ kind: "parts", parts: partsOf(sync, written) });
  };
  const look = () =>
    observe(
      sync,
      {
        story: talk.story.value,
        at: talk.at.value,
        blank: talk.blank.value,
        auto: { playing: talk.playing.value, looping: talk.looping.value },
        stage: { presenting: talk.presenting.value, strayed: talk.strayed.value },
      },
      line.now(),
    );
  /** The story as this window has it on its shelf, if it is the same: only that one can be named in an address. */
  const ours = (story: Story): Story => {
    const text = JSON.stringify(story);
    const shelf = talk.shelf.peek();
    const known = [talk.story.peek(), ...(shelf.kind === "here" ? shelf.stories : [])];
    return known.find((each) => each !== null && JSON.stringify(each) === text) ?? story;
  };
  const follow = (adopted: readonly TalkPart[], first: boolean) => {
    const { story, place, blank, auto } = sync.values;
    following = true;
    batch(() => {
      if (adopted.includes("story")) {
        const same = story && ours(story);
        sync = { ...sync, values: { ...sync.values, story: same } };
        if (same === null) talk.actions.close();
        else if (same !== talk.story.peek()) talk.actions.open(same, place.at);
      }
      // Who was reloaded may have strayed, and where it had strayed to stands in the address.
      if (adopted.includes("place") && (!first || talk.at.peek() !== place.at)) talk.actions.go(place.at);
      if (adopted.includes("blank") || adopted.includes("place")) talk.actions.setBlank(blank);
      if (adopted.includes("auto")) {
        talk.actions.setPlaying(auto.playing);
        talk.actions.setLooping(auto.looping);
      }
    });
    following = false;
    // What could not be followed, such as a scene that is not there, is told as it is.
    tell(look());
  };
  const stopTelling = effect(() => {
    const seen = look();
    if (!following) tell(seen);
  });
  say({ kind: "hello", kept: line.kept });
  const sayBye = () => say({ kind: "bye" });
  return {
    heard,
    sayHello: () => say({ kind: "hello", kept: true }),
    sayBye,
    hear: (data) => {
      const message = readTalkMessage(data, line.room, "presenter");
      if (!message) return;
      const { said, clock } = message;
      heard.value = said.kind !== "bye";
      if (said.kind === "hello") {
        sync = { ...sync, clock: Math.max(sync.clock, clock) };
        fresh = false;
        tell(reassert(sync));
      } else if (said.kind === "ping") say({ kind: "pong" });
      else if (said.kind === "parts") {
        const first = fresh;
        fresh = false;
        const merged = merge(sync, said.parts, clock);
        sync = merged.sync;
        if (merged.adopted.length > 0) follow(merged.adopted, first);
      }
    },
    stop: () => {
      stopTelling();
      sayBye();
    },
  };
}
