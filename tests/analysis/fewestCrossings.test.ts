import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasAt } from "#analysis/atlasAt.ts";
import { type Arc, crossingsOf, fewestCrossings } from "#analysis/fewestCrossings.ts";
import { projectGraph } from "#analysis/projectGraph.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import type { Ref } from "#model/atlas.ts";
import { noFilter } from "#model/pose.ts";
import { partyModes } from "#model/viewSettings.ts";
import { graphOf, randomGraph } from "../support/randomGraph.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

/** Two arcs cross when exactly one end of the second lies between the ends of the first. */
function crossingsByDefinition(order: readonly Ref[], arcs: readonly Arc[]): number {
  const at = (ref: Ref) => order.indexOf(ref);
  let count = 0;
  for (const [index, one] of arcs.entries()) {
    const [from, to] = [at(one.source), at(one.target)].sort((a, b) => a - b) as [number, number];
    for (const other of arcs.slice(index + 1)) {
      const ends = [at(other.source), at(other.target)];
      if (ends.some((end) => end === from || end === to)) continue;
      if (ends.filter((end) => end > from && end < to).length === 1) count++;
    }
  }
  return count;
}

const refsOf = (graph: { readonly nodes: readonly { readonly ref: Ref }[] }) => graph.nodes.map((node) => node.ref);

describe("crossings of arcs along an axis", () => {
  it("are counted as the eye would", () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        expect(crossingsOf(refsOf(graph), graph.links)).toBe(crossingsByDefinition(refsOf(graph), graph.links));
      }),
    );
  });

  it("are never more than in any of the orders it starts from, and no node is lost", () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        const starts = [refsOf(graph), refsOf(graph).toReversed()];
        const found = fewestCrossings(starts, graph.links, null);
        expect([...found].sort()).toEqual(refsOf(graph).toSorted());
        for (const start of starts)
          expect(crossingsByDefinition(found, graph.links)).toBeLessThanOrEqual(crossingsOf(start, graph.links));
      }),
    );
  });

  it("would not be fewer with any one node elsewhere, where they can be counted on one's fingers", () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        const found = fewestCrossings([refsOf(graph)], graph.links, null);
        const crossings = crossingsOf(found, graph.links);
        fc.pre(crossings < 100);
        for (const node of found) {
          const others = found.filter((other) => other !== node);
          for (let place = 0; place <= others.length; place++)
            expect(crossingsOf(others.toSpliced(place, 0, node), graph.links)).toBeGreaterThanOrEqual(crossings);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("vanish where a simple order shows it", () => {
    const names = ["A", "B", "C", "D", "E", "F"];
    const ring = graphOf(names, [
      ["A", "D"],
      ["D", "B"],
      ["B", "E"],
      ["E", "C"],
      ["C", "F"],
      ["F", "A"],
    ]);
    expect(crossingsOf(refsOf(ring), ring.links)).toBeGreaterThan(5);
    expect(crossingsOf(fewestCrossings([refsOf(ring)], ring.links, null), ring.links)).toBe(0);
  });

  it("puts the asked node first, and gives the same order twice", () => {
    fc.assert(
      fc.property(randomGraph, fc.nat(), (graph, number) => {
        const first = refsOf(graph)[number % graph.nodes.length] as Ref;
        const found = fewestCrossings([refsOf(graph)], graph.links, first);
        expect(found[0]).toBe(first);
        expect(fewestCrossings([refsOf(graph)], graph.links, first)).toEqual(found);
      }),
    );
  });

  it.each(partyModes)("are far fewer than by name on the shipped atlas, in %s mode", (mode) => {
    const atlas = shippedAtlas();
    const focus = { hub: "EU", pairs: [], chosen: null };
    const graph = projectGraph(visibleAtlas(atlas, atlasAt(atlas, atlas.manifest.asOf), noFilter, focus).ties, mode);
    const byName = graph.nodes
      .toSorted((a, b) =>
        ((a.actor ?? a.instrument)?.name.en ?? "").localeCompare((b.actor ?? b.instrument)?.name.en ?? ""),
      )
      .map((node) => node.ref);
    const found = fewestCrossings([byName], graph.links, "bloc:EU");
    expect(crossingsOf(found, graph.links)).toBeLessThan(crossingsOf(byName, graph.links) / 3);
  });
});
