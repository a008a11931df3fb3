// Reads what the page around a frame says. Fields that are not known are left unread; what is known must be as described.
import * as v from "valibot";
import { layerIds } from "#model/pose.ts";
import { partialDateSchema } from "#model/schema/shared.ts";
import { transitions } from "#model/story.ts";
import type {
  FrameCommandName,
  FrameCommands,
  FrameError,
  FrameErrorCode,
  FrameMessage,
  FrameRequestId,
} from "./frameProtocol.ts";
import { plainValue } from "./plainValue.ts";

/** A message of more is refused whole, whatever it says. */
export const messageLimits = { depth: 6, values: 1000, characters: 16_000 } as const;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

/** For valibot a list is an object, too. */
const noList = v.custom<object>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  "must be an object",
);
const object = <T extends v.ObjectEntries>(entries: T) => v.pipe(noList, v.object(entries));

const cameraSchema = object({
  zoom: between(-2, 22),
  lat: between(-90, 90),
  lon: between(-540, 540),
  bearing: v.optional(between(-360, 360)),
  pitch: v.optional(between(0, 85)),
});

const layerWish = v.union([v.boolean(), object({ on: v.optional(v.boolean()), opacity: v.optional(between(0, 1)) })]);
const layersSchema = object(
  Object.fromEntries(layerIds.map((id) => [id, v.optional(layerWish)])) as Record<
    (typeof layerIds)[number],
    v.OptionalSchema<typeof layerWish, undefined>
  >,
);

const parameterSchema = v.nullable(
  v.union([text(2000), v.number(), v.boolean(), v.pipe(v.array(text(200)), v.maxLength(100))]),
);

/** As the address names its parameters. */
const parameterName = /^(?!constructor$|prototype$)[a-z]{1,40}$/;
const parametersSchema = v.pipe(
  // valibot passes over some names; here each must be one.
  v.custom<object>(
    (value) =>
      typeof value === "object" && value !== null && Object.keys(value).every((key) => parameterName.test(key)),
    "must be an object whose keys are names of address parameters",
  ),
  noList,
  v.record(v.pipe(v.string(), v.regex(parameterName)), parameterSchema),
  v.maxEntries(60),
);

const nothing = object({});

type Payloads = { readonly [Name in FrameCommandName]: v.GenericSchema<unknown, FrameCommands[Name]["payload"]> };

/** Payload of each command. */
export const payloadSchemas = {
  hello: nothing,
  setPose: object({
    address: v.optional(text(4000)),
    camera: v.optional(cameraSchema),
    parameters: v.optional(parametersSchema),
    transition: v.optional(v.picklist(transitions)),
  }),
  select: object({ ref: v.nullable(text(200)) }),
  setLayers: object({ layers: layersSchema }),
  setTime: object({ time: v.nullable(v.union([v.literal("latest"), partialDateSchema])) }),
  setScene: object({
    story: v.optional(text(200)),
    scene: v.optional(v.union([text(200), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))])),
  }),
  nextScene: nothing,
  previousScene: nothing,
  getState: object({ live: v.optional(v.boolean()) }),
  export: object({ format: v.picklist(["png", "svg"]) }),
} satisfies Payloads;

export const requestIdSchema = v.union([text(100), v.pipe(v.number(), v.safeInteger())]);

/** What every message has about its payload. */
export const envelope = {
  source: v.optional(text(100)),
  v: v.literal(1),
  requestId: v.optional(requestIdSchema),
};

export type ReadMessage =
  | { readonly ok: true; readonly message: FrameMessage }
  | { readonly ok: false; readonly error: FrameError; readonly requestId: FrameRequestId | null };

/** Never throws. The request id is told with an error where it can be read. */
export function readFrameMessage(data: unknown): ReadMessage {
  const plain = plainValue(data, messageLimits);
  if (!plain.ok) return refused("malformed", `The message holds ${plain.why}.`, null);
  const said = plain.value;
  if (typeof said !== "object" || said === null || Array.isArray(said))
    return refused("malformed", "The message is not an object {v, type, payload}.", null);
  const field = (name: string): unknown => Reflect.get(said, name);
  const id = v.safeParse(requestIdSchema, field("requestId"));
  const requestId = id.success ? id.output : null;
  if (field("v") !== 1) return refused("version", "This frame speaks version 1 of the protocol (v: 1).", requestId);
  const type = field("type");
  if (typeof type !== "string" || !Object.hasOwn(payloadSchemas, type))
    return refused("unknownCommand", `The type is none of ${Object.keys(payloadSchemas).join(", ")}.`, requestId);
  const schema = v.object({ ...envelope, payload: v.optional(payloadSchemas[type as FrameCommandName], {}) });
  const read = v.safeParse(schema, said, { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    return refused("malformed", `${v.getDotPath(issue) ?? "message"}: ${issue.message}`.slice(0, 300), requestId);
  }
  return { ok: true, message: { ...read.output, type } as FrameMessage };
}

const refused = (code: FrameErrorCode, message: string, requestId: FrameRequestId | null): ReadMessage => ({
  ok: false,
  error: { code, message },
  requestId,
});
