import { signal } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import { frameAsked } from "#app/embed/frameAsked.ts";
import type { FrameAsked, FramePicture, PictureSource } from "#app/embed/frameContract.ts";
import { frameDesk } from "#app/embed/frameDesk.ts";
import type { OpenedLive, ShownWords } from "#app/embed/liveContract.ts";

const scenes = ["one", "two", "three"];

function wordsAt(at: number): ShownWords {
  return {
    title: `Scene ${scenes[at]}`,
    text: null,
    asOf: "2026-11-21",
    step: {
      story: "tale",
      scene: scenes[at] ?? "",
      at,
      of: scenes.length,
      previous: scenes[at - 1] ?? null,
      next: scenes[at + 1] ?? null,
    },
  };
}

/** Only `draw` needs a page, and nobody draws here. */
const pictureAt = (at: number): FramePicture => ({
  ...wordsAt(at),
  notes: [],
  key: [],
  draw: () => expect.fail("nothing is drawn"),
});

const sceneIn = ({ search }: FrameAsked) => Math.max(0, scenes.indexOf(new URLSearchParams(search).get("scene") ?? ""));

function opened(
  search = "?embed=1&story=tale",
  sources: readonly PictureSource[] = [(asked) => Promise.resolve(pictureAt(sceneIn(asked)))],
) {
  const words = signal(wordsAt(0));
  const [off, strayed] = [signal(false), signal(false)];
  const gone: string[] = [];
  const opening = vi.fn((asked: FrameAsked) => {
    words.value = wordsAt(sceneIn(asked));
    const live: Pick<OpenedLive, "words" | "onMap" | "stands" | "go" | "address" | "rest" | "resume"> & {
      readonly [more in "explained" | "strayed"]: typeof off;
    } & { readonly reading: { readonly can: typeof off } } = {
      words,
      onMap: signal(true),
      explained: off,
      strayed,
      reading: { can: signal(true) },
      stands: () => Promise.resolve(),
      go: (scene) => {
        gone.push(scene);
        words.value = wordsAt(scenes.indexOf(scene));
      },
      address: () => ({ search: "?live-address", fragment: "#map=1/2/3" }),
      rest: () => null,
      resume: () => undefined,
    };
    return Promise.resolve(live as OpenedLive);
  });
  const reader = { languages: ["en"], dark: false };
  const desk = frameDesk({
    asked: frameAsked(search, "", reader),
    sources,
    openLive: opening,
    after: () => () => undefined,
  });
  return { desk, gone, opening, strayed };
}

describe("the picture of a frame", () => {
  it("comes from the first that has it", async () => {
    const asked: string[] = [];
    const source = (name: string, found: FramePicture | null) => () => {
      asked.push(name);
      return Promise.resolve(found);
    };
    const { desk } = opened(undefined, [
      source("shipped", null),
      source("drawn", pictureAt(1)),
      source("late", pictureAt(2)),
    ]);
    await desk.start();
    expect([asked, desk.words.value?.title]).toEqual([["shipped", "drawn"], "Scene two"]);
  });

  it("is said to be missing where nobody has it, or one cannot be had", async () => {
    for (const source of [() => Promise.resolve(null), () => Promise.reject(new Error("no network"))]) {
      const { desk } = opened(undefined, [source]);
      await desk.start();
      expect(desk.pictured.value.kind).toBe("broken");
    }
  });
});

describe("the tools of a frame", () => {
  it("are those of the picture before the live view is there, so that none comes late, and then its own", async () => {
    const row = { mark: null, label: "Landing" };
    const { desk } = opened(undefined, [() => Promise.resolve({ ...pictureAt(0), key: [row], chosen: true })]);
    const tools = () => [desk.explained.value, desk.chosen.value];
    expect(tools()).toEqual([false, false]);
    await desk.start();
    expect(tools()).toEqual([true, true]);
    await desk.wake();
    expect(tools()).toEqual([false, true]);
  });

  it("say that the view has left its scene only where the live view has", async () => {
    const { desk, strayed } = opened();
    await desk.start();
    strayed.value = true;
    expect(desk.strayed.value).toBe(false);
    await desk.wake();
    expect(desk.strayed.value).toBe(true);
  });
});

describe("through a story", () => {
  it("is a step from picture to picture, and the live view is not called", async () => {
    const { desk, opening } = opened("?embed=1&story=tale&layers=ties");
    await desk.start();
    await desk.step("two");
    expect([desk.words.value?.title, desk.address().search]).toEqual(["Scene two", "?embed=1&story=tale&scene=two"]);
    expect(opening).not.toHaveBeenCalled();
  });

  it("a picture that comes late does not take the place of a later one", async () => {
    let letGo: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const { desk } = opened(undefined, [
      async (asked) => {
        if (sceneIn(asked) === 1) await slow;
        return pictureAt(sceneIn(asked));
      },
    ]);
    await desk.start();
    const late = desk.step("two");
    await desk.step("three");
    letGo();
    await late;
    expect(desk.words.value?.title).toBe("Scene three");
  });

  it("presses that are quicker than the pictures all count, on and back", async () => {
    const { desk } = opened();
    await desk.start();
    await Promise.all([desk.step("two"), desk.step("two"), desk.step("two"), desk.step("two")]);
    expect(desk.words.value?.title).toBe("Scene three");
    const on = desk.step("two");
    await desk.step("two");
    await on;
    expect(desk.words.value?.title).toBe("Scene one");
  });

  it("a scene that cannot be had leaves the one that stands, and says so", async () => {
    const { desk } = opened(undefined, [
      (asked) => (sceneIn(asked) === 2 ? Promise.reject(new Error("gone")) : Promise.resolve(pictureAt(0))),
    ]);
    await desk.start();
    await desk.step("three");
    expect([desk.words.value?.title, desk.stepFailed.value]).toEqual(["Scene one", true]);
  });

  it("goes on live from the picture that was reached", async () => {
    const { desk, opening, gone } = opened();
    await desk.start();
    await desk.step("two");
    await desk.wake();
    expect(opening.mock.calls[0]?.[0].search).toBe("?embed=1&story=tale&scene=two");
    expect(desk.words.value?.title).toBe("Scene two");
    await desk.step("three");
    expect([gone, desk.words.value?.title]).toEqual([["three"], "Scene three"]);
  });
});

describe("who listens to a frame", () => {
  it("is told when the live view stands, and never before", async () => {
    const { desk } = opened();
    await desk.start();
    const told: boolean[] = [];
    const stop = desk.onChange((live) => told.push(live !== null));
    expect([desk.live(), told]).toEqual([null, []]);
    const live = await desk.wake();
    expect([desk.live() === live, told]).toEqual([true, [true]]);
    expect(desk.address()).toEqual({ search: "?live-address", fragment: "#map=1/2/3" });
    stop();
  });
});
