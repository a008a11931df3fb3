import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageLimits, readFrameMessage } from "#model/frame/frameMessages.ts";
import { plainValue } from "#model/frame/plainValue.ts";
import { messageSchema } from "#workshop/messageSchema.ts";
import { anyFrameMessage, goodFrameMessage } from "../support/anyFrameMessage.ts";

const validate = new Ajv2020({ strict: false }).compile(JSON.parse(messageSchema()) as object);
const asJson = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

describe("the schema of messages to a frame", () => {
  it("accepts what the frame accepts, and refuses what it refuses", () => {
    fc.assert(
      fc.property(fc.oneof(goodFrameMessage, anyFrameMessage), (data) => {
        let plain: unknown;
        try {
          plain = asJson(data);
        } catch {
          return; // goes round: no JSON
        }
        if (plain === undefined) return;
        // How large and how deep a message may be is told in words.
        const fits = plainValue(plain, messageLimits).ok;
        expect(validate(plain) && fits, JSON.stringify(plain)).toBe(readFrameMessage(plain).ok);
      }),
      { numRuns: 1500 },
    );
  });

  it.each<[boolean, unknown]>([
    [true, { v: 1, type: "nextScene" }],
    [true, { v: 1, type: "setTime", payload: { time: "2019-06-30" }, requestId: 7, more: [] }],
    [true, { v: 1, type: "setLayers", payload: { layers: { cables: { opacity: 0.5 }, moons: true } } }],
    [false, { v: 1, type: "setTime", payload: { time: "1919-13" } }],
    [false, { v: 1, type: "setScene", payload: { scene: 0 } }],
    [false, { v: 1, type: "select" }],
    [false, { v: 2, type: "nextScene" }],
  ])("says %s of %j, as the frame does", (good, message) => {
    expect(validate(message)).toBe(good);
    expect(readFrameMessage(message).ok).toBe(good);
  });
});
