import { describe, expect, it } from "vitest";
import { projectGraph } from "#analysis/projectGraph.ts";
import type { Emphasis, EmphasisMap, Tie } from "#model/ties.ts";
import { graphEmphasis } from "#views/network/graphEmphasis.ts";
import { eu, japan, korea, nagano, tie } from "./arc/arcFixture.ts";

const ties: readonly Tie[] = [tie("forum", eu, japan), tie("forum", eu, korea), tie("cities", korea, nagano)];
const map = (of: Readonly<Record<string, Emphasis>>): EmphasisMap => ({
  of: new Map(Object.entries(of)),
  rest: "faded",
});
const seen = (mode: "spokes" | "clique" | "two_mode", emphasis: EmphasisMap) => {
  const { nodes, links } = graphEmphasis(projectGraph(ties, mode), emphasis);
  return { ...Object.fromEntries(nodes), ...Object.fromEntries(links) };
};

describe("what stands out in the graph", () => {
  it("is nothing while nothing is chosen", () => {
    expect(new Set(Object.values(seen("clique", { of: new Map(), rest: "plain" })))).toEqual(new Set(["plain"]));
  });

  it("are an actor's links, those too that no tie draws, and whom they lead to", () => {
    const emphasis = map({ "country:JPN": "chosen", "tie:forum~EU~JPN": "near", "bloc:EU": "near" });
    expect(seen("clique", emphasis)).toMatchObject({
      "JPN~KOR~talk": "near",
      "EU~JPN~talk": "near",
      "EU~KOR~talk": "faded",
      "country:KOR": "near",
      "city:nagano": "faded",
    });
  });

  it("are all pairs of a chosen instrument", () => {
    const emphasis = map({ "instrument:forum": "chosen", "tie:forum~EU~JPN": "chosen", "tie:forum~EU~KOR": "chosen" });
    expect(seen("clique", emphasis)).toMatchObject({ "JPN~KOR~talk": "chosen", "nagano~KOR~talk": "faded" });
  });

  it("is an instrument's node with its parties", () => {
    const emphasis = map({
      "instrument:forum": "near",
      "tie:forum~EU~JPN": "chosen",
      "country:JPN": "near",
      "bloc:EU": "near",
    });
    expect(seen("two_mode", emphasis)).toMatchObject({
      "instrument:forum": "near",
      "forum~JPN": "chosen",
      "forum~KOR": "faded",
      "cities~KOR~nagano": "faded",
    });
  });
});
