import { describe, expect, it } from "vitest";
import { defaultPose, type Pose } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import type { MapInput } from "#views/map/mapInput.ts";
import { markLabels } from "#views/map/markLabels.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const named = (change: Partial<Pose>, on = true) => {
  const shown = { on, opacity: 1 };
  const layers = { ...defaultPose.layers, institutions: shown, events: shown };
  const state = createAtlasState(shippedAtlas(), { ...defaultPose, layers, ...change });
  const input = {
    visible: state.visible.value,
    emphasis: state.emphasis.value,
    theme: "light",
    language: "it",
    layers,
  } satisfies Partial<MapInput>;
  return markLabels(input as unknown as MapInput).map(({ text, emphasis }) => [text, emphasis]);
};

describe("names of institutions and events on the map", () => {
  it("stand nowhere while nothing is chosen", () => {
    expect(named({})).toEqual([]);
  });

  it("stand at what is chosen: an event by its place, an institution by its name or its acronym", () => {
    expect(named({ selection: "event:cnru-heads-30" })).toContainEqual(["Hangzhou", "chosen"]);
    expect(named({ selection: "organisation:ITU" })).toContainEqual(["ITU", "chosen"]);
  });

  it("stand at the ends of a chosen tie", () => {
    expect(named({ selection: "instrument:waico" })).toEqual([
      ["Organizzazione mondiale per la cooperazione sull'IA (proposta)", "near"],
    ]);
  });

  it("go with their layer", () => {
    expect(named({ selection: "event:cnru-heads-30" }, false)).toEqual([]);
  });
});
