import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forceFrame, fromRoom, pushed, revealing, toRoom, zoomed } from "#views/network/force/forceFrame.ts";

const box = { width: 700, height: 720 };
const size = { width: 1000, height: 500 };
const whole = forceFrame(box, size, null);
const spot = fc.record({ x: fc.integer({ min: -350, max: 350 }), y: fc.integer({ min: -360, max: 360 }) });
const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 500 }) });

describe("how the layout lies in its room", () => {
  test("all of it lies inside, its middle in the middle", () => {
    expect(toRoom(whole, { x: 0, y: 0 })).toEqual({ x: 500, y: 250 });
    for (const x of [-350, 350]) {
      for (const y of [-360, 360]) {
        const at = toRoom(whole, { x, y });
        expect(at.x).toBeGreaterThan(0);
        expect(at.x).toBeLessThan(1000);
        expect(at.y).toBeGreaterThan(0);
        expect(at.y).toBeLessThan(500);
      }
    }
  });

  test("the roomier side is stretched, within reason, and a few nodes do not fill a hall", () => {
    expect(whole.across).toBeGreaterThan(whole.down);
    expect(forceFrame(box, { width: 5000, height: 500 }, null).across / whole.down).toBeLessThan(2);
    const two = forceFrame({ width: 60, height: 10 }, size, null);
    expect(two.down).toBeLessThan(8);
  });

  test("a place in the room leads back to where it came from", () => {
    fc.assert(
      fc.property(spot, fc.integer({ min: 1, max: 10 }), (at, scale) => {
        const frame = forceFrame(box, size, { scale, x: 30, y: -20 });
        const back = fromRoom(frame, toRoom(frame, at));
        expect(back.x).toBeCloseTo(at.x, 6);
        expect(back.y).toBeCloseTo(at.y, 6);
      }),
    );
  });
});

describe("zooming and pushing", () => {
  test("what is under the pointer stays there", () => {
    const frame = forceFrame(box, size, { scale: 3, x: 10, y: 10 });
    const about = { x: 600, y: 200 };
    const under = fromRoom(frame, about);
    const after = forceFrame(box, size, zoomed(frame, 1.5, about));
    expect(toRoom(after, under).x).toBeCloseTo(600, 6);
    expect(toRoom(after, under).y).toBeCloseTo(200, 6);
    expect(after.look.scale).toBeCloseTo(4.5, 6);
  });

  test("zooming out to all of it is the look that has no name in the address", () => {
    const frame = forceFrame(box, size, { scale: 2, x: 0, y: 0 });
    expect(zoomed(frame, 0.5, { x: 500, y: 250 })).toBeNull();
  });

  test("a push moves the drawing by as many pixels", () => {
    const frame = forceFrame(box, size, { scale: 3, x: 0, y: 0 });
    const before = toRoom(frame, { x: 0, y: 0 });
    const after = toRoom(forceFrame(box, size, pushed(frame, { x: 40, y: -25 })), { x: 0, y: 0 });
    expect(after.x - before.x).toBeCloseTo(40, 6);
    expect(after.y - before.y).toBeCloseTo(-25, 6);
  });

  test("however one pushes and zooms, the drawing is not lost, and the scale stays within bounds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(point, fc.double({ min: 0.1, max: 8, noNaN: true })), { maxLength: 12 }),
        (acts) => {
          let look = null as ReturnType<typeof zoomed>;
          for (const [about, factor] of acts) {
            look = zoomed(forceFrame(box, size, look), factor, about);
            look = pushed(forceFrame(box, size, look), { x: (factor - 2) * 900, y: about.y - 200 });
          }
          const frame = forceFrame(box, size, look);
          const middle = fromRoom(frame, { x: 500, y: 250 });
          expect(Math.abs(middle.x)).toBeLessThanOrEqual(350 + 1e-6);
          expect(Math.abs(middle.y)).toBeLessThanOrEqual(360 + 1e-6);
          expect(frame.look.scale).toBeGreaterThanOrEqual(0.5);
          expect(frame.look.scale).toBeLessThanOrEqual(12);
        },
      ),
    );
  });

  test("a node out of sight is brought in, one in sight moves nothing", () => {
    const frame = forceFrame(box, size, { scale: 6, x: 0, y: 0 });
    expect(revealing(frame, { x: 1, y: 1 })).toBe(frame.look);
    const far = { x: 200, y: -200 };
    const at = toRoom(forceFrame(box, size, revealing(frame, far)), far);
    expect(at.x).toBeGreaterThan(0);
    expect(at.x).toBeLessThan(1000);
    expect(at.y).toBeGreaterThan(0);
  });
});
