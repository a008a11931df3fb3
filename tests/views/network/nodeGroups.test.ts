import { describe, expect, it } from "vitest";
import { groupColour } from "#encoding/groupColours.ts";
import type { Ref, Region } from "#model/atlas.ts";
import type { AxisNode } from "#model/networkAxis.ts";
import { nodeGroups } from "#views/network/nodeGroups.ts";
import { nodeSizes } from "#views/network/nodeSizes.ts";
import { actor } from "./arc/arcFixture.ts";

const node = (id: string, region: string | null, community: number, weight = 1): AxisNode => {
  const found = actor("country", id, `Land of ${id}`, region, `Terra di ${id}`);
  return {
    ref: found.ref,
    actor: found,
    instrument: null,
    figures: { degree: 1, weight, betweenness: 0, community },
    depth: 0,
    date: null,
    heading: null,
  };
};
const regions: readonly Region[] = ["north", "south"].map((id) => ({ id, name: { en: `The ${id}`, it: `Il ${id}` } }));
const look = { regions, theme: "light", language: "en" } as const;

describe("the colours of nodes", () => {
  it("say nothing unless asked", () => {
    const groups = nodeGroups("plain", { ...look, nodes: [node("A", "north", 0)] });
    expect([groups.colourOf("country:A"), groups.key]).toEqual([null, []]);
  });

  it("give a region the same colour whoever is in sight, and grey to none", () => {
    const all = nodeGroups("region", {
      ...look,
      nodes: [node("A", "north", 0), node("B", "south", 0), node("C", null, 0)],
    });
    const some = nodeGroups("region", { ...look, nodes: [node("B", "south", 0)] });
    expect(all.colourOf("country:B")).toBe(some.colourOf("country:B"));
    expect(all.colourOf("country:C")).toBe(groupColour(null, "light"));
    expect(all.key.map((group) => group.name)).toEqual(["The north", "The south", "Elsewhere"]);
  });

  it("say a figure in steps of one hue, and the key says what each step spans", () => {
    const nodes = [1, 1, 1, 2, 3, 7, 9, 40].map((weight, at) => node(`N${at}`, null, 0, weight));
    const { key, colourOf } = nodeGroups("weight", { ...look, nodes });
    expect(key.map((group) => [group.name, group.nodes])).toEqual([
      ["1 tie", 3],
      ["2 to 3 ties", 2],
      ["7 ties", 1],
      ["9 ties", 1],
      ["40 ties", 1],
    ]);
    expect(colourOf("country:N0")).toBe(key[0]?.colour);
    expect(colourOf("country:N4")).toBe(key[1]?.colour);
    expect(colourOf("country:N7")).toBe(key[4]?.colour);
    expect(new Set(key.map((group) => group.colour)).size).toBe(5);
    expect(nodeGroups("weight", { ...look, language: "it", nodes }).key[1]?.name).toBe("2 a 3 legami");
  });

  it("name a community by its number and its best linked", () => {
    const nodes = [node("A", null, 0, 2), node("B", null, 0, 9), node("C", null, 0, 5), node("D", null, 1)];
    expect(
      nodeGroups("community", { ...look, nodes }).key.map((group) => [group.short, group.name, group.nodes]),
    ).toEqual([
      ["Group 1", "Group 1 · Land of B, Land of C", 3],
      ["Group 2", "Group 2 · Land of D", 1],
    ]);
  });

  it("say how many groups share the grey when there are more groups than colours", () => {
    const nodes = Array.from({ length: 12 }, (_, at) => node(`N${at}`, null, at));
    const { key, colourOf } = nodeGroups("community", { ...look, nodes });
    expect(key.at(-1)).toEqual({
      name: "3 smaller groups",
      short: "3 smaller groups",
      colour: groupColour(null, "light"),
      nodes: 3,
    });
    expect(colourOf("country:N11")).toBe(groupColour(null, "light"));
    expect(new Set(key.map((group) => group.colour)).size).toBe(key.length);
  });
});

describe("the sizes of nodes", () => {
  const nodes = [node("A", null, 0, 8), node("B", null, 0, 2), node("C", null, 0, 4)];
  const share = (without: Ref | null = null) => Object.fromEntries(nodeSizes(nodes, "weight", without));

  it("are shares of the largest area", () => {
    expect(share()).toEqual({ "country:A": 1, "country:B": 0.25, "country:C": 0.5 });
  });

  it("leave a node out of the measure that is drawn in another way", () => {
    expect(share("country:A")).toMatchObject({ "country:B": 0.5, "country:C": 1 });
  });

  it("are all one when they should say nothing", () => {
    expect([...nodeSizes(nodes, "same").values()]).toEqual([1, 1, 1]);
  });
});
