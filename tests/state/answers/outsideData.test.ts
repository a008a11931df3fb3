import { describe, expect, it } from "vitest";
import { defaultPose } from "#model/pose.ts";
import { outsideData } from "#state/answers/outsideData.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const at = (time: string | null) => outsideData(createAtlasState(shippedAtlas(), { ...defaultPose, time }));

describe("a date of which the data can say nothing", () => {
  it("lies before all that is dated, or after the day to which the sources were read", () => {
    expect(at("1900")).toEqual({ kind: "early", date: "1900", bound: "1982" });
    expect(at("1981-12-31")).toMatchObject({ kind: "early" });
    expect(at("2026-11-22")).toEqual({ kind: "late", date: "2026-11-22", bound: "2026-11-21" });
    expect(at("2090")).toMatchObject({ kind: "late" });
  });

  it("is none in between, nor a year or month that has only begun", () => {
    for (const time of [null, "1982", "1990-05", "2026-11-21", "2026-11", "2026"]) expect(at(time)).toBeNull();
  });
});
