import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageLimits, readFrameMessage } from "#model/frame/frameMessages.ts";
import type { FrameCommandName } from "#model/frame/frameProtocol.ts";
import { anyFrameMessage } from "../../support/anyFrameMessage.ts";

const message = (type: string, payload: unknown = {}, more: object = {}) => ({ v: 1, type, payload, ...more });

function errorOf(data: unknown): string {
  const read = readFrameMessage(data);
  return read.ok ? "none" : read.error.code;
}

describe("a message to a frame", () => {
  it.each<[FrameCommandName, unknown]>([
    ["hello", {}],
    ["setPose", { address: "?select=JPN#map=3/36/138" }],
    ["setPose", { camera: { zoom: 3, lat: 36, lon: 138 }, parameters: { families: ["ai"], time: 2024, view: null } }],
    ["select", { ref: "country:JPN" }],
    ["select", { ref: null }],
    ["setLayers", { layers: { cables: false, ties: { opacity: 0.5 } } }],
    ["setTime", { time: "2024-02" }],
    ["setTime", { time: "latest" }],
    ["setScene", { story: "three-cables", scene: 2 }],
    ["nextScene", {}],
    ["previousScene", {}],
    ["getState", {}],
    ["export", { format: "png" }],
  ])("%s is read with its payload %j", (type, payload) => {
    const read = readFrameMessage(message(type, payload, { requestId: "a", source: "host" }));
    expect(read).toMatchObject({ ok: true, message: { v: 1, type, payload, requestId: "a" } });
  });

  it("needs no payload where a command has nothing to say", () => {
    expect(readFrameMessage({ v: 1, type: "nextScene" })).toMatchObject({ ok: true, message: { payload: {} } });
    expect(errorOf({ v: 1, type: "select" })).toBe("malformed");
  });

  it("may hold fields that are not known; they are not passed on", () => {
    const read = readFrameMessage(message("select", { ref: "JPN", url: "https://example.org" }, { extra: [1] }));
    expect(read.ok && read.message).toEqual({ v: 1, type: "select", payload: { ref: "JPN" } });
  });

  it.each<[string, unknown, string]>([
    ["a text", "next", "malformed"],
    ["nothing", undefined, "malformed"],
    ["a list", [message("getState")], "malformed"],
    ["another version", { ...message("getState"), v: 2 }, "version"],
    ["a version as text", { ...message("getState"), v: "1" }, "version"],
    ["no version", { type: "getState" }, "version"],
    ["an unknown command", message("loadUrl", { url: "https://example.org" }), "unknownCommand"],
    ["a command named like what every object has", message("constructor"), "unknownCommand"],
    ["another such", message("__proto__"), "unknownCommand"],
    ["a payload of the wrong kind", message("select", { ref: { id: "JPN" } }), "malformed"],
    ["a payload that is a list", message("setPose", []), "malformed"],
    ["a place outside the world", message("setPose", { camera: { zoom: 3, lat: 91, lon: 0 } }), "malformed"],
    ["a zoom without end", message("setPose", { camera: { zoom: Infinity, lat: 1, lon: 0 } }), "malformed"],
    ["a day that does not exist", message("setTime", { time: "2024-02-31" }), "malformed"],
    ["an address too long", message("setPose", { address: "?".padEnd(4001, "a") }), "malformed"],
    ["another format", message("export", { format: "html" }), "malformed"],
    ["a request id that is a list", message("getState", {}, { requestId: [1] }), "malformed"],
    ["a date", message("setTime", { time: new Date(0) }), "malformed"],
    ["a map", new Map([["v", 1]]), "malformed"],
    ["a map in a field that is not known", message("getState", {}, { more: new Map() }), "malformed"],
    ["a buffer", message("getState", new ArrayBuffer(8)), "malformed"],
    ["a list with a great hole", message("getState", {}, { more: withHole() }), "malformed"],
    [
      "something that throws when looked at",
      Object.defineProperty({}, "v", { enumerable: true, get: boom }),
      "malformed",
    ],
  ])("is refused if it is %s", (_what, data, code) => {
    expect(errorOf(data)).toBe(code);
  });

  it("is refused whole when it is too deep, too long or goes round", () => {
    const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
    expect(errorOf(message("getState", {}, { more: deep(messageLimits.depth - 1) }))).toBe("none");
    expect(errorOf(message("getState", {}, { more: deep(messageLimits.depth) }))).toBe("malformed");
    expect(errorOf(message("getState", {}, { more: deep(4000) }))).toBe("malformed");
    expect(errorOf(message("getState", {}, { more: "x".repeat(messageLimits.characters) }))).toBe("malformed");
    expect(errorOf(message("getState", {}, { more: Array(messageLimits.values).fill(0) }))).toBe("malformed");
    const round: Record<string, unknown> = message("getState");
    round["more"] = round;
    expect(errorOf(round)).toBe("malformed");
  });

  it("tells the request id of what it refuses, if that can be read", () => {
    expect(readFrameMessage(message("select", { ref: 7 }, { requestId: 12 }))).toMatchObject({ requestId: 12 });
    expect(readFrameMessage(message("nothing", {}, { requestId: "a" }))).toMatchObject({ requestId: "a" });
    expect(readFrameMessage(message("select", { ref: 7 }, { requestId: "a".repeat(101) }))).toMatchObject({
      requestId: null,
    });
  });

  it("has only what it says itself: keys of every object are keys like others", () => {
    const data: unknown = JSON.parse(
      '{"v":1,"type":"setPose","payload":{"__proto__":{"address":"?view=globe"},"constructor":{"prototype":{"polluted":1}}},"__proto__":{"requestId":"x"}}',
    );
    const read = readFrameMessage(data);
    expect(read.ok && read.message).toEqual({ v: 1, type: "setPose", payload: {} });
    expect(read.ok && Object.hasOwn(read.message, "requestId")).toBe(false);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("whatever is sent", () => {
  it("is read or refused with a code and a sentence, and changes no prototype", () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    fc.assert(
      fc.property(anyFrameMessage, (data) => {
        const read = readFrameMessage(data);
        if (read.ok) expect(read.message.v).toBe(1);
        else expect(read.error.message.length).toBeGreaterThan(10);
        // What is read survives the way of a real message.
        if (read.ok) expect(readFrameMessage(structuredClone(read.message))).toEqual(read);
      }),
      { numRuns: 600 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
  });
});

function boom(): never {
  throw new Error("boom");
}

function withHole(): unknown[] {
  const list: unknown[] = [];
  list.length = 4e9;
  return list;
}
