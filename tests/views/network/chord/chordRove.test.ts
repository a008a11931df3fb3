import { describe, expect, it } from "vitest";
import { type ChordStop, chordRove } from "#views/network/chord/chordRove.ts";
import { facts } from "./chordFixture.ts";

const walk = (keys: readonly string[], from: ChordStop | null = null) =>
  keys.reduce<ChordStop | null>((at, key) => chordRove(facts(), at, key) ?? at, from);

describe("the keys in the chord diagram", () => {
  it("start at the first group and go round the ring both ways", () => {
    expect(walk(["ArrowRight"])).toEqual({ group: "west", ribbon: null });
    expect(walk(["ArrowRight", "ArrowRight"])).toEqual({ group: "east", ribbon: null });
    expect(walk(["ArrowRight", "ArrowRight", "ArrowRight"])).toEqual({ group: "west", ribbon: null });
    expect(walk(["Home", "ArrowLeft"])).toEqual({ group: "east", ribbon: null });
    expect(walk(["End"])).toEqual({ group: "east", ribbon: null });
  });

  it("go down through a group's ribbons, the broadest first, and up to the group again", () => {
    expect(walk(["Home", "ArrowDown"])).toEqual({ group: "west", ribbon: "west~east" });
    expect(walk(["Home", "ArrowDown", "ArrowDown"])).toEqual({ group: "west", ribbon: "west~west" });
    expect(walk(["Home", "ArrowDown", "ArrowDown", "ArrowDown"])).toEqual({ group: "west", ribbon: "west~west" });
    expect(walk(["Home", "ArrowDown", "ArrowDown", "ArrowUp"])).toEqual({ group: "west", ribbon: "west~east" });
    expect(walk(["Home", "ArrowDown", "ArrowUp"])).toEqual({ group: "west", ribbon: null });
  });

  it("leave a ribbon for the next group", () => {
    expect(walk(["Home", "ArrowDown", "ArrowRight"])).toEqual({ group: "east", ribbon: null });
  });

  it("start anew when the group is gone, and leave other keys alone", () => {
    expect(chordRove(facts(), { group: "north", ribbon: null }, "ArrowDown")).toEqual({ group: "west", ribbon: null });
    expect(chordRove(facts(), { group: "west", ribbon: null }, "Tab")).toBeNull();
    expect(chordRove(facts("region", "spokes", []), null, "ArrowRight")).toBeNull();
  });
});
