import { expect, test } from "vitest";
import type { World } from "#views/map/still/world.ts";
import { coastPath } from "#workshop/coastPath.ts";

const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];
const world = (rings: number[][][], coast: number[][][]): World => {
  const none = { type: "MultiLineString" as const, coordinates: [] };
  return {
    countries: [{ type: "Feature", properties: { a3: "AAA" }, geometry: { type: "Polygon", coordinates: rings } }],
    borders: { border: none, disputed: none, coast: { type: "MultiLineString", coordinates: coast } },
  };
};
/** Twice the area that a subpath encloses, by its direction. */
const turn = (subpath: string): number => {
  const [x = 0, y = 0, ...steps] = (subpath.match(/-?\d+/g) ?? []).map(Number);
  let [atX, atY, area] = [x, y, 0];
  for (let at = 0; at < steps.length; at += 2) {
    const [nextX, nextY] = [atX + (steps[at] ?? 0), atY + (steps[at + 1] ?? 0)];
    area += atX * nextY - nextX * atY;
    [atX, atY] = [nextX, nextY];
  }
  return area;
};

test("a lake runs against the land around it, whichever way its coast is told, so that it is not filled", () => {
  const [land, lake] = [square(0, 0, 40, 40), square(10, 10, 20, 20).toReversed()];
  for (const told of [lake, lake.toReversed()]) {
    const [outer = "", inner = ""] = coastPath(world([land, lake], [land, told]), 0)
      .d.split("M")
      .slice(1);
    expect(Math.sign(turn(outer)) * Math.sign(turn(inner))).toBe(-1);
  }
});

test("a coast across 180° is two pieces that end at the edges of the sheet, none of them drawn along it", () => {
  const island = [
    [170, 0],
    [170, 20],
    [-170, 20],
    [-170, 0],
    [170, 0],
  ];
  const pieces = coastPath(world([island], [island]), 0)
    .d.split("M")
    .slice(1);
  expect(pieces.map((piece) => piece.split("l")[0])).toEqual(["4096 2048", "0 1816"]);
});

test("the land at the pole, which has a coast on one side only, goes down to the sheet's edge", () => {
  const coast = [
    [-180, -80],
    [0, -70],
    [180, -80],
  ];
  expect(coastPath(world([coast], [coast]), 0).pole).toBe("M0 3636L4096 3636V4096H0z");
});
