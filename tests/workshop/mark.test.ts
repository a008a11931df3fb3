import { XMLValidator } from "fast-xml-parser";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { markPng, markSvg } from "#workshop/mark.ts";

const at = (png: PNG, x: number, y: number): readonly number[] => [
  ...png.data.subarray((y * png.width + x) * 4, (y * png.width + x) * 4 + 4),
];
const [ink, sea, paper] = [
  [35, 40, 43, 255],
  [11, 87, 164, 255],
  [251, 250, 246, 255],
];

test("the icon is a drawing: two places, an arc above the sea and one below it", () => {
  const png = PNG.sync.read(markPng(64, false));
  expect([png.width, png.height]).toEqual([64, 64]);
  expect(at(png, 13, 36)).toEqual(ink);
  expect(at(png, 51, 36)).toEqual(ink);
  expect(at(png, 32, 19)).toEqual(ink);
  expect(at(png, 32, 45)).toEqual(sea);
  expect(at(png, 32, 8)).toEqual(paper);
  expect(at(png, 0, 0)[3]).toBe(0);
});

test("a maskable icon has no corners to lose, and stays within the middle", () => {
  const png = PNG.sync.read(markPng(192, true));
  expect(at(png, 0, 0)).toEqual(paper);
  for (let y = 0; y < 192; y += 1)
    for (let x = 0; x < 192; x += 1) if (Math.hypot(x - 96, y - 96) > 0.4 * 192) expect(at(png, x, y)).toEqual(paper);
});

test("the drawing is well-formed SVG", () => {
  expect(XMLValidator.validate(markSvg())).toBe(true);
});
