import { afterEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { connectEntente, type Entente } from "#client/connectEntente.ts";
import type { FrameScene } from "#model/frame/frameProtocol.ts";

const atlas = "https://atlas.example";
const greeting = { version: 1, edition: null, commands: [], title: "Three cables" };

interface Sent {
  readonly message: { readonly type: string; readonly payload: unknown; readonly requestId?: string };
  readonly to: string;
}

/** An iframe and its page, without a browser. */
function fakeIframe(sandbox: readonly string[] = []) {
  const sent: Sent[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  const listening = {
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    removeEventListener: (type: string) => listeners.delete(type),
  };
  const contentWindow = { postMessage: (message: Sent["message"], to: string) => sent.push({ message, to }) };
  const iframe = {
    ...listening,
    contentWindow,
    src: `${atlas}/embed.html?embed=1`,
    sandbox: { length: sandbox.length, contains: (token: string) => sandbox.includes(token) },
    ownerDocument: { defaultView: { ...listening, location: { href: "https://host.example/page" } } },
  };
  const hear = (type: string, payload: unknown, { source = contentWindow as unknown, origin = atlas, v = 1 } = {}) =>
    listeners.get("message")?.({ source, origin, data: { source: "entente", v, type, payload } });
  return {
    iframe: iframe as unknown as HTMLIFrameElement,
    sent,
    hear,
    load: () => listeners.get("load")?.({}),
    open: (options?: Parameters<typeof connectEntente>[1]) =>
      connectEntente(iframe as unknown as HTMLIFrameElement, options),
    /** Waits until something has been sent, and answers it. */
    answer: async (type: string, more: object) => {
      await vi.waitFor(() => expect(sent.at(-1)?.message.type).toBe(type));
      hear("ack", { requestId: sent.at(-1)?.message.requestId, ...more });
    },
  };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("the client of an embedded atlas", () => {
  it("greets the frame at once and whenever it is loaded, and is ready when it answers", async () => {
    const { open, sent, load, hear } = fakeIframe();
    const client = open();
    load();
    expect(sent).toMatchObject([
      { message: { v: 1, type: "hello" }, to: "*" },
      { message: { v: 1, type: "hello" }, to: "*" },
    ]);
    hear("ready", greeting);
    expect(await client.ready).toEqual(greeting);
  });

  it("sends a command once the frame is ready, to its origin alone, and settles with its answer", async () => {
    const { open, sent, hear, answer } = fakeIframe();
    const client = open();
    const chosen = client.select("JPN");
    await Promise.resolve();
    expect(sent.every(({ message }) => message.type === "hello")).toBe(true);
    hear("ready", greeting);
    await answer("select", { ok: true, result: { selection: "country:JPN" } });
    expect(await chosen).toBe("country:JPN");
    expect(sent.at(-1)).toMatchObject({ message: { payload: { ref: "JPN" } }, to: atlas });
  });

  it("rejects with the frame's own code and sentence", async () => {
    const { open, hear, answer } = fakeIframe();
    const client = open();
    hear("ready", greeting);
    const next = client.nextScene();
    await answer("nextScene", { ok: false, error: { code: "noStory", message: "No story is open." } });
    await expect(next).rejects.toMatchObject({ code: "noStory", message: "No story is open." });
  });

  it("gives up a command that is not answered, and all of them when it is closed", async () => {
    vi.useFakeTimers();
    const { open } = fakeIframe();
    const client = open({ timeout: 5000 });
    const late = expect(client.getState()).rejects.toMatchObject({ code: "timeout" });
    await vi.advanceTimersByTimeAsync(5000);
    await late;
    const rest = expect(client.getState()).rejects.toMatchObject({ code: "closed" });
    client.close();
    await rest;
    await expect(client.ready).rejects.toMatchObject({ code: "closed" });
  });

  it("hears its own frame only: no other window, origin, protocol or version", () => {
    const { open, hear } = fakeIframe();
    const heard = vi.fn();
    const client = open();
    const stop = client.on("selectionChanged", heard);
    hear("selectionChanged", { selection: "1" }, { source: {} });
    hear("selectionChanged", { selection: "2" }, { origin: "https://atlas.example.evil.example" });
    hear("selectionChanged", { selection: "3" }, { v: 2 });
    expect(heard).not.toHaveBeenCalled();
    hear("selectionChanged", { selection: "4" });
    expect(heard.mock.calls).toEqual([[{ selection: "4" }]]);
    stop();
    hear("selectionChanged", { selection: "5" });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("speaks to a sandboxed frame, which has no origin, by its window", async () => {
    const { open, sent, hear, answer } = fakeIframe(["allow-scripts"]);
    const client = open();
    hear("ready", greeting, { origin: atlas });
    const state = client.getState();
    hear("ready", greeting, { origin: "null" });
    await answer("getState", { ok: true, result: {} });
    await vi.waitFor(() => expect(sent.at(-1)?.to).toBe("*"));
    hear("ack", { requestId: sent.at(-1)?.message.requestId, ok: true, result: { live: true } }, { origin: "null" });
    expect(await state).toEqual({ live: true });
  });

  it("makes a file of exported bytes", async () => {
    const { open, hear, answer } = fakeIframe();
    const client = open();
    hear("ready", greeting);
    const file = client.export("svg");
    const bytes = new TextEncoder().encode("<svg/>").buffer;
    await answer("export", { ok: true, result: { format: "svg", mime: "image/svg+xml", bytes } });
    expect(await (await file).text()).toBe("<svg/>");
    expect((await file).type).toBe("image/svg+xml");
  });

  it("knows its types", () => {
    expectTypeOf<Entente["setScene"]>().returns.toEqualTypeOf<Promise<FrameScene>>();
    expectTypeOf<Parameters<Entente["export"]>[0]>().toEqualTypeOf<"png" | "svg">();
  });
});
