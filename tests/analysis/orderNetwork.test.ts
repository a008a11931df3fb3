import { describe, expect, it } from "vitest";
import type { AxisHeading } from "#model/networkAxis.ts";
import { networkOrders, partyModes } from "#model/viewSettings.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { networkState } from "#state/networkState.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const state = createAtlasState(shippedAtlas());
const net = networkState(state);
const ordered = (order: (typeof networkOrders)[number], parties: (typeof partyModes)[number] = "spokes") => {
  state.actions.setNetwork({ order, parties });
  return net.nodes.value;
};
const descending = (numbers: readonly number[]) => expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));

describe("the axis of the network", () => {
  it("holds every node once in every order and mode, the hub first, each heading in one run", () => {
    for (const parties of partyModes) {
      for (const order of networkOrders) {
        const nodes = ordered(order, parties);
        expect(nodes.map((node) => node.ref).sort()).toEqual(net.graph.value.nodes.map((node) => node.ref).sort());
        expect(nodes[0]?.ref).toBe("bloc:EU");
        const runs = nodes
          .slice(1)
          .map((node) => JSON.stringify(node.heading))
          .filter((heading, at, all) => heading !== all[at - 1]);
        expect(new Set(runs).size, `${order} ${parties}`).toBe(runs.length);
      }
    }
  });

  it("goes from much to little by depth, degree, weight and betweenness", () => {
    descending(
      ordered("depth")
        .slice(1)
        .map((node) => node.depth),
    );
    descending(
      ordered("degree")
        .slice(1)
        .map((node) => node.figures.degree),
    );
    descending(
      ordered("weight")
        .slice(1)
        .map((node) => node.figures.weight),
    );
    descending(
      ordered("betweenness")
        .slice(1)
        .map((node) => node.figures.betweenness),
    );
  });

  it("names classes that hold what stands under them", () => {
    const holds = (heading: AxisHeading | null, count: number) =>
      heading?.kind === "degree" && heading.from <= count && count <= (heading.to ?? Number.POSITIVE_INFINITY);
    for (const node of ordered("degree")) expect(holds(node.heading, node.figures.degree)).toBe(true);
    for (const { heading, figures } of ordered("betweenness")) {
      if (heading?.kind !== "betweenness") throw new Error("a class of betweenness");
      if (heading.least === null) expect(figures.betweenness).toBe(0);
      else expect(figures.betweenness).toBeGreaterThan(heading.least === 0 ? 0 : heading.least - 1e-12);
    }
  });

  it("goes by the year of the first dated tie; who has none stands last under a heading of its own", () => {
    const years = ordered("date")
      .slice(1)
      .map(({ heading }) => (heading?.kind === "year" ? heading.year : Number.NaN));
    const dated = years.filter((year) => year !== null);
    expect(dated.length).toBeGreaterThan(100);
    expect(dated).toEqual(dated.toSorted((a, b) => a - b));
    expect(years.indexOf(null)).toBe(dated.length);
  });

  it("puts instruments behind the actors, family by family, except where they mix with them", () => {
    const byRegion = ordered("region", "two_mode");
    const first = byRegion.findIndex((node) => node.instrument);
    expect(byRegion.slice(first).every((node) => node.heading?.kind === "family")).toBe(true);
    expect(byRegion.length - first).toBe(net.graph.value.manyParties);
    const mixedIn = ordered("community", "two_mode");
    expect(mixedIn.slice(-30).every((node) => node.instrument)).toBe(false);
  });

  it("has no headings where only the crossings count", () => {
    expect(ordered("crossings").every((node) => node.heading === null)).toBe(true);
  });
});
