// How an end of the talk speaks: it hands messages to whoever carries them, and is handed what comes.
import { type TalkMessage, type TalkSide, talkVersion } from "#model/talkMessages.ts";

export interface TalkLine {
  readonly room: string;
  /** Unlike any other end's. */
  readonly me: string;
  readonly post: (message: TalkMessage) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether this window was here before, and was reloaded. */
  readonly kept: boolean;
}

export function talkMessage(line: TalkLine, from: TalkSide, clock: number, said: TalkMessage["said"]): TalkMessage {
  return { source: "entente-talk", version: talkVersion, room: line.room, from, clock, said };
}
