import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type KeeperOptions, keepMap } from "#views/map/mapKeeper.ts";
import type { MapScene } from "#views/map/scene.ts";
import type { Stage } from "#views/map/stageContract.ts";

const camera = { zoom: 2, lat: 10, lon: 20, bearing: 0, pitch: 0 };
const scene = { theme: "light" } as MapScene;

/** A page without a page: rooms that only remember whether they are active. */
const room = () => ({ classList: { toggle: () => true }, inert: false }) as unknown as HTMLElement;

function makeWorld(more: Partial<KeeperOptions> = {}) {
  const calls: string[] = [];
  const lost: (() => void)[] = [];
  let renderer = "none";
  let because: string | null = null;
  const stage = (name: string): Stage => ({
    show: () => calls.push(`${name} show`),
    lookAt: (at) => calls.push(`${name} looks at ${at.lat}`),
    drawn: () => Promise.resolve(),
    drawNow: () => calls.push(`${name} drawn now`),
    close: () => calls.push(`${name} closed`),
  });
  const keeper = keepMap({
    svgRoom: room(),
    webglRoom: room(),
    camera,
    ability: () => ({ kind: "hardware", frameMs: 0 }),
    openSvg: () => stage("svg"),
    openWebgl: (options) => {
      lost.push(() => options.onLost("context lost"));
      return Promise.resolve(stage("webgl"));
    },
    onRenderer: (next, why) => {
      renderer = next;
      because = why?.en ?? null;
    },
    whenIdle: (run) => run(),
    onHover: () => {},
    onPick: () => {},
    onCamera: () => {},
    ...more,
  });
  return { keeper, calls, lost, renderer: () => renderer, because: () => because };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("keeping a map", () => {
  it("shows SVG first, then WebGL once it is drawn", async () => {
    const { keeper, calls, renderer } = makeWorld();
    keeper.show(scene, "flat");
    expect(calls).toEqual(["svg show"]);
    keeper.ask("auto");
    await vi.runAllTimersAsync();
    expect(renderer()).toBe("webgl");
  });

  it("stays with SVG where there is no WebGL, whatever is asked", async () => {
    const { keeper, renderer, calls } = makeWorld({ ability: () => ({ kind: "none", frameMs: 0 }) });
    keeper.show(scene, "flat");
    keeper.ask("webgl");
    await vi.runAllTimersAsync();
    expect(renderer()).toBe("svg");
    expect(calls.some((call) => call.startsWith("webgl"))).toBe(false);
  });

  it("puts SVG up in the same breath as the context is lost, says why, and builds the map anew where it was", async () => {
    const { keeper, calls, lost, renderer, because } = makeWorld();
    keeper.show(scene, "flat");
    keeper.ask("webgl");
    await vi.runAllTimersAsync();
    keeper.lookAt({ ...camera, lat: 44 }, "cut");
    lost[0]?.();
    expect(renderer()).toBe("svg");
    expect(because()).toContain("graphics card");
    expect(calls).toContain("webgl closed");
    await vi.advanceTimersByTimeAsync(5000);
    expect(renderer()).toBe("webgl");
    expect(calls.at(-1)).toBe("webgl looks at 44");
  });

  it("survives twenty losses in a row, one map at a time", async () => {
    const { keeper, calls, lost, renderer } = makeWorld();
    keeper.show(scene, "flat");
    keeper.ask("webgl");
    for (let at = 0; at < 20; at++) {
      await vi.advanceTimersByTimeAsync(5000);
      expect(renderer()).toBe("webgl");
      lost[at]?.();
      expect(renderer()).toBe("svg");
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(renderer()).toBe("webgl");
    expect(calls.filter((call) => call === "webgl closed")).toHaveLength(20);
  });

  it("tries again when a start fails, and gives up with a word when it keeps failing", async () => {
    let tries = 0;
    const { keeper, renderer, because } = makeWorld({
      openWebgl: () => {
        tries++;
        return Promise.reject(new Error("no context"));
      },
    });
    keeper.show(scene, "flat");
    keeper.ask("webgl");
    await vi.runAllTimersAsync();
    expect(tries).toBe(4);
    expect(renderer()).toBe("svg");
    expect(because()).toContain("could not start");
  });

  it("closes a map that arrives after the reader chose SVG", async () => {
    const { keeper, calls, renderer } = makeWorld();
    keeper.show(scene, "flat");
    keeper.ask("webgl");
    keeper.ask("svg");
    await vi.runAllTimersAsync();
    expect(renderer()).toBe("svg");
    expect(calls).toContain("webgl closed");
  });

  it("brings the SVG map up to date for paper while WebGL is on screen", async () => {
    const { keeper, calls, renderer } = makeWorld();
    keeper.show(scene, "flat");
    keeper.ask("webgl");
    await vi.runAllTimersAsync();
    const next = { theme: "dark" } as MapScene;
    keeper.show(next, "flat");
    keeper.lookAt({ ...camera, lat: 33 }, "cut");
    calls.length = 0;
    keeper.toPaper();
    expect(calls).toEqual(["svg looks at 33", "svg show", "svg drawn now"]);
    expect(renderer()).toBe("webgl");
  });
});
