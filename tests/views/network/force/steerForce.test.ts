import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import type { Ref } from "#model/atlas.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { tidyLook } from "#state/viewsAddress.ts";
import { forceFrame, fromRoom, toRoom } from "#views/network/force/forceFrame.ts";
import { steerForce } from "#views/network/force/steerForce.ts";
import { shippedAtlas } from "../../../support/shippedAtlas.ts";

const box = { width: 700, height: 720 };
const size = { width: 1000, height: 500 };

function open() {
  const state = createAtlasState(shippedAtlas());
  const frame = signal(forceFrame(box, size, null));
  const held = new Map<Ref, { x: number; y: number }>();
  const steer = steerForce(state, { hold: (ref, spot) => held.set(ref, spot) }, frame);
  const look = () => state.pose.peek().network.look;
  /** As the drawing does after each change of the pose. */
  const drawn = () => {
    frame.value = forceFrame(box, size, look());
  };
  return { frame, held, steer, look, drawn };
}

test("what the address keeps is what is on screen", () => {
  const { steer, look } = open();
  steer.zoom(1.234567, { x: 700, y: 100 });
  expect(look()).toEqual(tidyLook(look() ?? { scale: 0, x: 0, y: 0 }));
  expect(look()?.scale).toBe(1.23);
});

test("many small turns of the wheel amount to one large one", () => {
  const { steer, look, drawn } = open();
  for (let turn = 0; turn < 200; turn++) {
    steer.zoom(1.004, { x: 700, y: 100 });
    drawn();
  }
  expect(look()?.scale).toBeCloseTo(1.004 ** 200, 1);
});

test("'all' forgets where one was", () => {
  const { steer, look, drawn } = open();
  steer.zoom(3, null);
  drawn();
  steer.all();
  drawn();
  expect(look()).toBeNull();
  steer.zoom(2, null);
  expect(look()?.scale).toBe(2);
});

test("a node is held where the hand is, but not outside the room", () => {
  const { steer, held, frame } = open();
  steer.hold("country:JPN", { x: 300, y: 200 });
  expect(held.get("country:JPN")).toEqual(fromRoom(frame.peek(), { x: 300, y: 200 }));
  steer.hold("country:JPN", { x: 5000, y: -40 });
  const at = toRoom(frame.peek(), held.get("country:JPN") ?? { x: 0, y: 0 });
  expect(at.x).toBeLessThan(1000);
  expect(at.y).toBeGreaterThan(0);
});

test("what is in sight is not moved to be seen", () => {
  const { steer, look, drawn } = open();
  steer.zoom(6, null);
  drawn();
  const before = look();
  steer.reveal({ x: 0, y: 0 });
  expect(look()).toBe(before);
  steer.reveal({ x: 300, y: -300 });
  expect(look()).not.toEqual(before);
});
