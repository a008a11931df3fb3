import { geoDistance, geoInterpolate } from "d3-geo";
import fc from "fast-check";
import { expect, it } from "vitest";
import { greatCircle } from "#analysis/greatCircle.ts";
import type { Position } from "#model/atlas.ts";

const place = fc
  .tuple(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: -890, max: 890 }))
  .map(([lon, lat]): Position => [lon / 10, lat / 10]);

it("is as long, and runs where, d3's is", () => {
  fc.assert(
    fc.property(place, place, fc.integer({ min: 0, max: 10 }), (a, b, tenths) => {
      const own = greatCircle(a, b);
      const length = geoDistance([...a], [...b]);
      expect(own.length).toBeCloseTo(length, 9);
      // Between opposite points every way is as good.
      if (length > Math.PI - 1e-3) return;
      const [lon, lat] = geoInterpolate([...a], [...b])(tenths / 10);
      expect(geoDistance([lon, lat], [...own.at(tenths / 10)])).toBeLessThan(1e-9);
    }),
    { numRuns: 300 },
  );
});

it("has no length between a place and itself", () => {
  expect(greatCircle([10, 50], [10, 50]).length).toBe(0);
  expect(greatCircle([10, 50], [10, 50]).at(0.5)).toEqual([10, 50]);
});
