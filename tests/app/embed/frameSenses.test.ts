import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FrameLife } from "#app/embed/frameLife.ts";
import { frameSenses } from "#app/embed/frameSenses.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** How often a frame was meant, once a pointer has lain where this says. */
function meant(clientX: number, movementX: number): number {
  const document = Object.assign(new EventTarget(), { documentElement: new EventTarget(), hidden: false });
  const page = Object.assign(new EventTarget(), { document, setTimeout, clearTimeout, innerWidth: 1, innerHeight: 1 });
  const touched = vi.fn();
  const life: Partial<FrameLife> = { touched, shown: () => undefined, seen: () => undefined };
  const stop = frameSenses(page as unknown as Window, life as FrameLife);
  const place = { pointerType: "mouse", clientX, clientY: 0, movementX, movementY: 0 };
  document.dispatchEvent(Object.assign(new Event("pointermove"), place));
  vi.advanceTimersByTime(1000);
  stop();
  return touched.mock.calls.length;
}

it("a pointer that comes to rest in a frame means it", () => {
  expect(meant(40, 3)).toBe(1);
  expect(meant(40, 0)).toBe(1);
});

it("a pointer that lies in the corner and never came there is nobody's", () => {
  expect(meant(0, 0)).toBe(0);
});
