import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { type CrowdChannel, frameCrowd, openAtMost } from "#app/embed/frameCrowd.ts";
import type { LifePhase } from "#app/embed/frameLife.ts";

/** A page of frames that hear each other at once. */
function page(names: readonly string[]) {
  const listeners = new Map<string, (message: unknown) => void>();
  const tell = (from: string, message: unknown) => {
    for (const [name, listener] of listeners) if (name !== from) listener(message);
  };
  const frames = new Map(
    names.map((name) => {
      const phase = signal<LifePhase>("picture");
      const onMap = signal(true);
      const channel: CrowdChannel = {
        post: (message) => tell(name, message),
        hear: (listener) => listeners.set(name, listener),
      };
      const giveWay = () => {
        phase.value = "resting";
      };
      return [name, { phase, onMap, ...frameCrowd(channel, name, { phase, giveWay }, onMap) }] as const;
    }),
  );
  const frame = (name: string) => frames.get(name) ?? expect.fail(name);
  return {
    frame,
    open: (...some: string[]) => {
      for (const name of some) frame(name).phase.value = "live";
    },
    live: () => names.filter((name) => frame(name).phase.value === "live").join(""),
    say: (message: unknown) => tell("", message),
  };
}

const all = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

describe("many frames on one page", () => {
  it("keep few maps open: the one that was used longest ago gives way", () => {
    const { open, live } = page(all);
    open(...all);
    expect(live()).toBe("ghij");
    expect(live()).toHaveLength(openAtMost);
  });

  it("one that is used stays, and another gives way", () => {
    const { open, live, frame } = page(all);
    open("a", "b", "c", "d");
    frame("a").used();
    open("e");
    expect(live()).toBe("acde");
  });

  it("one that left the page, or shows no map, takes nobody's place", () => {
    const { open, live, frame } = page(all);
    open("a", "b", "c", "d");
    frame("c").onMap.value = false;
    frame("b").gone();
    open("e", "f");
    expect(live()).toBe("abcdef");
  });

  it("what else is said on the channel is not heeded", () => {
    const { open, live, say } = page(all);
    open("a");
    for (let turn = 0; turn < 6; turn++)
      for (const message of [{}, { frame: turn, open: true }, { frame: "a", open: true }, { open: true }, "x", 5])
        say(message);
    expect(live()).toBe("a");
  });
});
