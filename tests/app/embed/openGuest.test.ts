import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type OpenGuest, openGuest } from "#app/embed/openGuest.ts";

class Page extends EventTarget {
  fullscreenElement: object | null = null;
  readonly marks = new Set<string>();
  readonly documentElement = {
    toggleAttribute: (name: string, on: boolean) => (on ? this.marks.add(name) : this.marks.delete(name)),
    removeAttribute: (name: string) => this.marks.delete(name),
  };

  wholeScreen(on: boolean): void {
    this.fullscreenElement = on ? {} : null;
    this.dispatchEvent(new Event("fullscreenchange"));
  }
}

let page: Page;
let room: EventTarget;
let open: OpenGuest;
let stop: () => void;

const mouseAt = (screenX: number, screenY: number) =>
  room.dispatchEvent(Object.assign(new Event("pointermove"), { screenX, screenY }));

const leave = () => room.dispatchEvent(new Event("pointerleave"));

beforeEach(() => {
  vi.useFakeTimers();
  page = new Page();
  room = new EventTarget();
  open = openGuest(page as unknown as Document);
  stop = open.watch(room as HTMLElement);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test("whoever woke the drawing by pointing at it and turns the wheel is told of it, for a moment", () => {
  open.guest.letPass("wheel", "map");
  expect(open.passed.value).toBe("wheel");
  vi.runAllTimers();
  expect(open.passed.value).toBeNull();
});

test("whoever comes back and moves the mouse is told again", () => {
  leave();
  mouseAt(5, 5);
  mouseAt(6, 5);
  open.guest.letPass("wheel", "map");
  expect(open.passed.value).toBe("wheel");
  vi.runAllTimers();
  expect(open.passed.value).toBeNull();
});

test("whoever scrolls past, and has the mouse brought over the drawing by the page, is told nothing", () => {
  leave();
  mouseAt(5, 5);
  mouseAt(5, 5);
  open.guest.letPass("wheel", "map");
  expect(open.passed.value).toBeNull();
});

test("who left and is brought back by the page is told nothing again", () => {
  mouseAt(5, 5);
  mouseAt(6, 5);
  leave();
  mouseAt(90, 5);
  open.guest.letPass("wheel", "map");
  expect(open.passed.value).toBeNull();
});

test("the page's CSS knows of it, while it is watched and not over the whole screen", () => {
  expect([...page.marks]).toEqual(["data-guest"]);
  page.wholeScreen(true);
  expect([...page.marks]).toEqual([]);
  page.wholeScreen(false);
  expect([...page.marks]).toEqual(["data-guest"]);
  stop();
  expect([...page.marks]).toEqual([]);
});

test("a finger is told of what it was on", () => {
  open.guest.letPass("finger", "drawing");
  expect(open.passed.value).toBe("finger on drawing");
});

test("the whole screen takes wheel and finger back, and the hint away, and says so", () => {
  const told = vi.fn();
  open.guest.onChange(told);
  open.guest.letPass("finger", "map");
  page.wholeScreen(true);
  expect([open.guest.yields(), open.passed.value, told.mock.calls.length]).toEqual([false, null, 1]);
  page.wholeScreen(false);
  expect([open.guest.yields(), told.mock.calls.length]).toEqual([true, 2]);
});
