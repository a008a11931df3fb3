import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bridgesAndCutNodes } from "#analysis/answers/bridgesAndCutNodes.ts";
import { cableGraph } from "#analysis/answers/cableGraph.ts";
import { cablesLeft, countsAs } from "#analysis/answers/cablesLeft.ts";
import { countryPairs, countryReach } from "#analysis/answers/countryReach.ts";
import { countryRoutes, withoutJoins } from "#analysis/answers/countryRoutes.ts";
import { weakCables } from "#analysis/answers/weakCables.ts";
import { withoutCables } from "#analysis/answers/withoutCables.ts";
import { builtScopes } from "#model/answers.ts";
import type { Ref } from "#model/atlas.ts";
import type { CableGraph } from "#model/cableGraph.ts";
import { flooded, flowByTable, pieces, without } from "../../support/plainGraphs.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const { asOf } = atlas.manifest;
const things: readonly Ref[] = [
  ...atlas.systems.map(({ ref }) => ref),
  ...atlas.segments.map(({ ref }) => ref),
  ...atlas.landings.map(({ ref }) => ref),
  ...[...new Set(atlas.landings.flatMap(({ country }) => country ?? []))].map((id): Ref => `country:${id}`),
  "instrument:infra-medusa",
];
const graphs = new Map(
  builtScopes.flatMap((built) =>
    [true, false].map(
      (inland) => [`${built} ${inland}`, cableGraph(atlas, { inland, only: countsAs(built, asOf, asOf) })] as const,
    ),
  ),
);
const graphOf = fc.constantFrom(...graphs.values());
const someGone = fc.uniqueArray(fc.constantFrom(...things), { maxLength: 5 });
const all = graphs.get("all true") as CableGraph;
const built = graphs.get("in_service true") as CableGraph;
const plain = ({ nodes, edges }: CableGraph) => ({ nodes: [...nodes.keys()], edges });
const nodesIn = (graph: CableGraph, country: string) =>
  [...graph.nodes.values()].filter((node) => node.country === country).map(({ id }) => id);

/** Joined or not, found by going there. */
function reachable(graph: CableGraph, a: string, b: string): boolean {
  return nodesIn(graph, a).some((start) => {
    const found = flooded(plain(graph), [start]);
    return nodesIn(graph, b).some((id) => found.has(id));
  });
}

describe("cables without what was taken away", () => {
  it("cuts off exactly the pairs that cannot be reached any more by going there", () => {
    fc.assert(
      fc.property(graphOf, someGone, (graph, gone) => {
        const loss = withoutCables(atlas, graph, gone);
        const left = cablesLeft(atlas, graph, gone);
        const cut = new Set(loss.cut.map(({ a, b }) => `${a}~${b}`));
        const staying = loss.countries.filter((country) => !loss.gone.includes(country));
        for (const [a, b] of countryPairs(staying).filter((_, at) => at % 7 === gone.length % 7)) {
          const expected = reachable(graph, a, b) && !reachable(left, a, b);
          expect(cut.has(`${a}~${b}`), `${a}~${b} without ${gone.join()}`).toBe(expected);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("puts every joined pair in one heap, and every country of a network in one place", () => {
    fc.assert(
      fc.property(graphOf, someGone, (graph, gone) => {
        const loss = withoutCables(atlas, graph, gone);
        expect(loss.cut.length + loss.longer.length + loss.same + loss.withGone).toBe(loss.joined);
        for (const { before, parts, off, gone: away } of loss.networks) {
          expect([...parts.flat(), ...off, ...away].filter((id) => !before.includes(id))).toEqual([]);
          expect(new Set([...parts.flat(), ...off, ...away])).toEqual(new Set(before));
          for (const part of parts) expect(part.length).toBeGreaterThan(1);
        }
        for (const country of loss.lost) {
          expect(loss.networks.some(({ off }) => off.includes(country))).toBe(true);
          expect(loss.networks.some(({ parts }) => parts.flat().includes(country))).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("does not hang on the order, and with nothing taken away nothing is lost", () => {
    fc.assert(
      fc.property(graphOf, someGone, (graph, gone) => {
        expect({ ...withoutCables(atlas, graph, [...gone].reverse()), idle: [] }).toEqual({
          ...withoutCables(atlas, graph, gone),
          idle: [],
        });
        expect(cablesLeft(atlas, graph, [])).toBe(graph);
        const whole = withoutCables(atlas, graph, []);
        expect([whole.cut, whole.longer, whole.lost, [...whole.goneSegments], [...whole.stranded]]).toEqual([
          [],
          [],
          [],
          [],
          [],
        ]);
        expect(whole.same).toBe(whole.joined);
      }),
      { numRuns: 12 },
    );
  });

  it("taking away more joins nobody, shortens no route and adds none", () => {
    fc.assert(
      fc.property(graphOf, someGone, fc.constantFrom(...things), (graph, gone, more) => {
        const [less, least] = [cablesLeft(atlas, graph, gone), cablesLeft(atlas, graph, [...gone, more])];
        const [routes, fewer] = [countryRoutes(less), countryRoutes(least)];
        for (const [a, b] of countryPairs([...countryReach(least).nodesOf.keys()])) {
          const [km, now] = [routes.km(a, b), fewer.km(a, b)];
          if (km === null) expect(now, `${a}~${b}`).toBeNull();
          else if (now !== null) expect(now, `${a}~${b}`).toBeGreaterThanOrEqual(km - 1e-6);
          expect(fewer.disjoint(a, b)).toBeLessThanOrEqual(routes.disjoint(a, b));
        }
      }),
      { numRuns: 8 },
    );
  });

  it("a landing goes with what ends there, a country with all its landings", () => {
    const landing = withoutCables(atlas, built, ["landing:medusa-bizerte"]);
    expect(landing.lost).toEqual(["TUN"]);
    expect([...landing.goneSegments]).toEqual(["MED-12"]);
    const left = cablesLeft(atlas, all, ["country:PRT"]);
    expect([...left.nodes.values()].filter(({ country }) => country === "PRT")).toEqual([]);
    expect(left.edges.some(({ from, to }) => !left.nodes.has(from) || !left.nodes.has(to))).toBe(false);
    expect(cablesLeft(atlas, all, ["segment:ELL-3"]).edges.length).toBe(all.edges.length - 1);
  });

  it("a segment of which some stretches are left is broken, one without any is gone", () => {
    const { goneSegments, brokenSegments } = withoutCables(atlas, built, ["country:ITA"]);
    // Between its branching units for Marseille and Rome, BLU-1 still joins Corsica to the mainland.
    expect([...brokenSegments]).toEqual(["BLU-1"]);
    expect([...goneSegments].sort()).toEqual(["BLU-5", "BLU-6", "BLU-T2"]);
  });

  it("counts on an earlier day only what was in service by then", () => {
    const early = cableGraph(atlas, { inland: true, only: countsAs("in_service", "2020-12-31", asOf) });
    const systems = new Set(early.edges.map((edge) => edge.segment?.system));
    expect(systems.has("ELLALINK")).toBe(false);
    expect(systems.has("SACS")).toBe(true);
    const planned = cableGraph(atlas, { inland: true, only: countsAs("all", "2020-12-31", asOf) });
    expect(planned.edges.length).toBe(all.edges.length);
  });

  it("says what it took away to no effect", () => {
    const { idle } = withoutCables(atlas, built, [
      "system:2AFRICA",
      "country:EGY",
      "instrument:infra-medusa",
      "system:ELLALINK",
    ]);
    expect(idle).toEqual(["system:2AFRICA", "country:EGY", "instrument:infra-medusa"]);
  });

  it("without EllaLink, of what is in service: the Atlantic parts, and Cabo Verde is left alone", () => {
    const loss = withoutCables(atlas, built, ["system:ELLALINK"]);
    expect(loss.lost).toEqual(["CPV"]);
    expect(loss.networks[0]?.parts).toEqual([
      ["AGO", "ARG", "BRA", "CHL"],
      ["ESP", "PAN", "PRT", "USA"],
    ]);
    // By hand: 4 x 4 across the ocean, and Cabo Verde with each of the eight.
    expect(loss.cut.length).toBe(4 * 4 + 8);
  });

  it("leaves the programme that rides on another cable's glass where the glass is", () => {
    const loss = withoutCables(atlas, built, ["system:BELLA"]);
    const pair = loss.cut.find(({ a, b }) => a === "BRA" && b === "PRT");
    expect(pair).toBeUndefined();
  });

  it("with all that is planned, without Medusa: longer ways, all through what was there before", () => {
    const loss = withoutCables(atlas, all, ["system:MEDUSA"]);
    expect(loss.longer.length).toBeGreaterThan(0);
    for (const { before, after } of loss.longer) {
      expect(after?.km).toBeGreaterThan(before.km);
      expect(after?.edges.some((edge) => edge.segment?.system === "MEDUSA")).toBe(false);
    }
  });
});

describe("routes that share no cable, on the atlas", () => {
  it.each([...graphs.keys()])("%s: are as many as another algorithm finds", (key) => {
    const graph = graphs.get(key) as CableGraph;
    const routes = countryRoutes(graph);
    const { plain: joined, partOf } = withoutJoins(graph);
    const partsOf = (country: string) => nodesIn(graph, country).map((id) => partOf.get(id) as string);
    for (const [a, b] of countryPairs([...countryReach(graph).nodesOf.keys()]).filter((_, at) => at % 5 === 0)) {
      // The parts of a country are one place: they are run together for the other algorithm.
      const into = new Map([...partsOf(a).map((id) => [id, "A"]), ...partsOf(b).map((id) => [id, "B"])] as [
        string,
        string,
      ][]);
      const name = (id: string) => into.get(id) ?? id;
      const merged = {
        nodes: [...new Set(joined.nodes.map(name))],
        edges: joined.edges.map((edge) => ({ ...edge, from: name(edge.from), to: name(edge.to) })),
      };
      expect(routes.disjoint(a, b), `${a}~${b}`).toBe(flowByTable(merged, ["A"], ["B"]));
    }
  });
});

describe("weak points of the cables", () => {
  it.each([...graphs.keys()])("%s: bridges and articulation points are what taking each away shows", (key) => {
    const graph = graphs.get(key) as CableGraph;
    const { plain: joined } = withoutJoins(graph);
    const whole = pieces(joined);
    const { bridges } = bridgesAndCutNodes(joined);
    expect([...bridges].sort()).toEqual(
      joined.edges.flatMap(({ id }) => (pieces(without(joined, id)) > whole ? [id] : [])).sort(),
    );
    const full = plain(graph);
    const { cutNodes } = bridgesAndCutNodes(full);
    const base = pieces(full);
    expect([...cutNodes].sort()).toEqual(full.nodes.filter((id) => pieces(without(full, id)) > base).sort());
  });

  it("each cuts off as many pairs as taking it away does, and what is not listed cuts off none", () => {
    const weak = weakCables(atlas, built);
    for (const kind of ["system", "country", "segment", "landing"] as const) {
      const listed = new Map(weak[kind].map((point) => [point.ref, point]));
      for (const ref of things.filter((thing) => thing.startsWith(`${kind}:`))) {
        const loss = withoutCables(atlas, built, [ref]);
        expect(listed.get(ref)?.pairs ?? 0, ref).toBe(loss.cut.length);
        expect(listed.get(ref)?.lost ?? [], ref).toEqual(loss.lost);
      }
    }
  });

  it("a bridge of the list is a stretch without which a pair of countries is cut off", () => {
    const weak = weakCables(atlas, built);
    expect(weak.bridges.map(({ id }) => id)).toContain("ELL-3");
    expect(weak.bridges.map(({ id }) => id)).not.toContain("BLU-4");
    for (const bridge of weak.bridges) expect(bridge.kind).toBe("segment");
  });
});
