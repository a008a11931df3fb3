import { describe, expect, it } from "vitest";
import { dayNumber } from "#model/dayNumber.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { busiestYears, timelineState } from "#state/timelineState.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

describe("the timeline's state", () => {
  it("has an axis of whole years over everything that bears a date, and does not shorten it for a filter", () => {
    const state = createAtlasState(shippedAtlas());
    const { extent, facts, years } = timelineState(state);
    for (const lane of facts.value.lanes)
      for (const fact of lane.facts) {
        expect(dayNumber(fact.from)).toBeGreaterThanOrEqual(extent.from);
        expect(dayNumber(fact.to)).toBeLessThan(extent.to);
      }
    expect(extent.from).toBe(dayNumber(`${years[0]}-01-01`));
    expect(extent.to).toBe(dayNumber(`${years[1] + 1}-01-01`));
    state.actions.onlyFamily("ai");
    expect(timelineState(state).extent).toBe(extent);
  });

  it("counts every dated fact in one year of the overview", () => {
    const state = createAtlasState(shippedAtlas());
    const { perYear, facts } = timelineState(state);
    expect(perYear.value.reduce((sum, count) => sum + count, 0)).toBe(facts.value.dated);
    state.actions.onlyFamily("trade");
    expect(perYear.value.reduce((sum, count) => sum + count, 0)).toBe(facts.value.dated);
  });

  it("keeps its facts when only the selection or the window changes", () => {
    const state = createAtlasState(shippedAtlas());
    const { facts } = timelineState(state);
    const before = facts.value;
    state.actions.select("instrument:dp-eu-jpn");
    state.actions.setTimeline({ window: { from: "2020", to: "2024" } });
    expect(facts.value).toBe(before);
  });

  it("finds the fewest years that hold three quarters of the dates", () => {
    expect(busiestYears([1, 0, 0, 5, 5, 0, 1], 2000)).toEqual({ from: "2003", to: "2004" });
    expect(busiestYears([0, 0], 2000)).toBeNull();
    expect(busiestYears([3], 2000)).toEqual({ from: "2000", to: "2000" });
  });
});
