// The JSON Schema of the messages to an embedded atlas, made from the valibot schemas that read them.
import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { isPartialDate } from "#model/dates.ts";
import { envelope, messageLimits, payloadSchemas } from "#model/frame/frameMessages.ts";
import { partialDatePattern } from "./jsonSchemas.ts";

/** Commands that may leave their payload out: an empty one is one of theirs. */
const payloadNeeded = (payload: JsonSchema): boolean => (payload.required ?? []).length > 0;

function plain(schema: v.GenericSchema): JsonSchema {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    target: "draft-2020-12",
    // Before it, a pipe only says that a list is no object, as JSON Schema does by itself.
    typeMode: "output",
    overrideAction({ valibotAction, jsonSchema }) {
      if (valibotAction.type !== "check") return undefined;
      if ("requirement" in valibotAction && valibotAction.requirement === isPartialDate)
        return { ...jsonSchema, pattern: partialDatePattern };
      throw new Error("A message holds a check that has no pattern in JSON Schema yet; give it one here.");
    },
  });
  return rest;
}

/** Text of messages.schema.json. */
export function messageSchema(): string {
  const [source, version, requestId] = [envelope.source.wrapped, envelope.v, envelope.requestId.wrapped].map(plain);
  const commands = Object.entries(payloadSchemas).map(([type, schema]) => {
    const payload = plain(schema);
    return {
      title: type,
      type: "object",
      properties: { source, v: version, type: { const: type }, payload, requestId },
      required: ["v", "type", ...(payloadNeeded(payload) ? ["payload"] : [])],
    };
  });
  const { depth, values, characters } = messageLimits;
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "messages.schema.json",
    title: "Messages to an embedded Entente, version 1",
    description: `What a page may post to the frame it holds. Unknown fields are left unread. The whole message is plain JSON of at most ${depth} levels, ${values} values and ${characters} characters. Answers and events are described in entente.d.ts.`,
    oneOf: commands,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
