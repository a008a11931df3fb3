// A frame without a browser: its window, the page around it, and a desk whose live view is a state over the shipped atlas.
import { signal } from "@preact/signals-core";
import type { FramePicture, LiveFrame } from "#app/embed/frameContract.ts";
import type { WireDesk } from "#app/embed/wireDesk.ts";
import { readFrameRequest } from "#model/frameRequest.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { createTalk } from "#state/talk/createTalk.ts";
import { addressOfTalk, openAsked } from "#state/talk/talkAddress.ts";
import { shippedAtlas } from "./shippedAtlas.ts";
import { shortStory } from "./shortStory.ts";

interface Posted {
  readonly message: unknown;
  readonly to: string;
}

export interface FakeFrame {
  readonly desk: WireDesk;
  readonly page: Window;
  /** The page around. */
  readonly host: object;
  readonly posted: Posted[];
  /** Only what is of the protocol. */
  readonly said: () => { readonly type: string; readonly payload: unknown; readonly to: string }[];
  /** How often the live view was called. */
  readonly woken: () => number;
  readonly live: () => LiveFrame | null;
  readonly resize: (width: number) => void;
  readonly press: (key: string, more?: object) => void;
  /** Something comes in; from the host unless said otherwise. `at` in milliseconds. */
  readonly hear: (data: unknown, from?: { source?: unknown; origin?: string; at?: number }) => void;
}

export function fakeFrame(
  search = "",
  { alone = false, around = undefined as string | undefined, edition = null as string | null } = {},
): FakeFrame {
  const posted: Posted[] = [];
  const host = {
    postMessage: (message: unknown, to: string) => posted.push({ message: structuredClone(message), to }),
  };
  const listeners = new Map<string, Set<(event: unknown) => void>>();
  const fire = (type: string, event: unknown) => {
    for (const listener of listeners.get(type) ?? []) listener(event);
  };
  const page = {
    innerWidth: 640,
    location: {
      href: `https://atlas.example/embed.html${search}`,
      ...(around === undefined ? {} : { ancestorOrigins: [around] }),
    },
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
    removeEventListener: (type: string, listener: (event: unknown) => void) => listeners.get(type)?.delete(listener),
  };
  Object.assign(page, { parent: alone ? page : host });
  const query = new URLSearchParams(search);
  const scenes = shortStory().scenes.map(({ id }) => id);
  const stepAt = (scene: string | null) => {
    const at = scene === null ? -1 : scenes.indexOf(scene);
    return at < 0
      ? null
      : {
          story: "short",
          scene: scenes[at] as string,
          at,
          of: scenes.length,
          previous: scenes[at - 1] ?? null,
          next: scenes[at + 1] ?? null,
        };
  };
  const words = signal({ title: "A picture", text: null, asOf: "2026-11-21", step: stepAt(query.get("scene")) });
  const live = signal<LiveFrame | null>(null);
  let woken = 0;
  const wake = async (): Promise<LiveFrame> => {
    woken += 1;
    if (live.value) return live.value;
    const state = createAtlasState(shippedAtlas(), undefined, { theme: signal("light"), language: "en", edition });
    const talk = createTalk(state, async () => ({ ok: true, value: [shortStory()], notes: [] }));
    await openAsked(state, talk, search, "");
    talk.scene.subscribe((scene) => {
      words.value = { ...words.peek(), step: stepAt(scene?.id ?? null) };
    });
    live.value = {
      state,
      talk,
      drawn: () => Promise.resolve(),
      exportPicture: async (format) =>
        new Blob(["picture"], { type: format === "png" ? "image/png" : "image/svg+xml" }),
    };
    return live.value;
  };
  const picture = { edition } as FramePicture;
  const desk: WireDesk = {
    picture: () => picture,
    asked: { request: readFrameRequest(search), search, fragment: "", language: "en", theme: "light" },
    live: () => live.peek(),
    wake,
    onChange: (listener) => {
      let first = true;
      return live.subscribe((now) => {
        if (!first) listener(now);
        first = false;
      });
    },
    desiredHeight: (width) => width / 2,
    words,
    pictured: signal({ kind: "here", picture }),
    stepFailed: signal(false),
    step: async (scene) => {
      words.value = { ...words.peek(), step: stepAt(scene) };
    },
    address: () => {
      const now = live.peek();
      return now ? addressOfTalk(now.state, now.talk, search) : { search, fragment: "" };
    },
  };
  return {
    desk,
    page: page as unknown as Window,
    host,
    posted,
    said: () =>
      posted.flatMap(({ message, to }) => {
        const { source, type, payload } = Object(message) as { source?: string; type: string; payload: unknown };
        return source === "entente" ? [{ type, payload, to }] : [];
      }),
    woken: () => woken,
    live: () => live.peek(),
    resize: (width) => {
      page.innerWidth = width;
      fire("resize", {});
    },
    press: (key, more = {}) => fire("keydown", { key, target: null, ...more }),
    hear: (data, { source = host, origin = "https://host.example", at = 0 } = {}) =>
      fire("message", { data, source, origin, timeStamp: at }),
  };
}
