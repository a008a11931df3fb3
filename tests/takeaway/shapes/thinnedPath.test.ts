import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thinned } from "#takeaway/shapes/thinned.ts";
import { thinnedPath } from "#takeaway/shapes/thinnedPath.ts";

describe("a thinned path", () => {
  test("loses points on the way, and keeps corners, curves and rings", () => {
    expect(
      thinnedPath(
        [["M", 0, 0], ["L", 5, 0.1], ["L", 10, 0], ["L", 10, 10], ["C", 10, 12, 4, 12, 0, 10], ["Z"], ["L", 1, 1]],
        0.2,
      ),
    ).toEqual([["M", 0, 0], ["L", 10, 0], ["L", 10, 10], ["C", 10, 12, 4, 12, 0, 10], ["Z"], ["L", 1, 1]]);
  });

  test("leaves out no point that is further than the tolerance from what is left", () => {
    const coordinate = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 }), (points) => {
        const kept = thinned(points, 1);
        expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
        for (const [x, y] of points) {
          const away = kept.slice(1).map(([bx, by], at) => {
            const [ax, ay] = kept[at] ?? [bx, by];
            const square = (bx - ax) ** 2 + (by - ay) ** 2;
            const along = square === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square;
            const share = Math.max(0, Math.min(1, along));
            return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
          });
          expect(Math.min(...away)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
