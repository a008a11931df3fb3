import { signal } from "@preact/signals-core";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { openWire } from "#app/embed/wire.ts";
import { payloadSchemas } from "#model/frame/frameMessages.ts";
import type { FrameReady } from "#model/frame/frameProtocol.ts";
import { anyFrameMessage } from "../../support/anyFrameMessage.ts";
import { type FakeFrame, fakeFrame } from "../../support/fakeFrame.ts";

const host = "https://host.example";
const command = (type: string, payload: unknown = {}, requestId?: string | number) => ({
  v: 1,
  type,
  payload,
  ...(requestId === undefined ? {} : { requestId }),
});

function opened(search = "", more: Parameters<typeof fakeFrame>[1] = {}): FakeFrame & { readonly stop: () => void } {
  const frame = fakeFrame(search, more);
  return { ...frame, stop: openWire(frame.desk, frame.page) };
}

/** The answers to these requests, in their order, once the last is there. */
async function answers(frame: FakeFrame, last: string | number): Promise<readonly unknown[]> {
  const acks = () => frame.said().filter(({ type }) => type === "ack");
  await vi.waitFor(
    () => expect(acks().map(({ payload }) => payload)).toContainEqual(expect.objectContaining({ requestId: last })),
    5000,
  );
  return acks().map(({ payload }) => payload);
}

describe("a frame", () => {
  it("says it is ready, and how high it would like to be, to whoever holds it", () => {
    const { said } = opened();
    expect(said()).toMatchObject([
      { type: "ready", to: "*", payload: { version: 1, edition: null, title: "A picture" } },
      { type: "height", to: "*", payload: { height: 320 } },
    ]);
    const [ready] = said();
    expect((ready as { payload: FrameReady }).payload.commands).toEqual(Object.keys(payloadSchemas));
  });

  it("names the edition of the data that it shows, whichever was asked for", async () => {
    for (const edition of [null, "2026112131b7d45a4cab6616"]) {
      const frame = opened("?embed=1&v=0123abcd", { edition });
      expect(frame.said()).toMatchObject([{ type: "ready", payload: { edition } }, {}]);
      frame.hear(command("getState", {}, 1));
      frame.hear(command("getState", { live: true }, 2));
      expect(await answers(frame, 2)).toMatchObject([{ result: { edition } }, { result: { live: true, edition } }]);
    }
  });

  it("tells its height in four forms, when it changes and not otherwise", () => {
    const { posted, resize } = opened("?embed=1&frame=map-3");
    posted.length = 0;
    resize(640);
    expect(posted).toEqual([]);
    resize(800);
    const height = 400;
    expect(posted.map(({ message }) => message)).toEqual([
      { source: "entente", v: 1, type: "height", height, payload: { height } },
      { "datawrapper-height": { "map-3": height } },
      { sentinel: "amp", type: "embed-size", height },
      JSON.stringify({ src: "https://atlas.example/embed.html?embed=1&frame=map-3", context: "iframe.resize", height }),
    ]);
    resize(0);
    resize(1e9);
    resize(Number.NaN);
    expect(posted).toHaveLength(4);
  });

  it("without a page around it says and hears nothing", () => {
    const { posted, hear } = opened("", { alone: true });
    hear(command("getState"));
    expect(posted).toEqual([]);
  });

  it("answers a greeting with ready again, to the origin that greets, and fetches nothing for it", () => {
    const { said, hear, woken } = opened();
    hear(command("hello"));
    expect(said().at(-1)).toMatchObject({ type: "ready", to: host });
    expect(woken()).toBe(0);
  });

  it("obeys in order, answers each request once, and calls the live view when one needs it", async () => {
    const frame = opened("?embed=1&story=short&scene=opening");
    frame.hear(command("getState", {}, "a"));
    frame.hear(command("nextScene", {}, "b"));
    frame.hear(command("getState", {}, 3));
    expect(await answers(frame, 3)).toMatchObject([
      {
        requestId: "a",
        ok: true,
        result: {
          live: false,
          address: "?story=short&scene=opening",
          title: "A picture",
          scene: { scene: "opening" },
        },
      },
      { requestId: "b", ok: true, result: { story: "short", scene: "japan", at: 1, of: 4 } },
      { requestId: 3, ok: true, result: { live: false, scene: { scene: "japan" } } },
    ]);
    expect(frame.woken()).toBe(0);
    frame.hear(command("select", { ref: "EU" }, "d"));
    frame.hear(command("getState", {}, "e"));
    const [state] = (await answers(frame, "e")).slice(-1);
    expect(state).toMatchObject({ ok: true, result: { live: true, selection: "bloc:EU" } });
    expect(frame.woken()).toBe(1);
  });

  it("hands over a picture as bytes", async () => {
    const frame = opened();
    frame.hear(command("export", { format: "svg" }, 1));
    const [ack] = await answers(frame, 1);
    expect(ack).toMatchObject({ ok: true, result: { format: "svg", mime: "image/svg+xml" } });
    const { bytes } = (ack as { result: { bytes: ArrayBuffer } }).result;
    expect(new TextDecoder().decode(bytes)).toBe("picture");
  });

  it("tells what changes, to nobody until it is known who listens", async () => {
    const frame = opened();
    const { state } = await frame.desk.wake();
    state.actions.select("country:JPN");
    expect(frame.said().map(({ type }) => type)).toEqual(["ready", "height"]);
    frame.hear(command("setTime", { time: "2019" }, 1));
    await answers(frame, 1);
    state.actions.select("bloc:EU");
    const events = () => frame.said().slice(2);
    await vi.waitFor(() =>
      expect(events().findLast(({ type }) => type === "poseChanged")?.payload).toMatchObject({
        address: "?time=2019&select=bloc:EU",
      }),
    );
    expect(events()).toContainEqual({ type: "selectionChanged", payload: { selection: "bloc:EU" }, to: host });
    expect(events().every(({ to }) => to === host)).toBe(true);
  });

  it("does not tell as a change what its first picture shows", async () => {
    const frame = fakeFrame("?embed=1&story=short&scene=japan");
    const shown = frame.desk.words.peek();
    const pictured = frame.desk.pictured.peek();
    const [words, picture] = [signal<typeof shown>(null), signal<typeof pictured>({ kind: "coming" })];
    openWire({ ...frame.desk, words, pictured: picture }, frame.page);
    expect(frame.said()).toEqual([]);
    words.value = shown;
    picture.value = pictured;
    frame.hear(command("getState", {}, 1));
    await answers(frame, 1);
    expect(frame.said().map(({ type }) => type)).toEqual(["ready", "height", "ack"]);
  });

  it("tells the pose at most four times a second, and the last one always", async () => {
    vi.useFakeTimers();
    try {
      const frame = opened("?allow=https://host.example");
      const { state } = await frame.desk.wake();
      frame.press("Tab");
      await vi.advanceTimersByTimeAsync(1000);
      await vi.dynamicImportSettled();
      await vi.advanceTimersByTimeAsync(1000);
      const before = frame.said().length;
      for (let step = 1; step <= 100; step += 1) {
        state.actions.setCamera({ zoom: 2, lat: step / 10, lon: 0, bearing: 0, pitch: 0 });
        await vi.advanceTimersByTimeAsync(10);
      }
      await vi.advanceTimersByTimeAsync(500);
      const told = frame.said().slice(before);
      expect(told.length).toBeGreaterThanOrEqual(4);
      expect(told.length).toBeLessThanOrEqual(6);
      expect(told.at(-1)).toEqual({
        type: "poseChanged",
        to: host,
        payload: { address: "#map=2/10/0", camera: { zoom: 2, lat: 10, lon: 0, bearing: 0, pitch: 0 } },
      });
    } finally {
      vi.useRealTimers();
    }
  });

  it("passes on the keys that step through slides, unless it has a use for them", () => {
    const { said, press } = opened();
    const button = { closest: (places: string) => (places.includes("button") ? {} : null) };
    press("PageDown");
    press("ArrowRight");
    press("N", { shiftKey: true });
    press("x");
    press("PageDown", { ctrlKey: true });
    press("PageDown", { repeat: true });
    press("PageUp", { defaultPrevented: true });
    press("Enter", { target: button });
    press("ArrowLeft", { target: button });
    press("PageUp", { target: button });
    const keys = said().flatMap(({ type, payload }) => (type === "key" ? [payload] : []));
    expect(keys.map((payload) => (payload as { key: string }).key)).toEqual(["PageDown", "ArrowRight", "N", "PageUp"]);
  });

  it("once stopped hears nothing more", () => {
    const { posted, hear, press, resize, stop } = opened();
    const before = posted.length;
    stop();
    hear(command("hello"));
    press("PageDown");
    resize(900);
    expect(posted).toHaveLength(before);
  });

  it("taken from its page it goes quiet instead of throwing", () => {
    const frame = fakeFrame();
    Object.assign(frame.host, {
      postMessage: () => {
        throw new Error("detached");
      },
    });
    openWire(frame.desk, frame.page);
    frame.press("PageDown");
    frame.hear(command("hello"));
    expect(frame.posted).toEqual([]);
  });
});

describe("who is heard", () => {
  it.each<[string, string, object]>([
    ["another window", "", { source: {} }],
    ["nobody's window", "", { source: null }],
    [
      "the page around, from an origin that the embed does not allow",
      "?allow=https://other.example,https://b.example",
      {},
    ],
    ["anyone, where the embed allows nobody", "?allow=none", {}],
    ["a page without an origin, where some are allowed", "?allow=https://host.example", { origin: "null" }],
    [
      "an origin that only begins like an allowed one",
      "?allow=https://host.example",
      { origin: `${host}.evil.example` },
    ],
  ])("not %s: no effect, no reply", async (_who, search, from) => {
    const frame = opened(search);
    const before = frame.posted.length;
    frame.hear(command("select", { ref: "EU" }, 1), from);
    frame.hear("nonsense", from);
    for (let count = 0; count < 200; count += 1) frame.hear(command("hello"), from);
    await vi.dynamicImportSettled();
    expect(frame.posted).toHaveLength(before);
    expect(frame.woken()).toBe(0);
  });

  it("an allowed origin; events then go to it alone", async () => {
    const frame = opened("?allow=https://b.example,https://host.example");
    frame.hear(command("getState", {}, 1));
    await answers(frame, 1);
    frame.resize(900);
    expect(frame.said().at(-1)).toMatchObject({ type: "height", to: host });
  });

  it("a page without an origin is answered by its window", async () => {
    const frame = opened();
    frame.hear(command("getState", {}, 1), { origin: "null" });
    await answers(frame, 1);
    expect(frame.said().at(-1)?.to).toBe("*");
  });

  it("the only origin that is allowed is spoken to from the start, unless another holds the frame", () => {
    const search = "?allow=https://host.example";
    expect(opened(search).said()[0]?.to).toBe(host);
    expect(opened(search, { around: host }).said()[0]?.to).toBe(host);
    expect(opened(search, { around: "https://other.example" }).said()[0]?.to).toBe("*");
  });
});

describe("what cannot be obeyed", () => {
  it.each<[string, unknown, string]>([
    ["a text", "next", "malformed"],
    ["an object of another protocol", { type: "resize", height: 3 }, "malformed"],
    ["another version", { v: 2, type: "getState" }, "version"],
    ["an unknown command", command("open", { url: "https://example.org" }), "unknownCommand"],
    ["a wrong payload", command("select", { ref: 1 }), "malformed"],
    ["a thing the atlas does not have", command("select", { ref: "nobody" }), "unknownId"],
  ])("%s: one error and nothing else", async (_what, data, code) => {
    const frame = opened();
    const before = frame.said().length;
    frame.hear(data);
    await vi.waitFor(() => expect(frame.said()).toHaveLength(before + 1), 5000);
    frame.hear(command("getState", {}, "last"));
    await answers(frame, "last");
    expect(frame.said().slice(before, -1)).toMatchObject([{ type: "error", payload: { code }, to: host }]);
  });

  it("is acknowledged as such where the message has a request id", async () => {
    const frame = opened();
    frame.hear(command("select", { ref: 1 }, "a"));
    expect(await answers(frame, "a")).toMatchObject([{ requestId: "a", ok: false, error: { code: "malformed" } }]);
    expect(frame.said().some(({ type }) => type === "error")).toBe(false);
  });

  it("a flood gets one error and then silence, until it has calmed", async () => {
    const frame = opened();
    for (let count = 0; count < 500; count += 1) frame.hear(command("hello"), { at: count });
    expect(frame.said().filter(({ type }) => type === "ready")).toHaveLength(61);
    expect(frame.said().filter(({ type }) => type === "error")).toMatchObject([{ payload: { code: "flood" } }]);
    for (let count = 0; count < 100; count += 1) frame.hear(command("hello"), { at: 1000 + count });
    expect(frame.said().filter(({ type }) => type === "error")).toHaveLength(1);
    frame.hear(command("getState", {}, "calm"), { at: 3200 });
    await answers(frame, "calm");
  });

  it("leaves no more waiting than it can bear", async () => {
    const frame = opened();
    Object.assign(frame.desk, { wake: () => new Promise(() => undefined) });
    for (let count = 0; count < 150; count += 1) frame.hear(command("select", { ref: "EU" }), { at: count * 20 });
    expect(frame.said().filter(({ type }) => type === "error")).toHaveLength(50);
  });

  it("says so where the live view cannot be had", async () => {
    const frame = opened();
    Object.assign(frame.desk, { wake: () => Promise.reject(new Error("no WebGL, no data")) });
    frame.hear(command("select", { ref: "EU" }, 1));
    expect(await answers(frame, 1)).toMatchObject([{ ok: false, error: { code: "impossible" } }]);
  });
});

describe("whatever comes in, from whomever, in whatever order", () => {
  it("throws nothing, obeys only the page around, and answers every request of it", async () => {
    const sender = fc.constantFrom("host", "other", "self");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(sender, anyFrameMessage), { maxLength: 25 }), async (heard) => {
        const frame = opened();
        heard.forEach(([from, data], at) => {
          const source = from === "host" ? frame.host : from === "self" ? frame.page : {};
          frame.hear(data, { source, at: at * 20 });
        });
        frame.hear(command("getState", {}, "the end"), { at: 1000 });
        await answers(frame, "the end");
        const owed = heard.filter(([from]) => from === "host").length;
        expect(frame.said().filter(({ type }) => type === "error").length).toBeLessThanOrEqual(owed);
        const camera = frame.live()?.state.pose.peek().camera;
        for (const value of Object.values(camera ?? {})) expect(Number.isFinite(value)).toBe(true);
        expect(Reflect.get({}, "polluted")).toBeUndefined();
        if (!heard.some(([from]) => from === "host")) expect(frame.woken()).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
