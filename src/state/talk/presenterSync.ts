// The presenter's end of the line: what the talk is at, as last heard or said here, and whether the stage still answers.
import { type ReadonlySignal, signal } from "@preact/signals-core";
import { readTalkMessage, type TalkMessage } from "#model/talkMessages.ts";
import { type PresenterAction, press } from "./presenterActions.ts";
import { type TalkLine, talkMessage } from "./talkLine.ts";
import { emptySync, merge, partsOf, reassert, type TalkSync, type TalkValues, type Written } from "./talkSync.ts";

/** "asked": nothing has come yet; "silent": it no longer answers; "closed": it has said goodbye. */
export type StageThere = "asked" | "here" | "silent" | "closed";

export interface PresenterSync {
  readonly values: ReadonlySignal<TalkValues>;
  readonly stage: ReadonlySignal<StageThere>;
  press(action: PresenterAction): void;
  hear(data: unknown): void;
  /** To be called now and then: asks whether the stage is there, and notices when it has not answered. */
  ask(): void;
  stop(): void;
}

/** After so many questions without an answer the stage counts as silent. */
const patience = 3;

export function presenterSync(line: TalkLine): PresenterSync {
  let sync: TalkSync = emptySync(line.me);
  let unanswered = 0;
  const values = signal(sync.values);
  const stage = signal<StageThere>("asked");
  const say = (said: TalkMessage["said"]) => line.post(talkMessage(line, "presenter", sync.clock, said));
  const tell = ({ sync: next, written }: Written) => {
    sync = next;
    values.value = sync.values;
    if (written.length > 0) say({ kind: "parts", parts: partsOf(sync, written) });
  };
  say({ kind: "hello", kept: line.kept });
  return {
    values,
    stage,
    press: (action) => tell(press(sync, action, line.now())),
    hear: (data) => {
      const message = readTalkMessage(data, line.room, "stage");
      if (!message) return;
      const { said, clock } = message;
      unanswered = 0;
      stage.value = said.kind === "bye" ? "closed" : "here";
      if (said.kind === "hello") {
        sync = { ...sync, clock: Math.max(sync.clock, clock) };
        // A stage that was opened anew knows better what it shows; of the time it knows nothing.
        if (said.kept) tell(reassert(sync));
        else {
          tell(reassert(sync, ["timer"]));
          say({ kind: "hello", kept: true });
        }
      } else if (said.kind === "parts") {
        const merged = merge(sync, said.parts, clock);
        sync = merged.sync;
        values.value = sync.values;
      }
    },
    ask: () => {
      unanswered += 1;
      if (unanswered > patience && stage.peek() === "here") stage.value = "silent";
      say(stage.peek() === "here" ? { kind: "ping" } : { kind: "hello", kept: true });
    },
    stop: () => say({ kind: "bye" }),
  };
}
