import { afterAll, beforeEach, describe, expect, type Mock, test, vi } from "vitest";
import { type GestureActs, listenToGestures } from "#views/map/still/gestures.ts";
import type { Guest } from "#widgets/guest.ts";
import { Touchable } from "../../../support/touchable.ts";

vi.stubGlobal("window", globalThis);
afterAll(() => {
  vi.unstubAllGlobals();
});

let target: Touchable;
let acts: { readonly [Act in keyof GestureActs]: Mock<GestureActs[Act]> };
let yields: boolean;
let passed: string[];
const guest: Guest = {
  yields: () => yields,
  onChange: () => () => undefined,
  letPass: (gesture, of) => passed.push(`${gesture} on ${of}`),
};
const open = (manners: Guest | null) => listenToGestures(target as unknown as SVGSVGElement, acts, manners);

beforeEach(() => {
  target = new Touchable();
  acts = {
    pan: vi.fn(),
    zoom: vi.fn(),
    zoomGently: vi.fn(),
    panGently: vi.fn(),
    hover: vi.fn(),
    click: vi.fn(),
    rest: vi.fn(),
  };
  yields = true;
  passed = [];
});

describe("on a page of our own", () => {
  beforeEach(() => void open(null));

  test("the wheel zooms and does not scroll", () => {
    expect(target.wheel({ deltaY: -120 })).toBe(false);
    expect(acts.zoom).toHaveBeenCalledWith(120 / 360, [100, 100]);
  });

  test("with Ctrl, as a touchpad's pinch comes, every step is larger", () => {
    target.wheel({ deltaY: -120, ctrlKey: true });
    expect(acts.zoom).toHaveBeenCalledWith(2, [100, 100]);
  });

  test("one finger moves the map", () => {
    target.pointer("pointerdown", [10, 10], { by: "touch" });
    target.pointer("pointermove", [10, 40], { by: "touch" });
    expect(acts.pan).toHaveBeenCalledWith(0, 30);
  });
});

describe("on somebody else's page", () => {
  beforeEach(() => void open(guest));

  test("the wheel is the page's, and the reader is told", () => {
    expect(target.wheel({ deltaY: -120 })).toBe(true);
    expect(acts.zoom).not.toHaveBeenCalled();
    expect(passed).toEqual(["wheel on map"]);
  });

  test("a wheel sideways would not have zoomed: nothing is said of it", () => {
    expect(target.wheel({ deltaX: 120 })).toBe(true);
    expect(passed).toEqual([]);
  });

  test.each([["ctrlKey"], ["metaKey"]] as const)("with %s the wheel zooms by as much as it does elsewhere", (key) => {
    expect(target.wheel({ deltaY: -120, [key]: true })).toBe(false);
    expect(acts.zoom).toHaveBeenCalledWith(120 / 360, [100, 100]);
    expect(passed).toEqual([]);
  });

  test("a touchpad's pinch zooms, by its small steps", () => {
    expect(target.wheel({ deltaY: -6, ctrlKey: true })).toBe(false);
    expect(acts.zoom).toHaveBeenCalledWith(0.1, [100, 100]);
  });

  test("one finger is the page's, and the reader is told once a touch", () => {
    expect(target.touch("touchstart", [[10, 10]])).toBe(true);
    target.pointer("pointerdown", [10, 10], { by: "touch" });
    target.pointer("pointermove", [10, 40], { by: "touch" });
    expect(target.touch("touchmove", [[10, 40]])).toBe(true);
    expect(target.touch("touchmove", [[10, 60]])).toBe(true);
    expect(acts.pan).not.toHaveBeenCalled();
    expect(passed).toEqual(["finger on map"]);
  });

  test("a finger that only touches chooses what it touches", () => {
    target.touch("touchstart", [[10, 10]]);
    target.pointer("pointerdown", [10, 10], { by: "touch" });
    target.touch("touchmove", [[12, 12]]);
    target.pointer("pointerup", [11, 11], { by: "touch" });
    expect(acts.click).toHaveBeenCalledWith([11, 11], true);
    expect(passed).toEqual([]);
  });

  test("two fingers move and spread the map, and the page stays", () => {
    target.pointer("pointerdown", [100, 100], { by: "touch", id: 1 });
    target.pointer("pointerdown", [200, 100], { by: "touch", id: 2 });
    expect(
      target.touch("touchstart", [
        [100, 100],
        [200, 100],
      ]),
    ).toBe(false);
    target.pointer("pointermove", [300, 100], { by: "touch", id: 2 });
    expect(
      target.touch("touchmove", [
        [100, 100],
        [300, 100],
      ]),
    ).toBe(false);
    expect(acts.pan).toHaveBeenCalledWith(50, 0);
    expect(acts.zoom).toHaveBeenCalledWith(1, [200, 100]);
    expect(passed).toEqual([]);
  });

  test("a scroll that has begun is not held up", () => {
    const asked = vi.spyOn(Event.prototype, "preventDefault");
    target.touch(
      "touchmove",
      [
        [100, 100],
        [300, 100],
      ],
      false,
    );
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  test("the mouse drags", () => {
    target.pointer("pointerdown", [10, 10]);
    target.pointer("pointermove", [10, 40]);
    expect(acts.pan).toHaveBeenCalledWith(0, 30);
  });

  test("over the whole screen everything is the map's again", () => {
    yields = false;
    expect(target.wheel({ deltaY: -120 })).toBe(false);
    target.touch("touchstart", [[10, 10]]);
    target.touch("touchmove", [[10, 40]]);
    target.pointer("pointerdown", [10, 10], { by: "touch" });
    target.pointer("pointermove", [10, 40], { by: "touch" });
    expect(acts.zoom).toHaveBeenCalled();
    expect(acts.pan).toHaveBeenCalledWith(0, 30);
    expect(passed).toEqual([]);
  });
});
