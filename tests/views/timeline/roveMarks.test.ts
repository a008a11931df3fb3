import { describe, expect, it } from "vitest";
import { dayNumber } from "#model/dayNumber.ts";
import { markWith } from "#views/timeline/aimAtMark.ts";
import { openMany } from "#views/timeline/openMany.ts";
import { roveMarks } from "#views/timeline/roveMarks.ts";
import { timelineScene } from "#views/timeline/timelineScene.ts";
import { fact, inputOf } from "./timelineFixture.ts";

const facts = [
  fact("events", "2021-06-14", { id: "council" }),
  fact("dialogue", "2005", { id: "early" }),
  fact("dialogue", "2019-04", { id: "month" }),
  fact("dialogue", "2022-05-12", { id: "day" }),
  fact("trade", "2022-06-05", { id: "deal" }),
];
const input = inputOf(facts, { window: { from: dayNumber("2015-01-01"), to: dayNumber("2026-01-01") } });
const scene = timelineScene(input);
const from = (id: string | null, key: string) => roveMarks(scene, input.facts, markWith(scene, id), key)?.id ?? null;

describe("the arrow keys in the timeline", () => {
  it("begin at the first mark in sight", () => {
    expect(from(null, "ArrowRight")).toBe("council");
  });

  it("lead through time within a lane, and on to what is out of sight", () => {
    expect(from("month", "ArrowRight")).toBe("day");
    expect(from("day", "ArrowLeft")).toBe("month");
    expect(from("month", "ArrowLeft")).toBe("early");
    expect(from("day", "ArrowRight")).toBe("day");
    expect(from("day", "Home")).toBe("early");
    expect(from("month", "End")).toBe("day");
  });

  it("lead up and down to the nearest in time", () => {
    expect(from("day", "ArrowDown")).toBe("deal");
    expect(from("deal", "ArrowUp")).toBe("day");
    expect(from("day", "ArrowUp")).toBe("council");
    expect(from("council", "ArrowUp")).toBe("council");
  });

  it("leave other keys alone", () => {
    expect(from("day", "a")).toBeNull();
    expect(from("day", "constructor")).toBeNull();
  });
});

describe("a counted mark that is opened", () => {
  const extent = { from: dayNumber("1967-01-01"), to: dayNumber("2031-01-01") };

  it("brings its dates into sight, closer than they were", () => {
    const held = [fact("trade", "2020-01-05"), fact("trade", "2022-10-05")];
    const next = openMany(held, extent, extent);
    expect(next && next.from <= dayNumber("2020-01-05") && next.to > dayNumber("2022-10-05")).toBe(true);
    expect(next && next.to - next.from).toBeLessThan((extent.to - extent.from) / 4);
  });

  it("is listed instead where all have the same date or nothing more would be told apart", () => {
    expect(openMany([fact("trade", "2020"), fact("trade", "2020", { id: "b" })], extent, extent)).toBeNull();
    const near = { from: dayNumber("2020-01-01"), to: dayNumber("2020-07-02") };
    expect(openMany([fact("trade", "2020-02-01"), fact("trade", "2020-03-01")], near, extent)).toBeNull();
  });
});
