import { computed } from "@preact/signals-core";
import { describe, expect, it } from "vitest";
import { atlasAt } from "#analysis/atlasAt.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { defaultAnswers } from "#model/answers.ts";
import { defaultPose, noFilter } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { networkState } from "#state/networkState.ts";
import { otherDate } from "#state/otherDate.ts";
import { sentenceOf } from "#state/sentences.ts";
import { stateAtDate } from "#state/stateAtDate.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const fresh = () =>
  createAtlasState(atlas, {
    ...defaultPose,
    answers: { ...defaultAnswers, tool: "dates", dates: { ...defaultAnswers.dates, against: "2020" } },
  });

describe("the atlas at a second date", () => {
  it("holds what the atlas held then, and follows that date, while the first stays", () => {
    const state = fresh();
    const other = otherDate(state);
    const ties = (day: string) =>
      visibleAtlas(atlas, atlasAt(atlas, day), noFilter, { hub: "EU", pairs: [], chosen: null }).ties.length;
    const now = state.visible.value.ties.length;
    expect(other.visible.value.ties).toHaveLength(ties("2020-12-31"));
    state.actions.setAnswer("dates", { against: "2024-06" });
    expect(other.visible.value.ties).toHaveLength(ties("2024-06-30"));
    expect(other.tieLines.value.size).toBeLessThan(state.tieLines.value.size);
    expect(state.visible.value.ties).toHaveLength(now);
    expect(sentenceOf(other, "map").value).toContain("June 2024");
  });

  it("shares camera, choice, hand and filter both ways", () => {
    const state = fresh();
    const other = otherDate(state);
    const camera = { zoom: 3, lat: 10, lon: 20, bearing: 0, pitch: 0 };
    other.actions.setCamera(camera);
    other.actions.select("country:KEN");
    other.actions.point(["country:JPN"]);
    expect([state.pose.value.camera, state.selection.value, state.hovered.value]).toEqual([
      camera,
      "country:KEN",
      "country:JPN",
    ]);
    state.actions.onlyFamily("cities");
    expect(new Set(other.visible.value.ties.map((tie) => tie.family))).toEqual(new Set(["cities"]));
    expect(other.emphasis.value.of.get("country:JPN")).toBe("chosen");
  });

  it("sets its own date where it is asked to set one, and never draws with WebGL", () => {
    const state = fresh();
    const other = otherDate(state);
    other.actions.setTime("2018");
    expect([state.pose.value.time, state.pose.value.answers.dates.against]).toEqual([null, "2018"]);
    other.actions.setTime(null);
    expect(state.pose.value.answers.dates.against).toBe(atlas.manifest.asOf);
    state.actions.setRenderer("webgl");
    expect(other.pose.value.renderer).toBe("svg");
  });

  it("has its own drawings and places", () => {
    const state = fresh();
    const other = otherDate(state);
    expect(networkState(other)).not.toBe(networkState(state));
    state.places.offer("map", () => ({ x: 1, y: 2 }));
    expect(other.places.where("map", "country:KEN")).toBeNull();
    expect(otherDate(state)).toBe(other);
  });

  it("is coloured only while an answer is open", () => {
    const state = fresh();
    const other = stateAtDate(
      state,
      computed(() => "2020"),
      () => undefined,
    );
    const paint = {
      tool: "dates",
      groups: [],
      of: new Map(),
      rest: "quiet",
      speaksOf: [],
      ghosts: [],
      lines: [],
    } as const;
    other.actions.setPainter(computed(() => paint));
    expect(other.paint.value).toBe(paint);
    expect(state.paint.value).toBeNull();
    state.actions.openAnswer(null);
    expect(other.paint.value).toBeNull();
  });
});
