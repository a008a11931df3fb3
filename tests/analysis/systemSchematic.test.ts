import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { systemSchematic } from "#analysis/systemSchematic.ts";
import type { Atlas, CableSegment, Landing } from "#model/atlas.ts";
import type { SystemSchematic } from "#model/schematic.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
type Parts = Pick<Atlas, "segments" | "landings" | "landingById">;

function madeOf(landings: readonly Landing[], segments: readonly CableSegment[]): Parts {
  return { landings, segments, landingById: new Map(landings.map((landing) => [landing.id, landing])) };
}

const landingLike = (id: string, at: readonly [number, number], segment: readonly string[] = []): Landing => ({
  ...(atlas.landings[0] as Landing),
  id,
  ref: `landing:${id}`,
  system: "S",
  at,
  segment: [...segment],
});
const segmentLike = (id: string, from: Landing, to: Landing, part: CableSegment["part"] = "trunk"): CableSegment => ({
  ...(atlas.segments[0] as CableSegment),
  id,
  ref: `segment:${id}`,
  aliases: [],
  system: "S",
  part,
  from: from.id,
  to: to.id,
  routeKm: 100,
  lines: [[from.at, to.at]],
});

/** What must hold of any strip map. */
function checkLaws(parts: Parts, system: string, drawn: SystemSchematic): void {
  const segments = parts.segments.filter((segment) => segment.system === system);
  const stops = drawn.lines.flatMap((line) => line.stops.map((stop) => stop.landing));
  expect(new Set(stops).size, "each stop once").toBe(stops.length);
  const own = parts.landings.filter((landing) => landing.system === system);
  for (const landing of own) expect([...stops, ...drawn.loose], landing.id).toContain(landing);
  for (const landing of drawn.loose) expect(stops, landing.id).not.toContain(landing);

  for (const segment of segments) {
    const lines = drawn.lines.filter((line) => line.hops.some((hop) => hop.segment === segment));
    expect(lines.length, `${segment.id} in one line`).toBe(1);
    const line = lines[0];
    if (!line) continue;
    const hops = line.hops.filter((hop) => hop.segment === segment);
    const id = (index: number) => line.stops[index]?.landing.id;
    expect(id(hops[0]?.from ?? -1), segment.id).toBe(segment.from);
    expect(id(hops.at(-1)?.to ?? -1), segment.id).toBe(segment.to);
    for (const [index, hop] of hops.entries())
      if (index > 0) expect(hop.from, `${segment.id} goes on where it stopped`).toBe(hops[index - 1]?.to);
  }
  for (const line of drawn.lines) {
    // Every stop but the first hangs on exactly one stop above it; the rest are loops.
    const hanging = line.hops.filter((hop) => hop.kind !== "loop");
    expect(hanging.map((hop) => Math.max(hop.from, hop.to)).sort((a, b) => a - b)).toEqual(
      line.stops.slice(1).map((_, index) => index + 1),
    );
    for (const hop of hanging) {
      const [upper, lower] = [line.stops[Math.min(hop.from, hop.to)], line.stops[Math.max(hop.from, hop.to)]];
      expect((lower?.column ?? 0) - (upper?.column ?? 0)).toBe(hop.kind === "off" ? 1 : 0);
    }
  }
}

describe("a cable system as a strip map", () => {
  it("draws every segment of every shipped system once, every landing once, and ends next to each other", () => {
    for (const { id } of atlas.systems) checkLaws(atlas, id, systemSchematic(atlas, id));
  });

  it("does so for any net of landings and segments", () => {
    const nets = fc.integer({ min: 1, max: 9 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        ends: fc.array(
          fc.record({
            from: fc.integer({ min: 0, max: count - 1 }),
            to: fc.integer({ min: 0, max: count - 1 }),
            part: fc.constantFrom("trunk" as const, "branch" as const, "terrestrial" as const),
          }),
          { maxLength: 14 },
        ),
      }),
    );
    fc.assert(
      fc.property(nets, ({ count, ends }) => {
        const landings = Array.from({ length: count }, (_, at) => landingLike(`l${at}`, [at * 3, (at * at) % 7]));
        const segments = ends.map(({ from, to, part }, at) =>
          segmentLike(`s${at}`, landings[from] as Landing, landings[to] as Landing, part),
        );
        const parts = madeOf(landings, segments);
        checkLaws(parts, "S", systemSchematic(parts, "S"));
      }),
    );
  });

  it("puts what lies on a segment's way in the order in which the line passes it, across 180° too", () => {
    const [a, b] = [landingLike("a", [170, 0]), landingLike("b", [-160, 0])];
    const between = [landingLike("late", [-165, 1], ["S-1"]), landingLike("early", [175, 1], ["S-1"])];
    const segment = {
      ...segmentLike("S-1", a, b),
      lines: [
        [a.at, [180, 0]],
        [[-180, 0], b.at],
      ] as CableSegment["lines"],
    };
    const { lines } = systemSchematic(madeOf([a, b, ...between], [segment]), "S");
    expect(lines[0]?.stops.map((stop) => stop.landing.id)).toEqual(["a", "early", "late", "b"]);
    const back = systemSchematic(madeOf([a, b, ...between], [{ ...segment, from: "b", to: "a" }]), "S");
    expect(back.lines[0]?.hops.map((hop) => back.lines[0]?.stops[hop.to]?.landing.id)).toEqual(["late", "early", "a"]);
  });

  it("takes EllaLink's trunk from Sines to Fortaleza, though the branch to Cayenne is longer than what is left", () => {
    const { lines } = systemSchematic(atlas, "ELLALINK");
    const trunk = lines[0]?.stops.filter((stop) => stop.column === 0).map((stop) => stop.landing.id) ?? [];
    expect([trunk[0], trunk.at(-1)]).toEqual(["ellalink-sines", "ellalink-fortaleza"]);
    expect(trunk.slice(1, -1)).toEqual(["ELL-BU-MAD", "ELL-BU-CAS", "ELL-BU-MRT", "ELL-BU-CPV", "ELL-BU-GUF"]);
  });

  it("takes Medusa's trunk through Marseille, and the direct stretch that is not confirmed as a loop beside it", () => {
    const { lines, loose } = systemSchematic(atlas, "MEDUSA");
    expect(lines).toHaveLength(1);
    const trunk = lines[0]?.stops.filter((stop) => stop.column === 0).map((stop) => stop.landing.id) ?? [];
    expect(trunk).toContain("medusa-marseille");
    expect(lines[0]?.hops.filter((hop) => hop.kind === "loop").map((hop) => hop.segment.id)).toEqual(["MED-1C"]);
    expect(loose.map((landing) => landing.id)).toEqual(["medusa-alicante"]);
  });

  it("draws BELLA's parts apart, and nothing for a system of which only landings are known", () => {
    expect(systemSchematic(atlas, "BELLA").lines.length).toBeGreaterThan(2);
    const landings = systemSchematic(atlas, "2AFRICA");
    expect(landings.lines).toEqual([]);
    expect(landings.loose.length).toBeGreaterThan(30);
  });
});
