import { describe, expect, it } from "vitest";
import { defaultPose } from "#model/pose.ts";
import { cardOf } from "#state/cardOf.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const fresh = () => createAtlasState(shippedAtlas());

describe("the state", () => {
  it("takes away the ties of a family when it is switched off, and brings them back", () => {
    const state = fresh();
    const before = state.visible.value.ties.length;
    state.actions.toggleFamily("trade");
    expect(state.visible.value.ties.some((tie) => tie.family === "trade")).toBe(false);
    state.actions.toggleFamily("trade");
    expect(state.visible.value.ties.length).toBe(before);
    expect(state.pose.value.filter.families).toBeNull();
  });

  it("shows only one family when asked, and all again the second time", () => {
    const state = fresh();
    state.actions.onlyFamily("ai");
    expect(new Set(state.visible.value.ties.map((tie) => tie.family))).toEqual(new Set(["ai"]));
    state.actions.onlyFamily("ai");
    expect(state.pose.value.filter.families).toBeNull();
  });

  it("goes back in time: fewer ties in 2015 than now", () => {
    const state = fresh();
    const now = state.visible.value.ties.length;
    state.actions.setTime("2015");
    expect(state.visible.value.ties.length).toBeLessThan(now);
    expect(state.visible.value.day).toBe("2015-12-31");
  });

  it("opens the card of what is chosen; Escape closes it, and then has nothing to do", () => {
    const state = fresh();
    expect(cardOf(state).value).toBeNull();
    state.actions.select("instrument:dp-eu-jpn");
    expect(cardOf(state).value?.kind).toBe("instrument");
    expect(state.actions.stepBack()).toBe(true);
    expect(cardOf(state).value).toBeNull();
    expect(state.actions.stepBack()).toBe(false);
  });

  it("gives a card with sources for every single thing of the atlas", () => {
    const state = fresh();
    const { atlas } = state;
    const refs = [
      ...atlas.actors.map((item) => item.ref),
      ...atlas.instruments.map((item) => item.ref),
      ...atlas.systems.map((item) => item.ref),
      ...atlas.segments.map((item) => item.ref),
      ...atlas.landings.map((item) => item.ref),
      ...atlas.events.map((item) => item.ref),
      ...atlas.sources.map((item) => `source:${item.id}` as const),
    ];
    const bare: string[] = [];
    for (const ref of refs) {
      state.actions.select(ref);
      const card = cardOf(state).value;
      expect(card?.ref, ref).toBe(ref);
      if (!card || card.sources.length === 0) bare.push(ref);
    }
    expect(bare).toEqual([]);
  });

  it("keeps the same pose object when nothing changes", () => {
    const state = fresh();
    const before = state.pose.value;
    state.actions.select(null);
    state.actions.setTime(null);
    state.actions.setMain(defaultPose.main);
    expect(state.pose.value).toBe(before);
  });

  it("asks the map to show a thing that has a place, and says no for one that has none", () => {
    const state = fresh();
    expect(state.actions.lookAt("system:MEDUSA")).toBe(true);
    expect(state.wanted.value?.extent[0]).toBeLessThan(state.wanted.value?.extent[2] ?? 0);
    expect(state.actions.lookAt("source:S004")).toBe(false);
  });
});
