import { describe, expect, it } from "vitest";
import { landAlong, landOf } from "#check/land.ts";
import { kmBetween, lengthKm, stepsAlong } from "#check/sphere.ts";
import type { Position } from "#model/schema/shared.ts";
import { landAt10m } from "#workshop/check/landAt10m.ts";

const land = landAt10m();
const kmOfLand = (...line: Position[]) => landAlong([line], [line[0]!, line.at(-1)!], land, 8).km;

describe("land at 1 : 10 million", () => {
  it.each<[place: string, at: Position, isLand: boolean]>([
    ["Rome", [12.49, 41.9], true],
    ["the middle of the Atlantic", [-40, 30], false],
    ["the Caspian Sea", [51, 42], false],
    ["Chukotka, east of the antimeridian", [-178, 66.5], true],
    ["Chukotka, west of the antimeridian", [178, 67], true],
    ["Wrangel Island, on the antimeridian", [180, 71.2], true],
    ["the South Pole", [0, -90], true],
    ["the North Pole", [0, 90], false],
    ["the Bosphorus off Istanbul", [29.06, 41.1], false],
  ])("knows %s", (_, at, isLand) => {
    expect(land.isLand(at)).toBe(isLand);
  });

  it("is the same whichever turn of the globe a longitude counts", () => {
    expect(land.isLand([12.49 + 360, 41.9])).toBe(true);
    expect(land.isLand([-40 - 360, 30])).toBe(false);
  });

  it("tells how far the coast is", () => {
    expect(land.kmToCoast([-8.876, 37.964], 50)).toBeLessThan(2);
    expect(land.kmToCoast([12.49, 41.9], 50)).toBeGreaterThan(20);
    expect(land.kmToCoast([-40, 30], 100)).toBe(Number.POSITIVE_INFINITY);
  });

  it("measures to a coast across the antimeridian", () => {
    const island = landOf([
      [
        [179, -1],
        [-179, -1],
        [-179, 1],
        [179, 1],
        [179, -1],
      ],
    ]);
    expect(island.isLand([180, 0])).toBe(true);
    expect(island.isLand([-179.5, 0])).toBe(true);
    expect(island.isLand([178.5, 0])).toBe(false);
    expect(island.kmToCoast([-178.9, 0], 100)).toBeCloseTo(11.1, 1);
  });
});

describe("land along a cable", () => {
  it("is none through the Strait of Messina", () => {
    expect(kmOfLand([15.75, 38.45], [15.65, 38.265], [15.6, 38.15], [15.57, 38.0], [15.5, 37.8])).toBe(0);
  });

  it("is Sicily on the way from Palermo to Catania", () => {
    const crossing = landAlong(
      [
        [
          [13.36, 38.12],
          [15.09, 37.5],
        ],
      ],
      [
        [13.36, 38.12],
        [15.09, 37.5],
      ],
      land,
      8,
    );
    expect(crossing.km).toBeGreaterThan(100);
    expect(land.isLand(crossing.at!)).toBe(true);
  });

  it("leaves out the shores", () => {
    expect(kmOfLand([12.3, 41.75], [11.8, 41.5])).toBe(0);
  });

  it("follows great circles over the pole", () => {
    expect(kmOfLand([0, 85], [180, 85])).toBe(0);
  });
});

describe("the sphere", () => {
  it("measures a degree of the equator and half a globe", () => {
    expect(kmBetween([0, 0], [1, 0])).toBeCloseTo(111.195, 2);
    expect(kmBetween([0, 90], [0, -90])).toBeCloseTo(Math.PI * 6371.0088, 3);
    expect(kmBetween([179.5, 0], [-179.5, 0])).toBeCloseTo(111.195, 2);
  });

  it("walks a leg in equal steps that add up to its length", () => {
    const steps = [...stepsAlong([170, 50], [-150, 60], 10)];
    const sum = steps.reduce((km, step) => km + step.km, 0);
    expect(sum).toBeCloseTo(
      lengthKm([
        [170, 50],
        [-150, 60],
      ]),
      6,
    );
    expect(Math.max(...steps.map((step) => step.km))).toBeLessThanOrEqual(10);
    expect([...stepsAlong([5, 5], [5, 5], 10)]).toEqual([]);
  });
});
