import { describe, expect, it } from "vitest";
import { openChord } from "#state/chordState.ts";
import { facts } from "../views/network/chord/chordFixture.ts";

describe("what is open in the chord diagram", () => {
  it("is nothing, usually", () => {
    expect(openChord(facts(), null)).toEqual({ kind: "none" });
  });

  it("is a ribbon and its pairs, in either order of its groups", () => {
    for (const name of ["west~east", "east~west"]) {
      const open = openChord(facts(), name);
      expect(open.kind === "ribbon" && [open.ribbon.id, open.pairs.length]).toEqual(["west~east", 3]);
    }
  });

  it("is all that a group has, strongest first", () => {
    const open = openChord(facts(), "west~all");
    expect(open.kind === "group" && open.ribbons.map(({ id }) => id)).toEqual(["west~east", "west~west"]);
  });

  it("is missing when the picture does not hold it, whatever the address says", () => {
    for (const name of ["west~north", "constructor~all", "east~east", "north~all"])
      expect(openChord(facts(), name)).toEqual({ kind: "missing" });
  });
});
