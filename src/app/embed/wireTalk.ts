// Reads messages, obeys them, and tells what happens in the frame: fetched when the page around it first speaks.
import { readFrameMessage } from "#model/frame/frameMessages.ts";
import type {
  FrameAck,
  FrameCommands,
  FrameErrorCode,
  FrameMessage,
  FrameReady,
  FrameScene,
} from "#model/frame/frameProtocol.ts";
import type { LiveFrame } from "./frameContract.ts";
import { stillState } from "./stillState.ts";
import { type Post, sceneOf, type WireDesk } from "./wireDesk.ts";
import { type Known, tellChanges } from "./wireEvents.ts";

/** One command may take so long, milliseconds: a live view on a slow machine has to be fetched and drawn. */
const patience = 45_000;

export interface WireTalk {
  /** Settles when the message is dealt with, answer included. `known` is called once it has shown itself to be one of ours. Never rejects. */
  readonly obey: (data: unknown, to: string, known: () => void) => Promise<void>;
  readonly stop: () => void;
}

interface Parts {
  readonly desk: WireDesk;
  readonly post: Post;
  /** What the page around need not be told any more. */
  readonly first: Known;
  readonly greeting: () => FrameReady;
}

class Refused extends Error {
  readonly code: FrameErrorCode;

  constructor(code: FrameErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export function openWireTalk({ desk, post, first, greeting }: Parts): WireTalk {
  const wake = async (): Promise<LiveFrame> => {
    try {
      return desk.live() ?? (await desk.wake());
    } catch {
      throw new Refused("impossible", "The live view cannot be had in this frame.");
    }
  };
  const stepTo = async (scene: string | null): Promise<FrameScene> => {
    if (scene !== null) await desk.step(scene);
    const now = sceneOf(desk);
    if (!now) throw new Refused("noStory", "No story is open in this frame.");
    if (scene !== null && desk.stepFailed.peek()) throw new Refused("impossible", "The scene could not be fetched.");
    return now;
  };
  const run = async (message: FrameMessage): Promise<unknown> => {
    const step = desk.live() ? null : (desk.words.peek()?.step ?? null);
    switch (message.type) {
      case "hello":
        return greeting();
      case "export":
        return exported(await wake(), message.payload.format);
      // A picture knows its neighbours; a flight of the live view is its own matter.
      case "nextScene":
      case "previousScene":
        if (step) return stepTo(message.type === "nextScene" ? step.next : step.previous);
        break;
      case "setScene": {
        const { story = step?.story, scene } = message.payload;
        if (step && story === step.story && (scene === step.next || scene === step.previous)) return stepTo(scene);
        break;
      }
      case "getState":
        if (!desk.live() && message.payload.live !== true) return stillState(desk);
        break;
      case "setPose":
      case "select":
      case "setLayers":
      case "setTime":
        break;
    }
    const live = await wake();
    const { runCommand } = await import("#state/frame/runCommand.ts");
    const outcome = await runCommand(live.state, live.talk, message);
    if (!outcome.ok) throw new Refused(outcome.code, outcome.message);
    return outcome.result;
  };
  const events = tellChanges(desk, post, first);
  return {
    stop: events.stop,
    obey: async (data, to, known) => {
      const read = readFrameMessage(data);
      if (read.ok) known();
      const id = read.ok ? read.message.requestId : (read.requestId ?? undefined);
      const refuse = (code: FrameErrorCode, message: string) => {
        const error = { code, message };
        if (id === undefined) post("error", error, { to });
        else post("ack", { requestId: id, ok: false, error } satisfies FrameAck, { to });
      };
      if (!read.ok) return refuse(read.error.code, read.error.message);
      try {
        const result = await within(patience, run(read.message));
        if (id === undefined) return;
        const transfer = read.message.type === "export" ? [(result as FrameCommands["export"]["result"]).bytes] : [];
        post("ack", { requestId: id, ok: true, result } satisfies FrameAck, { to, transfer });
      } catch (error) {
        if (error instanceof Refused) refuse(error.code, error.message);
        else refuse("impossible", "The frame could not do this.");
      }
    },
  };
}

async function exported(live: LiveFrame, format: "png" | "svg"): Promise<FrameCommands["export"]["result"]> {
  const blob = await live.exportPicture(format);
  return { format, mime: blob.type, bytes: await blob.arrayBuffer() };
}

/** A command that never ends would hold up all that follow. */
function within<T>(milliseconds: number, doing: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refused("timeout", "This took too long, and was left.")), milliseconds);
  });
  return Promise.race([doing, late]).finally(() => clearTimeout(timer));
}
