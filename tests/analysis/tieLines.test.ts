import { geoDistance } from "d3-geo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fannedLine } from "#analysis/tieLines.ts";
import type { Position } from "#model/atlas.ts";

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -75, max: 75, noNaN: true }),
) as fc.Arbitrary<Position>;
const apart = (a: Position, b: Position) => (geoDistance([a[0], a[1]], [b[0], b[1]]) * 180) / Math.PI;

describe("the line of a tie", () => {
  it("goes the short way across 180°, without a jump", () => {
    const line = fannedLine([139.75, 35.69], [-118.24, 34.05], 0);
    const lons = line.map(([lon]) => lon);
    expect(Math.max(...lons) - Math.min(...lons)).toBeLessThan(110);
    expect(lons.some((lon) => lon > 180)).toBe(true);
  });

  it("is continuous, starts and ends near its places, and stays on the globe", () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: -0.1, max: 0.1, noNaN: true }), (a, b, offset) => {
        const distance = apart(a, b);
        fc.pre(distance > 0.5 && distance < 175);
        const line = fannedLine(a, b, offset);
        line.forEach((point, at) => {
          expect(Math.abs(point[1])).toBeLessThanOrEqual(90);
          const before = line[at - 1];
          if (before) expect(Math.abs(point[0] - before[0])).toBeLessThanOrEqual(180);
        });
        expect(apart(line[0] as Position, a)).toBeLessThan(Math.max(1.5, distance * 0.12));
        expect(apart(line.at(-1) as Position, b)).toBeLessThan(Math.max(1.5, distance * 0.12));
      }),
    );
  });

  it("bends to either side by the same amount, and not at all without an offset", () => {
    const [a, b]: [Position, Position] = [
      [4.35, 50.85],
      [77.2, 28.6],
    ];
    const middle = (offset: number) =>
      fannedLine(a, b, offset)[Math.floor(fannedLine(a, b, offset).length / 2)] as Position;
    const straight = middle(0);
    expect(apart(straight, middle(0.05))).toBeGreaterThan(1);
    expect(apart(straight, middle(0.05))).toBeCloseTo(apart(straight, middle(-0.05)), 2);
  });
});
