import { describe, expect, test, vi } from "vitest";
import { createAtlasState } from "#state/createAtlasState.ts";
import { forceState } from "#state/forceState.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

// What we ship takes a while where many tests run at once.
vi.setConfig({ testTimeout: 30_000 });

const open = () => {
  const state = createAtlasState(shippedAtlas());
  return { state, force: forceState(state) };
};

describe("the force layout as the page holds it", () => {
  test("a node stays where it was put, and comes back when that is taken back", () => {
    const { force } = open();
    const before = force.spots.peek().get("country:JPN");
    force.hold("country:JPN", { x: 5, y: 300 });
    expect(force.spots.peek().get("country:JPN")).toEqual({ x: 5, y: 300 });
    force.release();
    expect(force.spots.peek().get("country:JPN")).toEqual(before);
  });

  test("another graph forgets what was put by hand in this one", () => {
    const { state, force } = open();
    force.hold("country:JPN", { x: 5, y: 300 });
    state.actions.setNetwork({ parties: "two_mode" });
    expect(force.held.peek().size).toBe(0);
    expect(force.spots.peek()).toEqual(force.layout.peek().spots);
  });

  test("a choice, a zoom or another size moves nothing", () => {
    const { state, force } = open();
    const before = force.spots.peek();
    state.actions.select("country:JPN");
    state.actions.setNetwork({ look: { scale: 2, x: 0, y: 0 }, size: "betweenness", colour: "community" });
    expect(force.spots.peek()).toEqual(before);
  });

  test("choosing an instrument lays nothing out anew", () => {
    const { state, force } = open();
    force.hold("country:JPN", { x: 5, y: 300 });
    const before = force.layout.peek();
    const instrument = state.visible.peek().ties[0]?.instrument.ref ?? null;
    state.actions.select(instrument);
    expect(state.selection.peek()).not.toBeNull();
    expect(force.layout.peek()).toBe(before);
    expect(force.held.peek().size).toBe(1);
  });

  test("discs stand for what the reader chose", () => {
    const { state, force } = open();
    const hubAndLeaf = () =>
      [force.radii.peek().get("bloc:EU") ?? 0, force.radii.peek().get("city:prato") ?? 0] as const;
    expect(hubAndLeaf()[0]).toBeGreaterThan(2 * hubAndLeaf()[1]);
    state.actions.setNetwork({ size: "same" });
    expect(hubAndLeaf()[0]).toBe(hubAndLeaf()[1]);
  });
});
