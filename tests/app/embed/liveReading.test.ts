import { describe, expect, it } from "vitest";
import { liveReading } from "#app/embed/liveReading.ts";
import { defaultPose } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const japan = "country:JPN";
const korea = "country:KOR";

function opened(selection: typeof japan | null) {
  const state = createAtlasState(atlas, { ...defaultPose, selection });
  return { state, reading: liveReading(state) };
}

describe("the card of a frame", () => {
  it("stays closed for what the address has chosen, until somebody wants to read it", () => {
    const { reading } = opened(japan);
    expect([reading.can.value, reading.open.value]).toEqual([true, false]);
    reading.show(true);
    expect(reading.open.value).toBe(true);
    reading.show(false);
    expect(reading.open.value).toBe(false);
  });

  it("opens for what the reader picks, the chosen thing itself too", () => {
    const { reading } = opened(japan);
    reading.state.actions.select(japan);
    expect(reading.open.value).toBe(true);
  });

  it("opens for what a message or another card chooses, and closes with the choice", () => {
    const { state, reading } = opened(null);
    expect([reading.can.value, reading.open.value]).toEqual([false, false]);
    state.actions.select(korea);
    expect(reading.open.value).toBe(true);
    state.actions.select(null);
    expect([reading.can.value, reading.open.value]).toEqual([false, false]);
  });

  it("stays closed for what a scene chooses, and an open one is closed by the next scene", () => {
    const { state, reading } = opened(null);
    state.actions.select(korea);
    state.actions.visit({ ...defaultPose, selection: japan }, null, "cut");
    expect([reading.can.value, reading.open.value]).toEqual([true, false]);
  });
});
