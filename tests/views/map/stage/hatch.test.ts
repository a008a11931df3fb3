import { expect, test } from "vitest";
import { hatchTile } from "#views/map/stage/hatch.ts";

test("the hatching joins at the tile's edges, so that no seam shows", () => {
  const { width, height, data } = hatchTile("#336699");
  const alpha = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) expect(alpha(x + 1, y + height - 1)).toBe(alpha(x, y));
  expect(Array.from(data.subarray(0, 3))).toEqual([0x33, 0x66, 0x99]);
  expect(new Set(data).size).toBeGreaterThan(4);
});
