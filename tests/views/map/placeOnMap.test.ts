import { describe, expect, test } from "vitest";
import type { Camera } from "#model/pose.ts";
import { placeOnMap } from "#views/map/placeOnMap.ts";

const size = { width: 800, height: 600 };
const camera: Camera = { zoom: 3, lat: 40, lon: 170, bearing: 0, pitch: 0 };

describe("where the map shows a place", () => {
  test.each(["flat", "globe"] as const)(
    "what the camera looks at stands in the middle of the window (%s)",
    (projection) => {
      const [x, y] = placeOnMap([170, 40], camera, size, projection) ?? [];
      expect(x).toBeCloseTo(400, 6);
      expect(y).toBeCloseTo(300, 6);
    },
  );

  test("a place across 180 degrees stands beside the camera, not a world away", () => {
    const [x] = placeOnMap([-175, 40], camera, size, "flat") ?? [];
    // 15 degrees east of the middle, of a world of 512 * 2^3 px.
    expect(x).toBeCloseTo(400 + (15 / 360) * 4096, 6);
  });

  test("north is up, and turns with the bearing", () => {
    expect(placeOnMap([170, 50], camera, size, "flat")?.[1]).toBeLessThan(300);
    const turned = placeOnMap([170, 50], { ...camera, bearing: 90 }, size, "flat") ?? [];
    expect(turned[0]).toBeLessThan(400);
    expect(turned[1]).toBeCloseTo(300, 6);
  });

  test("what lies behind the globe stands nowhere", () => {
    expect(placeOnMap([-10, -40], camera, size, "globe")).toBeNull();
    expect(placeOnMap([-10, -40], camera, size, "flat")).not.toBeNull();
  });
});
