import { expect, test } from "vitest";
import { colourBytes } from "#views/map/layers/colourBytes.ts";
import { dashPixels, isDotted } from "#views/map/layers/dashPixels.ts";
import { keepRows } from "#views/map/layers/keptRows.ts";

test("dashes grow with the width, as in SVG", () => {
  expect(dashPixels([], 2)).toEqual([0, 0, 0, 0]);
  expect(dashPixels([2, 3], 2)).toEqual([4, 6, 4, 6]);
  expect(dashPixels([5, 2, 1, 2], 2)).toEqual([10, 4, 2, 4]);
  expect(dashPixels([3], 1)).toEqual([3, 3, 3, 3]);
});

test("a stretch of no length is a round dot", () => {
  expect(isDotted([0, 2.4])).toBe(true);
  expect(isDotted([0.6, 1.4])).toBe(false);
  expect(isDotted([])).toBe(false);
});

test("colours become bytes", () => {
  expect(colourBytes("#ff8000", 0.5)).toEqual([255, 128, 0, 128]);
  expect(colourBytes("#000000")).toEqual([0, 0, 0, 255]);
});

test("rows stay the same objects until a member's shape changes; the version tells of new looks", () => {
  const keep = keepRows<{ id: string; colour: string }, { item: number }>(
    (a, b) => a.id === b.id,
    (_, item) => [{ item }],
  );
  const first = keep([{ id: "a", colour: "red" }]);
  const recoloured = keep([{ id: "a", colour: "blue" }]);
  expect(recoloured.rows).toBe(first.rows);
  expect(recoloured.version).toBeGreaterThan(first.version);
  expect(keep(recoloured.items)).toBe(recoloured);
  expect(keep([{ id: "b", colour: "blue" }]).rows).not.toBe(first.rows);
});
