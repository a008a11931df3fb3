import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "#model/atlas.ts";
import { coarser } from "#views/map/guests/coarser.ts";
import { offLine, simplified } from "#views/map/still/simplified.ts";

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);
const lines = fc.array(position, { minLength: 100, maxLength: 160 });

describe("lines without what is too fine to be seen", () => {
  it("stray from the file's by no more than the grain, and keep their ends", () => {
    fc.assert(
      fc.property(lines, fc.double({ min: 0.01, max: 40, noNaN: true }), (line, grain) => {
        const [thin] = coarser([line], grain) as [readonly Position[]];
        expect([thin[0], thin.at(-1)]).toEqual([line[0], line.at(-1)]);
        for (const at of line) {
          const off = Math.min(...thin.slice(1).map((to, index) => offLine(at, thin[index] as Position, to)));
          expect(off).toBeLessThanOrEqual(grain + 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are those that the base map's coasts would be left with", () => {
    // No two points are equally far off, where either rule could choose another.
    const walk = Array.from(
      { length: 400 },
      (_, at): Position => [at / 3 + Math.sin(at * 1.7), 30 * Math.sin(at / 23) + Math.cos(at * 2.3)],
    );
    for (const grain of [0.5, 2, 8]) expect(coarser([walk], grain)).toEqual([simplified(walk, grain)]);
  });

  it("keep a ring a ring, and are the same object when asked for the same again", () => {
    const ring = Array.from(
      { length: 121 },
      (_, at): Position => [Math.cos((at * Math.PI) / 60), Math.sin((at * Math.PI) / 60)],
    );
    const area = [[...ring.slice(0, -1), ring[0] as Position]];
    const thin = coarser(area, 0.5);
    expect(thin[0]?.length).toBeGreaterThan(2);
    expect(thin[0]?.length).toBeLessThan(20);
    expect(thin[0]?.at(-1)).toEqual(thin[0]?.[0]);
    expect(coarser(area, 0.6)).toBe(thin);
    expect(coarser(area, 0)).toBe(area);
  });
});
