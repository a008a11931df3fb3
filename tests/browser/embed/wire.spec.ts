// What the page around a frame and the frame say to each other, in the real page and by the client that hosts use.
import fc from "fast-check";
import type { Entente } from "#client/connectEntente.ts";
import { readFrameMessage } from "#model/frame/frameMessages.ts";
import { anyFrameMessage } from "../../support/anyFrameMessage.ts";
import { hostileAddress } from "../../support/hostileAddress.ts";
import { expect, test } from "./hostDriver.ts";

declare global {
  interface Window {
    /** Put there by these specs. */
    atlas?: Entente;
    heard?: string[];
    said?: { readonly type?: string; readonly payload?: unknown }[];
  }
}

test("a host on another origin steers a frame with the client: every command is answered, every event comes", async ({
  host,
  baseURL,
}) => {
  await host.open("steered", {
    embeds: [{ name: "map", address: "?embed=1&story=three-cables&render=svg&live=click", eager: true }],
  });
  const done = await host.page.evaluate(async (client) => {
    const { connectEntente } = (await import(client)) as {
      connectEntente: (iframe: HTMLIFrameElement) => Entente;
    };
    const iframe = document.querySelector("iframe") as HTMLIFrameElement;
    const atlas = connectEntente(iframe);
    window.atlas = atlas;
    const heard: string[] = [];
    window.heard = heard;
    for (const event of ["ready", "poseChanged", "selectionChanged", "sceneChanged", "error", "key", "height"] as const)
      atlas.on(event, () => heard.push(event));
    const ready = await atlas.ready;
    const still = await atlas.getState();
    const steps = [await atlas.nextScene(), await atlas.previousScene()];
    const stillAfter = await atlas.getState();
    const selection = await atlas.select("jpn");
    const layers = await atlas.setLayers({ labels: false });
    const time = await atlas.setTime("2019-06");
    const posed = await atlas.setPose({
      parameters: { families: ["ai"], view: "moon" },
      camera: { zoom: 2, lat: 10, lon: 20 },
    });
    const state = await atlas.getState();
    const scene = await atlas.setScene(3);
    const refused = await atlas.setScene("nowhere").catch((error: { code?: string }) => error.code);
    const file = await atlas.export("svg");
    iframe.contentWindow?.postMessage({ v: 1, type: "loadUrl", payload: { url: "https://evil.example/" } }, "*");
    iframe.width = "500";
    const drawing = (await file.text()).slice(0, 4);
    return {
      ready,
      still,
      steps,
      stillAfter,
      selection,
      layers,
      time,
      posed,
      state,
      scene,
      refused,
      drawing,
    };
  }, new URL("client/entente.js", baseURL).href);

  expect(done.ready).toMatchObject({ version: 1, edition: null });
  expect(done.ready.title).toBeTruthy();
  expect(done.still).toMatchObject({ live: false, scene: { story: "three-cables", at: 0 } });
  expect(done.steps.map(({ at }) => at)).toEqual([1, 0]);
  expect(done.stillAfter).toMatchObject({ live: false, scene: done.still.scene });
  expect(done.selection).toBe("country:JPN");
  expect(done.layers["labels"]).toEqual({ on: false, opacity: 1 });
  expect(done.time).toBe("2019-06");
  expect(done.posed.notes.map(({ parameter }) => parameter)).toEqual(["view"]);
  expect(done.state).toMatchObject({
    live: true,
    selection: "country:JPN",
    time: "2019-06",
    camera: { zoom: 2, lat: 10, lon: 20, bearing: 0, pitch: 0 },
  });
  expect(done.scene.at).toBe(2);
  expect(done.refused).toBe("unknownId");
  expect(done.drawing).toMatch(/^<(svg|\?xm)/);

  await host
    .frame("map")
    .locator("body")
    .evaluate((body) => body.dispatchEvent(new KeyboardEvent("keydown", { key: "b", bubbles: true })));
  await expect
    .poll(() => host.page.evaluate(() => [...new Set(window.heard)].sort()))
    .toEqual(["error", "height", "key", "poseChanged", "ready", "sceneChanged", "selectionChanged"].sort());

  const camera = await host.page.evaluate(
    async (addresses) => {
      for (const address of addresses) await window.atlas?.setPose({ address });
      return (await window.atlas?.getState())?.camera ?? {};
    },
    fc.sample(hostileAddress, { seed: 3, numRuns: 12 }),
  );
  for (const value of Object.values(camera)) expect(Number.isFinite(value)).toBe(true);
  expect(host.strangers).toEqual([]);
});

test("the element makes its frame, says what happens in it, and follows its attributes", async ({ host, baseURL }) => {
  await host.open("element", { embeds: [] });
  const seen = await host.page.evaluate(async (script) => {
    await import(script);
    const map = document.createElement("entente-map");
    Object.assign(map, { story: "three-cables", live: "click" });
    const heard = (event: string) =>
      new Promise<unknown>((resolve) => {
        map.addEventListener(`entente:${event}`, (told) => resolve((told as CustomEvent).detail), { once: true });
      });
    const ready = heard("ready");
    document.body.append(map);
    await ready;
    const iframe = map.shadowRoot?.querySelector("iframe") as HTMLIFrameElement;
    const { width, height } = map.getBoundingClientRect();
    const first = { title: iframe.title, src: iframe.src, loading: iframe.loading, ratio: width / height };
    // A column of a phone: the least height does not widen it.
    document.body.style.inlineSize = "300px";
    const narrow = map.getBoundingClientRect().width;
    document.body.style.inlineSize = "";
    const moved = heard("sceneChanged");
    map.scene = "bella";
    const told = await moved;
    const state = await map.getState();
    map.remove();
    const left = await map.getState().catch(() => "refused");
    return { first, narrow, told, state, left, scene: map.getAttribute("scene") };
  }, new URL("client/entente-map.js", baseURL).href);
  expect(seen.first).toMatchObject({ title: "Three cables", loading: "lazy" });
  expect(seen.first.src).toBe(new URL("embed.html?embed=1&live=click&story=three-cables", baseURL).href);
  expect(seen.first.ratio).toBeCloseTo(16 / 9, 1);
  expect(seen.narrow).toBe(300);
  expect(seen.told).toMatchObject({ scene: { story: "three-cables", scene: "bella" } });
  expect(seen.state).toMatchObject({ live: false, scene: { scene: "bella" } });
  expect([seen.scene, seen.left]).toEqual(["bella", "refused"]);
});

test("hostile messages and addresses: no error, no foreign request, and nobody but the page around is obeyed", async ({
  host,
}) => {
  const addresses = fc.sample(hostileAddress, { seed: 7, numRuns: 40 }).filter((address) => address.length < 600);
  await host.open("besieged", {
    embeds: [
      ...["a", "b", "c"].map((name) => ({
        name,
        address: "?embed=1&story=three-cables&render=svg&live=click",
        eager: true,
      })),
      {
        name: "shut",
        address: "?embed=1&story=three-cables&live=click&allow=https://other.example",
        eager: true,
      },
      ...addresses.slice(0, 2).map((address, at) => ({
        name: `hostile${at}`,
        address: `?embed=1&live=click&${address.slice(1)}`,
        eager: true,
      })),
    ],
  });
  for (const name of ["a", "b", "c", "shut", "hostile0", "hostile1"]) await host.pictured(name);

  // Wrong senders: a sibling frame, a child frame, the frame itself, and the page around where another origin alone may speak.
  const command = { v: 1, type: "nextScene", payload: {}, requestId: "wrong" };
  await host.page.evaluate(() => {
    window.said = [];
    window.addEventListener("message", ({ data }) => window.said?.push(data as { type: string }));
  });
  const named = (name: string) => {
    const frame = host.page.frame({ name });
    if (!frame) throw new Error(`no frame ${name}`);
    return frame;
  };
  await named("b").evaluate((message) => {
    for (const name of ["a", "shut"])
      (parent.frames as unknown as Record<string, Window>)[name]?.postMessage(message, "*");
  }, command);
  await named("a").evaluate((message) => {
    window.postMessage(message, "*");
    const child = document.createElement("iframe");
    child.name = "child";
    document.body.append(child);
  }, command);
  await host.page.frame({ name: "child" })?.evaluate((message) => parent.postMessage(message, "*"), command);
  await host.page.evaluate((message) => {
    for (let count = 0; count < 100; count += 1)
      (window.frames as unknown as Record<string, Window>)["shut"]?.postMessage(message, "*");
  }, command);

  // Whatever a page can post, from the right sender; nothing of it is a command.
  const texts = fc
    .sample(anyFrameMessage, { seed: 11, numRuns: 900 })
    .filter((data) => {
      try {
        return data !== undefined && !readFrameMessage(JSON.parse(JSON.stringify(data))).ok;
      } catch {
        return false;
      }
    })
    .map((data) => JSON.stringify(data))
    .slice(0, 140);
  expect(texts.length).toBeGreaterThan(100);
  const read = await host.page.evaluate(async (lines) => {
    const frames = window.frames as unknown as Record<string, Window>;
    const round: Record<string, unknown> = { v: 1, type: "getState", requestId: "round" };
    round["payload"] = round;
    let deep: unknown = 1;
    for (let level = 0; level < 500; level += 1) deep = [deep];
    const oddities: unknown[] = [
      round,
      { v: 1, type: "select", payload: { ref: deep } },
      new Map([["v", 1]]),
      new Date(),
      /x/,
      10n,
      Number.NaN,
      new ArrayBuffer(1e6),
      new Uint8Array(8),
      new Blob(["x"]),
      new Error("x"),
      new ImageData(2, 2),
      null,
      undefined,
      { v: new Date() },
      { v: 1, type: new Map() },
      { v: 1, type: "setPose", payload: new Set([1]) },
      "x".repeat(1e6),
      { v: 1, type: "setPose", payload: { address: `?${"a=1&".repeat(100_000)}` } },
      { v: 1, type: "setLayers", payload: { layers: [true] } },
      ...["javascript:alert(1)", "<script>polluted=1</script>"].map((type) => ({ v: 1, type })),
    ];
    const all = [...oddities, ...lines.map((line) => JSON.parse(line) as unknown)];
    for (const [at, data] of all.entries()) frames[["a", "b", "c"][at % 3] as string]?.postMessage(data, "*");
    for (let count = 0; count < 300; count += 1) frames["c"]?.postMessage({ v: 1, type: "nonsense" }, "*");
    const state = (name: string) =>
      new Promise((resolve) => {
        const hear = ({ data, source }: MessageEvent<{ payload?: { requestId?: string; result?: unknown } }>) => {
          if (source !== frames[name] || data?.payload?.requestId !== "state") return;
          window.removeEventListener("message", hear);
          resolve(data.payload.result);
        };
        window.addEventListener("message", hear);
        frames[name]?.postMessage({ v: 1, type: "getState", requestId: "state" }, "*");
      });
    return { count: all.length, states: [await state("a"), await state("b")] };
  }, texts);

  expect(read.count).toBeGreaterThan(150);
  const untouched = { live: false, scene: { story: "three-cables", at: 0 } };
  expect(read.states).toMatchObject([untouched, untouched]);
  const said = await host.page.evaluate(() => window.said ?? []);
  expect(said.filter(({ payload }) => (payload as { requestId?: string } | undefined)?.requestId === "wrong")).toEqual(
    [],
  );
  const codes = said.flatMap(({ type, payload }) => (type === "error" ? [(payload as { code: string }).code] : []));
  expect(codes.filter((code) => code === "flood")).toHaveLength(1);
  expect(new Set(codes)).toEqual(new Set(["malformed", "version", "unknownCommand", "flood"]));
  for (const name of ["a", "b", "c", "shut", "hostile0", "hostile1"]) {
    const inside = await named(name).evaluate(() => ({
      own: Object.getOwnPropertyNames(Object.prototype).length,
      polluted: "polluted" in {} || "polluted" in window,
      frame: document.documentElement.dataset["frame"],
    }));
    expect(inside, name).toEqual({ own: 12, polluted: false, frame: "picture" });
  }
  expect(host.messages).toEqual([]);
  expect(host.strangers).toEqual([]);
});
