import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extentOf, placesOf, withMargin } from "#analysis/extentOf.ts";
import type { Position } from "#model/atlas.ts";
import { areaOf, boxOf, featureOf, guestAtlas, lineOf, pointAt } from "../support/guestScenes.ts";
import { guestSet } from "../support/guestSets.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const width = ([west, , east]: readonly [number, number, number, number]) =>
  east < west ? east + 360 - west : east - west;

describe("the box around places", () => {
  it("crosses 180° when that is shorter", () => {
    expect(
      extentOf([
        [170, -40],
        [-170, -10],
        [178, -20],
      ]),
    ).toEqual([170, -40, -170, -10]);
  });

  it("holds every place and is never wider than the widest gap allows", () => {
    const places = fc.array(
      fc.tuple(fc.double({ min: -180, max: 179.99, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })),
      { minLength: 1, maxLength: 12 },
    ) as fc.Arbitrary<Position[]>;
    fc.assert(
      fc.property(places, (points) => {
        const extent = extentOf(points);
        if (!extent) throw new Error("there are places");
        expect(width(extent)).toBeLessThanOrEqual(360 - 360 / points.length + 1e-6);
        for (const [lon, lat] of points) {
          const inside = lon >= extent[0] ? lon - extent[0] : lon + 360 - extent[0];
          expect(inside).toBeLessThanOrEqual(width(extent) + 1e-6);
          expect(lat).toBeGreaterThanOrEqual(extent[1]);
          expect(lat).toBeLessThanOrEqual(extent[3]);
        }
      }),
    );
  });

  it("gives a lone city some air, and nothing for nothing", () => {
    expect(extentOf([])).toBeNull();
    expect(width(withMargin([11.1, 43.9, 11.1, 43.9]))).toBeCloseTo(8);
  });

  it("knows where each kind of thing is", () => {
    const atlas = shippedAtlas();
    for (const ref of [
      "country:JPN",
      "city:beijing",
      "instrument:dp-eu-jpn",
      "system:MEDUSA",
      "segment:ELL-1",
      "event:mce-2012",
      "bloc:ASEAN",
    ] as const)
      expect(placesOf(atlas, ref).length).toBeGreaterThan(0);
    expect(placesOf(atlas, "source:S004")).toEqual([]);
  });

  it("holds the whole of what a reader brought: a point, a line over 180°, an area wider than half the world", () => {
    const brought = guestAtlas([
      guestSet("own", {
        features: [
          featureOf(1, pointAt(5, 45)),
          featureOf(2, lineOf([170, 10], [-170, 20])),
          featureOf(
            3,
            areaOf([
              [-100, -30],
              [0, -30],
              [100, -30],
              [100, 50],
              [0, 50],
              [-100, 50],
              [-100, -30],
            ]),
          ),
          featureOf(4, areaOf(boxOf(-180, -90, 180, 90))),
        ],
      }),
    ]);
    const box = (number: number) => extentOf(placesOf(brought, `feature:own.${number}`));
    expect(box(1)).toEqual([5, 45, 5, 45]);
    expect(box(2)).toEqual([170, 10, -170, 20]);
    expect(box(3)).toEqual([-100, -30, 100, 50]);
    const [west, south, east, north] = box(4) ?? [0, 0, 0, 0];
    expect(width([west, south, east, north])).toBeGreaterThan(350);
    expect([south, north]).toEqual([-90, 90]);
    expect(placesOf(brought, "feature:own.9")).toEqual([]);
  });
});

it("looks at the poles as far as a flat map goes, from south to north and never the other way", () => {
  for (const lat of [90, 89.5, 86, -81, -90]) {
    const [west, south, east, north] = withMargin([20, lat, 20, lat]);
    expect([west, east]).toEqual([16, 24]);
    expect(north - south).toBeGreaterThanOrEqual(lat > 0 ? 6 : 4);
    expect(south).toBeGreaterThanOrEqual(-80);
    expect(north).toBeLessThanOrEqual(84);
  }
});
