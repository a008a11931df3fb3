import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { forceLayout } from "#analysis/forceLayout.ts";
import type { Ref } from "#model/atlas.ts";
import type { Graph } from "#model/network.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { networkState } from "#state/networkState.ts";
import { linkedGraph } from "../support/linkedGraph.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

// What we ship takes a while where many tests run at once.
vi.setConfig({ testTimeout: 30_000 });

const radius = 5;
const lay = (graph: Graph) => forceLayout(graph, () => radius);

const names = ["^EU", "JPN", "KOR", "#SA", "KEN", "*prato", "@pact", "CHN", "USA", "GBR", "TUN", "EGY"];
const anyGraph = fc
  .uniqueArray(
    fc
      .tuple(fc.nat(names.length - 1), fc.nat(names.length - 1))
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => `${names[a]}-${names[b]}`),
    { minLength: 1, maxLength: 30 },
  )
  .map((pairs) => linkedGraph(pairs, { JPN: [139, 36], KEN: [37, -1], USA: [-77, 39], CHN: [139, 36] }));

const shipped = networkState(createAtlasState(shippedAtlas())).graph.peek();

function nearest(graph: Graph): number {
  const spots = [...lay(graph).spots.values()];
  return Math.min(...spots.flatMap((a, at) => spots.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
}

describe("the force layout", () => {
  test("is the same twice", () => {
    expect(lay(shipped)).toEqual(lay(shipped));
  });

  test("does not hang on the order in which nodes and links are given", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const turned = { ...graph, nodes: [...graph.nodes].reverse(), links: [...graph.links].reverse() };
        const [one, other] = [lay(graph), lay(turned)];
        for (const [ref, spot] of one.spots) expect(other.spots.get(ref)).toEqual(spot);
      }),
      { numRuns: 30 },
    );
  });

  test("gives every node a place, all within the box it tells, none upon another", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { spots, width, height } = lay(graph);
        expect([...spots.keys()].sort()).toEqual(graph.nodes.map((node) => node.ref).sort());
        for (const { x, y } of spots.values()) {
          expect(Math.abs(x) + radius).toBeLessThanOrEqual(width / 2 + 1e-6);
          expect(Math.abs(y) + radius).toBeLessThanOrEqual(height / 2 + 1e-6);
        }
        expect(nearest(graph)).toBeGreaterThan(2 * radius);
      }),
      { numRuns: 30 },
    );
  });

  test("holds on what we ship: no two discs touch, and the hub is nearer to the middle than to an edge", () => {
    expect(nearest(shipped)).toBeGreaterThan(2 * radius);
    const { spots, width, height } = lay(shipped);
    const hub = spots.get("bloc:EU") ?? { x: width, y: height };
    expect(Math.abs(hub.x)).toBeLessThan(width / 4);
    expect(Math.abs(hub.y)).toBeLessThan(height / 4);
  });

  test("keeps west to the left of east and north above south where the ties leave it free", () => {
    const { spots } = lay(
      linkedGraph(["^EU-USA", "^EU-JPN", "^EU-NOR", "^EU-ZAF"], {
        EU: [4, 51],
        USA: [-77, 39],
        JPN: [139, 36],
        NOR: [11, 60],
        ZAF: [28, -26],
      }),
    );
    const at = (ref: Ref) => spots.get(ref) ?? { x: Number.NaN, y: Number.NaN };
    expect(at("country:USA").x).toBeLessThan(at("country:JPN").x);
    expect(at("country:NOR").y).toBeLessThan(at("country:ZAF").y);
  });

  test("does not fling small components out: a pair apart stays within reach of the rest", () => {
    const star = Array.from({ length: 30 }, (_, at) => `^EU-c${at}`);
    const alone = lay(linkedGraph(star));
    const withPair = lay(linkedGraph([...star, "*prato-*beijing"]));
    expect(Math.max(withPair.width, withPair.height)).toBeLessThan(Math.max(alone.width, alone.height) * 1.6);
  });

  test("a filter that takes one away moves the others little", () => {
    const without = (lost: Ref): Graph => ({
      ...shipped,
      nodes: shipped.nodes.filter((node) => node.ref !== lost),
      links: shipped.links.filter((link) => link.source !== lost && link.target !== lost),
    });
    const before = lay(shipped);
    const after = lay(without("country:JPN"));
    const ways = [...after.spots].map(([ref, spot]) => {
      const was = before.spots.get(ref) ?? { x: Number.NaN, y: Number.NaN };
      return Math.hypot(spot.x - was.x, spot.y - was.y);
    });
    const middle = ways.sort((a, b) => a - b)[Math.floor(ways.length / 2)] ?? Number.NaN;
    expect(middle).toBeLessThan(before.width * 0.06);
  });

  test("of nothing there is nothing", () => {
    expect(lay({ parties: "spokes", nodes: [], links: [], manyParties: 0 })).toEqual({
      spots: new Map(),
      width: 0,
      height: 0,
    });
  });
});
