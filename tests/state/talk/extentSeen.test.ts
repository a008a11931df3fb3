import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extentSeen } from "#state/talk/extentSeen.ts";
import { fitExtent } from "#views/map/still/fitExtent.ts";

describe("the part of the world that a window shows", () => {
  test("shown again in the same window, is the same view", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2.5, max: 12, noNaN: true }),
        fc.double({ min: -55, max: 55, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (zoom, lat, lon) => {
          const size = { width: 1000, height: 600 };
          const again = fitExtent(extentSeen({ zoom, lat, lon }, size, "flat"), size);
          expect(again.zoom).toBeCloseTo(zoom, zoom > 8 ? 0 : 1);
          expect(again.lat).toBeCloseTo(lat, 0);
          expect(Math.cos(((again.lon - lon) * Math.PI) / 180)).toBeCloseTo(1, 4);
        },
      ),
    );
  });

  test("crosses 180° with its east smaller than its west, and keeps its middle when it shows all of the world", () => {
    const [west, , east] = extentSeen({ zoom: 3, lat: 0, lon: 175 }, { width: 1000, height: 600 }, "flat");
    expect(east).toBeLessThan(west);
    const [w, , e] = extentSeen({ zoom: 0, lat: 0, lon: 100 }, { width: 2000, height: 600 }, "flat");
    expect(((w + (e < w ? e + 360 : e)) / 2 + 360) % 360).toBeCloseTo(100, 1);
  });
});
