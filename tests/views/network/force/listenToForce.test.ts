import { beforeEach, expect, type Mock, test, vi } from "vitest";
import { type ForceActs, listenToForce } from "#views/network/force/listenToForce.ts";
import type { Guest } from "#widgets/guest.ts";
import { Touchable } from "../../../support/touchable.ts";

let target: Touchable;
let acts: { readonly [Act in keyof ForceActs]: Mock<ForceActs[Act]> };
let yields: boolean;
let passed: string[];
const guest: Guest = {
  yields: () => yields,
  onChange: () => () => undefined,
  letPass: (gesture, of) => passed.push(`${gesture} on ${of}`),
};
const open = (manners: Guest | null) => listenToForce(target as unknown as HTMLElement, acts, manners);

beforeEach(() => {
  target = new Touchable();
  acts = { hover: vi.fn(), click: vi.fn(), push: vi.fn(), zoom: vi.fn(), grab: vi.fn(), drag: vi.fn(), letGo: vi.fn() };
  yields = true;
  passed = [];
});

const drawAFinger = () => {
  target.touch("touchstart", [[10, 10]]);
  target.pointer("pointerdown", [10, 10], { by: "touch" });
  target.pointer("pointermove", [10, 40], { by: "touch" });
  return target.touch("touchmove", [[10, 40]]);
};

test("on a page of our own the wheel zooms and a finger pushes", () => {
  open(null);
  expect(target.wheel({ deltaY: -150 })).toBe(false);
  drawAFinger();
  expect(acts.zoom).toHaveBeenCalledWith(2 ** 0.4, { x: 100, y: 100 });
  expect(acts.push).toHaveBeenCalled();
});

test("on somebody else's page wheel and finger are that page's, and the reader is told of each", () => {
  open(guest);
  expect(target.wheel({ deltaY: -150 })).toBe(true);
  expect(drawAFinger()).toBe(true);
  expect([acts.zoom, acts.push, acts.grab].map((act) => act.mock.calls.length)).toEqual([0, 0, 0]);
  expect(passed).toEqual(["wheel on drawing", "finger on drawing"]);
});

test("there, Ctrl or ⌘ and the wheel zoom, and two fingers spread", () => {
  open(guest);
  expect(target.wheel({ deltaY: -150, ctrlKey: true })).toBe(false);
  expect(target.wheel({ deltaY: -150, metaKey: true })).toBe(false);
  expect(acts.zoom.mock.calls).toEqual([
    [2 ** 0.4, { x: 100, y: 100 }],
    [2 ** 0.4, { x: 100, y: 100 }],
  ]);
  target.pointer("pointerdown", [100, 100], { by: "touch", id: 1 });
  target.pointer("pointerdown", [200, 100], { by: "touch", id: 2 });
  target.pointer("pointermove", [300, 100], { by: "touch", id: 2 });
  expect(acts.zoom).toHaveBeenLastCalledWith(2, { x: 200, y: 100 });
  expect(passed).toEqual([]);
});

test("over the whole screen everything is the drawing's again", () => {
  yields = false;
  open(guest);
  expect(target.wheel({ deltaY: -150 })).toBe(false);
  drawAFinger();
  expect(acts.push).toHaveBeenCalled();
  expect(passed).toEqual([]);
});
