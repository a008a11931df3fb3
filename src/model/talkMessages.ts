// What the stage and the presenter's window say to each other, and what of it is believed.
import * as v from "valibot";
import { storySchema } from "./story.ts";

/** Raised when an older window would misunderstand; the two are always of one build, unless one was left open over an update. */
export const talkVersion = 1;

export const talkSides = ["stage", "presenter"] as const;
export type TalkSide = (typeof talkSides)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(1e9));
/** Milliseconds since 1970. */
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(1e14));
const writer = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

/** `n` rises with each write that its writer knew of; of two with the same `n` the greater `by` holds, on both ends. */
const stamped = <T extends v.GenericSchema>(value: T) => v.object({ n: count, by: writer, value });

export const talkPartsSchema = v.object({
  story: v.optional(stamped(v.nullable(storySchema))),
  /** Which scene, from 0, and since when. */
  place: v.optional(stamped(v.object({ at: v.pipe(count, v.minValue(0)), since: moment }))),
  blank: v.optional(stamped(v.nullable(v.picklist(["black", "white"])))),
  auto: v.optional(stamped(v.object({ playing: v.boolean(), looping: v.boolean() }))),
  /** Running since `from` on top of `before` milliseconds; `from` null = it stands still. */
  timer: v.optional(stamped(v.object({ from: v.nullable(moment), before: v.pipe(v.number(), v.minValue(0)) }))),
  /** What only the stage knows. */
  stage: v.optional(stamped(v.object({ presenting: v.boolean(), strayed: v.boolean() }))),
});
export type TalkParts = v.InferOutput<typeof talkPartsSchema>;

const messageSchema = v.object({
  source: v.literal("entente-talk"),
  version: v.literal(talkVersion),
  room: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  from: v.picklist(talkSides),
  clock: count,
  said: v.variant("kind", [
    /** One has come, and asks what the other knows. `kept`: it was here before, and was reloaded. */
    v.object({ kind: v.literal("hello"), kept: v.boolean() }),
    v.object({ kind: v.literal("parts"), parts: talkPartsSchema }),
    v.object({ kind: v.literal("ping") }),
    v.object({ kind: v.literal("pong") }),
    v.object({ kind: v.literal("bye") }),
  ]),
});
export type TalkMessage = v.InferOutput<typeof messageSchema>;

/** null for anything that is not a message of this room, from the other side, in this version. Never throws. */
export function readTalkMessage(data: unknown, room: string, from: TalkSide): TalkMessage | null {
  const read = v.safeParse(messageSchema, data);
  return read.success && read.output.room === room && read.output.from === from ? read.output : null;
}
