import { computed, signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { type CrowdChannel, frameCrowd, openAtMost } from "#app/embed/frameCrowd.ts";
import type { Holding } from "#app/embed/frameLife.ts";

/** A page of frames; what they say is heard at once, or all together when it is delivered. */
function page(names: readonly string[], { late = false } = {}) {
  const listeners = new Map<string, (message: unknown) => void>();
  let line: (() => void)[] = [];
  let time = 1000;
  const tell = (from: string, message: unknown) => {
    for (const [name, listener] of listeners) {
      if (name === from) continue;
      if (late) line.push(() => listener(message));
      else listener(message);
    }
  };
  const join = (name: string) => {
    const wish = signal<Holding>(null);
    const onMap = signal(true);
    const room = signal(true);
    /** Like a frame's life: who has to give way holds nothing until asked again. */
    const given = signal(false);
    const holding = computed(() => (given.value ? null : wish.value));
    const channel: CrowdChannel = {
      post: (message) => tell(name, message),
      hear: (listener) => listeners.set(name, listener),
    };
    const giveWay = () => {
      given.value = true;
      room.value = false;
    };
    const life = {
      holding,
      giveWay,
      room: (free: boolean) => {
        room.value = free;
      },
    };
    const crowd = frameCrowd(channel, name, life, onMap, () => time++);
    const hold = (next: Holding) => {
      given.value = false;
      wish.value = next;
    };
    return { hold, holding, onMap, room, ...crowd };
  };
  const frames = new Map(names.map((name) => [name, join(name)] as const));
  const frame = (name: string) => frames.get(name) ?? expect.fail(name);
  return {
    frame,
    join: (name: string) => frames.set(name, join(name)),
    hold: (next: Holding, ...some: string[]) => {
      for (const name of some) frame(name).hold(next);
    },
    deliver: () => {
      for (let turn = 0; turn < 10; turn++) {
        const now = line;
        line = [];
        for (const hear of now) hear();
      }
    },
    open: () => [...frames].flatMap(([name, { holding }]) => (holding.value === null ? [] : name)).join(""),
    say: (message: unknown) => tell("", message),
  };
}

const all = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

describe("many frames on one page", () => {
  it("keep few maps open: of those asked for, the one that was used longest ago gives way", () => {
    const { hold, open } = page(all);
    hold("asked", ...all);
    expect(open()).toBe("ghij");
    expect(open()).toHaveLength(openAtMost);
  });

  it("what comes by itself takes nobody's place, and knows when there is room", () => {
    const { hold, open, frame } = page(all);
    hold("itself", "a", "b", "c", "d", "e");
    expect([open(), frame("e").room.value, frame("f").room.value]).toEqual(["abcd", false, false]);
    hold(null, "b");
    expect([frame("e").room.value, frame("f").room.value]).toEqual([true, true]);
  });

  it("all that come at the same moment, before they hear each other, come down to four and not to none", () => {
    for (const kind of ["asked", "itself"] as const) {
      const { hold, open, deliver } = page(all, { late: true });
      hold(kind, ...all);
      deliver();
      expect(open()).toBe(kind === "asked" ? "ghij" : "abcd");
    }
  });

  it("what has left the screen gives way first, what came by itself before what was asked for", () => {
    const { hold, open } = page(all);
    hold("asked", "a", "b", "c");
    hold("itself", "d");
    hold("unseen", "c");
    hold("asked", "e");
    expect(open()).toBe("abde");
    hold("asked", "f");
    expect(open()).toBe("abef");
  });

  it("one that is used stays, and another gives way", () => {
    const { hold, open, frame } = page(all);
    hold("asked", "a", "b", "c", "d");
    frame("a").used();
    hold("asked", "e");
    expect(open()).toBe("acde");
  });

  it("one that left the page, or shows no map, takes nobody's place; one that comes back is counted again", () => {
    const { hold, open, frame } = page(all);
    hold("asked", "a", "b", "c", "d");
    frame("c").onMap.value = false;
    frame("b").gone();
    hold("asked", "e", "f");
    expect(open()).toBe("abcdef");
    frame("b").back();
    expect(open()).toBe("bcdef");
  });

  it("one that comes later is told who is there", () => {
    const { hold, join, frame } = page(all);
    hold("itself", "a", "b", "c", "d");
    join("late");
    expect(frame("late").room.value).toBe(false);
  });

  it("what else is said on the channel is not heeded", () => {
    const { hold, open, say } = page(all);
    hold("asked", "a");
    for (let turn = 0; turn < 6; turn++)
      for (const message of [{}, { frame: turn, rank: 1e14 }, { frame: "a", rank: 1e14 }, { rank: 1e14 }, "x", 5, null])
        say(message);
    expect(open()).toBe("a");
  });
});
