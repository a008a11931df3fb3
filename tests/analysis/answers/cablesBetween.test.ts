import { describe, expect, it } from "vitest";
import { cableGraph } from "#analysis/answers/cableGraph.ts";
import { cablesBetween } from "#analysis/answers/cablesBetween.ts";
import type { Actor } from "#model/atlas.ts";
import { fibreKmPerSecond } from "#model/propagation.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const actor = (id: string) => atlas.actorById.get(id) as Actor;
const all = { inService: false, inland: true };
const ask = (a: string, b: string, choice = all) => cablesBetween(atlas, actor(a), actor(b), choice);

const choices = [true, false].flatMap((inService) => [true, false].map((inland) => ({ inService, inland })));
const landed = [...new Set([...cableGraph(atlas, all).nodes.values()].flatMap(({ country }) => country ?? []))]
  .filter((id) => atlas.actorById.has(id))
  .sort();

/** Floyd (1962) and Warshall (1962) over every node, then the nearest of each two countries. */
function distances({ inService, inland }: typeof all): (a: string, b: string) => number {
  const graph = cableGraph(atlas, { inland, only: (segment) => !inService || segment.status === "in_service" });
  const ids = [...graph.nodes.keys()];
  const at = new Map(ids.map((id, index) => [id, index]));
  const far = ids.map((_, i) => ids.map((__, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)));
  for (const { from, to, km } of graph.edges)
    for (const [i, j] of [
      [at.get(from) as number, at.get(to) as number],
      [at.get(to) as number, at.get(from) as number],
    ] as const) {
      const row = far[i] as number[];
      row[j] = Math.min(row[j] as number, km);
    }
  for (const [k] of ids.entries())
    for (const row of far)
      for (const [j] of ids.entries())
        row[j] = Math.min(row[j] as number, (row[k] as number) + ((far[k] as number[])[j] as number));
  const of = (country: string) =>
    [...graph.nodes.values()].filter((node) => node.country === country).map(({ id }) => at.get(id) as number);
  return (a, b) => Math.min(...of(a).flatMap((i) => of(b).map((j) => (far[i] as number[])[j] as number)));
}

describe("the way along cables between two actors", () => {
  it.each(choices)("is as long as Floyd and Warshall say, for every two countries with a cable: %o", (choice) => {
    const km = distances(choice);
    for (const a of landed)
      for (const b of landed.filter((other) => other > a)) {
        const answer = ask(a, b, choice);
        const found = answer.kind === "path" ? answer.path.km : Number.POSITIVE_INFINITY;
        if (Number.isFinite(found)) expect(found).toBeCloseTo(km(a, b), 6);
        else expect([a, b, km(a, b)]).toEqual([a, b, Number.POSITIVE_INFINITY]);
      }
  });

  it("hangs together: each stretch begins where the last ended, and the lengths add up", () => {
    for (const a of landed)
      for (const b of landed.filter((other) => other < a)) {
        const answer = ask(a, b);
        if (answer.kind !== "path") continue;
        const { hops, km, inlandKm, serviceKm, ms } = answer.path;
        expect([hops[0]?.from.country, hops.at(-1)?.to.country]).toEqual([a, b]);
        for (const [at, hop] of hops.slice(1).entries()) expect(hops[at]?.to).toBe(hop.from);
        expect(hops.reduce((sum, hop) => sum + hop.km, 0)).toBeCloseTo(km, 6);
        expect(inlandKm + serviceKm).toBeLessThanOrEqual(km + 1e-6);
        expect(ms).toBeCloseTo((km / fibreKmPerSecond) * 1000, 9);
        expect(hops.filter((hop) => hop.from.country === a && hop.to.country !== a).length).toBeLessThanOrEqual(1);
      }
  });

  it("is never shorter with fewer stretches to choose from, and says what would make one where there is none", () => {
    for (const a of landed)
      for (const b of landed.filter((other) => other > a)) {
        const [free, bound] = [ask(a, b), ask(a, b, { inService: true, inland: true })];
        if (bound.kind === "path") expect(free.kind === "path" && free.path.km <= bound.path.km + 1e-6).toBe(true);
        else expect(bound).toMatchObject({ kind: "none", otherwise: { planned: free.kind === "path", inland: false } });
      }
  });

  it("from Brazil to Portugal is EllaLink's trunk, in service", () => {
    const answer = ask("BRA", "PRT", { inService: true, inland: false });
    if (answer.kind !== "path") throw new Error(answer.kind);
    expect(answer.path.hops.map((hop) => hop.kind === "segment" && hop.segment.id)).toEqual(["ELL-1"]);
    expect(answer.path.km).toBeCloseTo(5727, 6);
    expect(answer.path.serviceKm).toBe(answer.path.km);
    expect(answer.path.ms).toBeCloseTo(28.05, 2);
  });

  it("from the Union to Japan is only planned; no stop is passed without moving", () => {
    expect(ask("EU", "JPN", { inService: true, inland: true })).toMatchObject({
      kind: "none",
      otherwise: { planned: true, inland: false },
    });
    const answer = ask("EU", "JPN");
    if (answer.kind !== "path") throw new Error(answer.kind);
    expect(answer.path.serviceKm).toBe(0);
    expect(answer.path.hops.map((hop) => hop.kind)).toEqual(["segment", "segment", "inland", "segment", "segment"]);
  });

  it("asks for a member of a bloc apart from the bloc's others, from either side", () => {
    const [there, back] = [ask("EU", "ITA"), ask("ITA", "EU")];
    if (there.kind !== "path" || back.kind !== "path") throw new Error("no path");
    expect(there.ends.apart?.member.id).toBe("ITA");
    expect(there.ends.from.map(({ id }) => id)).not.toContain("ITA");
    expect(there.path.km).toBeCloseTo(back.path.km, 9);
  });

  it("is not asked for where there is nothing to ask: no cable, no country, the same country", () => {
    expect(ask("beijing", "paris")).toMatchObject({ kind: "no_landing", actors: [{ id: "beijing" }] });
    expect(ask("OECD", "JPN")).toMatchObject({ kind: "no_country", actors: [{ id: "OECD" }] });
    expect(ask("lyon", "paris")).toMatchObject({ kind: "same_country", countries: [{ id: "FRA" }] });
  });
});
