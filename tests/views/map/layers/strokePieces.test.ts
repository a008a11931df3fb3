import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { strokePieces } from "#views/map/layers/strokePieces.ts";

const ends = (path: Float64Array): number[] => [...path.slice(0, 2), ...path.slice(-2)];

describe("a line made ready to be drawn", () => {
  test("a line that stays on one side of 180 degrees stays whole", () => {
    const [piece, ...more] = strokePieces([
      [4, 51],
      [20, 40],
      [35, 30],
    ]);
    expect(more).toEqual([]);
    expect([...(piece?.path ?? [])]).toEqual([4, 51, 20, 40, 35, 30]);
  });

  test("a line across 180 degrees is cut there and goes on from the other side, whichever way the data counts", () => {
    for (const last of [190, -170]) {
      const pieces = strokePieces([
        [170, 0],
        [last, 10],
      ]);
      expect(pieces.map(({ path }) => ends(path))).toEqual([
        [170, 0, 180, 5],
        [-180, 5, -170, 10],
      ]);
    }
  });

  test("a line that was already cut at 180 degrees is left as it is", () => {
    const pieces = strokePieces([
      [170, 0],
      [180, 5],
    ]);
    expect(pieces.map(({ path }) => ends(path))).toEqual([[170, 0, 180, 5]]);
    expect(
      strokePieces([
        [180, 5],
        [170, 0],
      ]).map(({ path }) => ends(path)),
    ).toEqual([[180, 5, 170, 0]]);
  });

  test("the way travelled goes on through the cut, so that dashes do", () => {
    const [first, second] = strokePieces([
      [170, 0],
      [190, 0],
    ]);
    expect(first?.alongFlat.at(-2)).toBeCloseTo(second?.alongFlat[0] ?? 0, 4);
    expect(second?.alongFlat.at(-2)).toBeCloseTo((20 / 360) * 512, 3);
    expect(second?.alongGlobe.at(-2)).toBeCloseTo(second?.alongGlobe.at(-1) ?? 0, 3);
  });

  test("whatever the line, pieces stay in the world, the way only grows, and ends at the whole length", () => {
    const place = fc.tuple(
      fc.double({ min: -540, max: 540, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 12 }), (line) => {
        let before = 0;
        for (const { path, alongFlat } of strokePieces(line)) {
          expect(alongFlat.length).toBe(path.length);
          for (let index = 0; index < path.length; index += 2) {
            expect(Math.abs(path[index] ?? Number.NaN)).toBeLessThanOrEqual(180 + 1e-9);
            const so = alongFlat[index] ?? Number.NaN;
            expect(so).toBeGreaterThanOrEqual(before - 1e-3);
            expect(so).toBeLessThanOrEqual((alongFlat[index + 1] ?? Number.NaN) + 1e-3);
            before = so;
          }
        }
      }),
    );
  });
});
