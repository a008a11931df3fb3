import { describe, expect, it } from "vitest";
import type { Emphasis } from "#model/ties.ts";
import { chordLifted } from "#views/network/chord/chordLifted.ts";
import { facts, graph, scene, ties } from "./chordFixture.ts";

const plain = new Map<string, Emphasis>(graph().links.map((link) => [link.id, "plain"]));
const only = (...ids: string[]) =>
  new Map<string, Emphasis>(graph().links.map((link) => [link.id, ids.includes(link.id) ? "near" : "faded"]));
const ids = (of: ReturnType<typeof chordLifted>) => of?.map(({ id }) => id);

describe("what stands out in the chord diagram", () => {
  it("is nothing while nothing is chosen or pointed at", () => {
    expect(chordLifted(facts(), scene(), plain, null)).toBeNull();
  });

  it("is a whole ribbon when it is pointed at, strand by strand", () => {
    expect(ids(chordLifted(facts(), scene(), plain, { kind: "ribbon", id: "west~east" }))).toEqual([
      "west~east talk",
      "west~east trade",
    ]);
  });

  it("is every ribbon of a group that is pointed at", () => {
    expect(ids(chordLifted(facts(), scene(), plain, { kind: "group", id: "west" }))).toEqual([
      "west~west trade",
      "west~east talk",
      "west~east trade",
    ]);
  });

  it("is as much of a strand as is lifted: one tie of three is a third of its breadth", () => {
    const lifted = chordLifted(facts(), scene(), only("talks~UNI~JPN"), null);
    const whole = chordLifted(facts(), scene(), plain, { kind: "ribbon", id: "west~east" });
    expect(ids(lifted)).toEqual(["west~east talk"]);
    expect(lifted?.[0]?.path).not.toBe(whole?.[0]?.path);
    const all = chordLifted(facts(), scene(), only(...ties.map((tie) => tie.id)), null);
    expect(all?.find(({ id }) => id === "west~east talk")?.path).toBe(whole?.[0]?.path);
  });

  it("is nothing at all when what is chosen has no visible tie, and everything falls back", () => {
    expect(chordLifted(facts(), scene(), only(), null)).toEqual([]);
  });
});
