import { describe, expect, it, vi } from "vitest";
import { farAfter, frameLife, hearing, hiddenAfter, restedAfter } from "#app/embed/frameLife.ts";
import type { LiveWay } from "#model/frameRequest.ts";

/** A clock that is moved by hand; nothing runs by itself. */
function clock() {
  let now = 0;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  return {
    after: (pause: number, run: () => void) => {
      const entry = { at: now + pause, run };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((each) => each !== entry);
      };
    },
    pass: (time: number) => {
      now += time;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { run } of due) run();
    },
  };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

type Open = (goesOn: () => boolean) => Promise<boolean>;

function opened(way: LiveWay, more: { readonly open?: Open; readonly rest?: () => boolean } = {}) {
  const time = clock();
  const open = vi.fn<Open>(more.open ?? (() => Promise.resolve(true)));
  const rest = vi.fn(more.rest ?? (() => true));
  const life = frameLife({ way, after: time.after, open, rest });
  return { life, open, rest, pass: time.pass };
}

describe("a frame that goes live when it is meant", () => {
  it("stays a picture while it is only on screen, and goes live when it is touched", async () => {
    const { life, open, pass } = opened("auto");
    life.seen(true);
    pass(60_000);
    expect([life.phase.value, open.mock.calls.length]).toEqual(["picture", 0]);
    life.touched();
    expect(life.phase.value).toBe("coming");
    await settled();
    expect(life.phase.value).toBe("live");
  });

  it("is fetched once, however often it is asked for", async () => {
    const { life, open } = opened("auto");
    life.touched();
    life.touched();
    await Promise.all([life.wake(), life.wake()]);
    expect(open).toHaveBeenCalledTimes(1);
  });
});

describe("a frame that goes live by its button", () => {
  it("is not woken by a touch, but by its button or a message", async () => {
    const { life, open } = opened("click");
    life.touched();
    expect(open).not.toHaveBeenCalled();
    await life.wake();
    expect(life.phase.value).toBe("live");
  });
});

describe("a frame that is live whenever it is on screen", () => {
  it("waits until it has rested there: what is scrolled past fetches nothing", async () => {
    const { life, open, pass } = opened("always");
    life.seen(true);
    pass(restedAfter - 1);
    life.seen(false);
    pass(60_000);
    expect(open).not.toHaveBeenCalled();
    life.seen(true);
    pass(restedAfter);
    pass(hearing);
    await settled();
    expect(life.phase.value).toBe("live");
  });

  it("waits for room among its neighbours, and comes when there is", async () => {
    const { life, open, pass } = opened("always");
    life.room(false);
    life.seen(true);
    pass(60_000);
    expect(open).not.toHaveBeenCalled();
    life.room(true);
    pass(restedAfter);
    pass(hearing);
    await settled();
    expect(life.phase.value).toBe("live");
  });

  it("opens nothing when neighbours were quicker, though it was about to", async () => {
    const { life, open, pass } = opened("always");
    life.seen(true);
    pass(restedAfter);
    expect(life.holding.value).toBe("itself");
    life.giveWay();
    pass(hearing);
    await settled();
    expect([life.phase.value, life.holding.value, open.mock.calls.length]).toEqual(["picture", null, 0]);
  });

  it("fetches nothing on a page that is hidden", () => {
    const { life, open, pass } = opened("always");
    life.shown(false);
    life.seen(true);
    pass(60_000);
    expect(open).not.toHaveBeenCalled();
  });
});

describe("back to a picture", () => {
  async function live(way: LiveWay = "auto", rest?: () => boolean) {
    const made = opened(way, rest ? { rest } : {});
    made.life.seen(true);
    await made.life.wake();
    return made;
  }

  it("lets the map go some seconds after it has left the screen, and not before", async () => {
    const { life, rest, pass } = await live();
    life.seen(false);
    pass(farAfter - 1);
    expect([life.phase.value, rest.mock.calls.length]).toEqual(["live", 0]);
    pass(1);
    expect(life.phase.value).toBe("resting");
  });

  it("keeps the map of a reader who scrolls back at once", async () => {
    const { life, rest, pass } = await live();
    life.seen(false);
    pass(farAfter - 1);
    life.seen(true);
    pass(60_000);
    expect([life.phase.value, rest.mock.calls.length]).toEqual(["live", 0]);
  });

  it("is live again when it is on screen again", async () => {
    const { life, open, pass } = await live();
    life.seen(false);
    pass(farAfter);
    life.seen(true);
    pass(hearing);
    await settled();
    expect([life.phase.value, open.mock.calls.length]).toEqual(["live", 2]);
  });

  it("lets the map go when the page has been hidden for long, and comes back with it", async () => {
    const { life, pass } = await live();
    life.shown(false);
    pass(hiddenAfter);
    expect(life.phase.value).toBe("resting");
    life.shown(true);
    pass(hearing);
    await settled();
    expect(life.phase.value).toBe("live");
  });

  it("stays live where nothing is to be freed", async () => {
    const { life, pass } = await live("auto", () => false);
    life.seen(false);
    pass(farAfter);
    expect(life.phase.value).toBe("live");
  });

  it("that gave way to others comes back by a touch, and by itself only when there is room", async () => {
    for (const back of ["touch", "room"]) {
      const { life, pass } = await live("always");
      life.giveWay();
      expect(life.phase.value).toBe("resting");
      life.seen(false);
      life.seen(true);
      pass(60_000);
      await settled();
      expect(life.phase.value).toBe("resting");
      if (back === "touch") life.touched();
      else life.room(true);
      pass(hearing);
      await settled();
      expect(life.phase.value).toBe("live");
    }
  });

  it("whose colours are no longer the page's is drawn anew, even where it must rest again at once", async () => {
    const { life, open, rest, pass } = await live();
    life.giveWay();
    life.seen(false);
    life.refresh();
    await settled();
    expect(open).toHaveBeenCalledTimes(1);
    life.seen(true);
    life.giveWay();
    pass(hearing);
    await settled();
    expect([life.phase.value, open.mock.calls.length, rest.mock.calls.length]).toEqual(["resting", 2, 2]);
  });

  it("that is fetched when nobody looks any more is not opened, unless somebody waits for it", async () => {
    const slow = async (goesOn: () => boolean) => {
      await settled();
      return goesOn();
    };
    const { life } = opened("auto", { open: slow });
    life.seen(true);
    life.touched();
    life.seen(false);
    await settled();
    await settled();
    expect([life.phase.value, life.holding.value]).toEqual(["picture", null]);
    await life.wake();
    expect([life.phase.value, life.holding.value]).toEqual(["live", "unseen"]);
  });

  it("that arrives when nobody looks any more goes to rest as well", async () => {
    const { life, pass } = opened("auto");
    life.seen(true);
    life.touched();
    life.seen(false);
    await settled();
    expect(life.phase.value).toBe("live");
    pass(farAfter);
    expect(life.phase.value).toBe("resting");
  });
});

describe("a live view that cannot be had", () => {
  it("leaves the picture, tells who asked, and is tried again only when asked again", async () => {
    let broken = true;
    const { life, open } = opened("always", {
      open: () => (broken ? Promise.reject(new Error("no network")) : Promise.resolve(true)),
    });
    life.seen(true);
    await expect(life.wake()).rejects.toThrow("no network");
    expect(life.phase.value).toBe("failed");
    life.seen(false);
    life.seen(true);
    life.touched();
    expect(open).toHaveBeenCalledTimes(1);
    broken = false;
    await life.wake();
    expect(life.phase.value).toBe("live");
  });
});
