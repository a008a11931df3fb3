import { PNG } from "pngjs";
import { expect, test } from "vitest";
import type { Figure, FigurePath, FigureShape, FigureText, PathCommand } from "#model/figure.ts";
import { rasterise } from "#workshop/cards/rasterise.ts";

const box = (x: number, y: number, width: number, height: number): readonly PathCommand[] => [
  ["M", x, y],
  ["L", x + width, y],
  ["L", x + width, y + height],
  ["L", x, y + height],
  ["Z"],
];
const path = (d: readonly PathCommand[], look: Partial<FigurePath>): FigurePath => ({
  kind: "path",
  d,
  fill: null,
  fillRule: "nonzero",
  stroke: null,
  title: null,
  ...look,
});
const figure = (shapes: readonly FigureShape[], clip: Figure["layers"][number]["clip"] = null): Figure => ({
  width: 100,
  height: 50,
  background: "#ffffff",
  layers: [{ id: "one", name: "One", clip, shapes }],
});
const drawn = (one: Figure): PNG =>
  PNG.sync.read(rasterise({ width: 100, height: 50 }, [{ figure: one, x: 0, y: 0, scale: 1 }]).png());
const at = (png: PNG, x: number, y: number): readonly number[] => [
  ...png.data.subarray((y * png.width + x) * 4, (y * png.width + x) * 4 + 3),
];
const dark = (png: PNG, x: number, y: number, width: number, height: number): number => {
  let count = 0;
  for (let row = y; row < y + height; row++)
    for (let column = x; column < x + width; column++) if ((at(png, column, row)[0] ?? 255) < 128) count++;
  return count;
};
const line = { colour: "#000000", alphas: [1, 1], width: 4, dash: [], cap: "butt", join: "round" } as const;

test("an area is filled through its alpha, and nothing shows outside the clip", () => {
  const half = path(box(10, 10, 80, 30), { fill: { kind: "plain", colour: "#000000", alpha: 0.5 } });
  const png = drawn(figure([half], [0, 0, 50, 50]));
  expect(at(png, 30, 25)).toEqual([128, 128, 128]);
  expect(at(png, 70, 25)).toEqual([255, 255, 255]);
  expect(at(png, 5, 5)).toEqual([255, 255, 255]);
});

test("a hole stays open under the even-odd rule", () => {
  const ring = path([...box(10, 10, 60, 30), ...box(30, 20, 20, 10)], {
    fill: { kind: "plain", colour: "#000000", alpha: 1 },
    fillRule: "evenodd",
  });
  const png = drawn(figure([ring]));
  expect(at(png, 20, 25)).toEqual([0, 0, 0]);
  expect(at(png, 40, 25)).toEqual([255, 255, 255]);
});

test("a hatched area is lines within its outline", () => {
  const hatch = { kind: "hatch", colour: "#000000", alpha: 1, width: 2, spacing: 8, angle: 0 } as const;
  const triangle: readonly PathCommand[] = [["M", 20, 8], ["L", 60, 8], ["L", 20, 41], ["Z"]];
  const png = drawn(figure([path(triangle, { fill: hatch })]));
  expect(at(png, 30, 16)).toEqual([0, 0, 0]);
  expect(at(png, 30, 20)).toEqual([255, 255, 255]);
  expect(at(png, 55, 32)).toEqual([255, 255, 255]);
});

test("a line fades from its first point to its last, and breaks into dashes", () => {
  const way: readonly PathCommand[] = [
    ["M", 0, 25],
    ["L", 100, 25],
  ];
  const fading = drawn(figure([path(way, { stroke: { ...line, alphas: [1, 0] } })]));
  expect(at(fading, 2, 25)[0]).toBeLessThan(20);
  expect(at(fading, 50, 25)[0]).toBeGreaterThan(100);
  expect(at(fading, 97, 25)[0]).toBeGreaterThan(235);
  const dashed = drawn(figure([path(way, { stroke: { ...line, dash: [10, 10] } })]));
  expect([at(dashed, 5, 25)[0], at(dashed, 15, 25)[0], at(dashed, 25, 25)[0]]).toEqual([0, 255, 0]);
});

const words: FigureText = {
  kind: "text",
  x: 50,
  y: 30,
  text: "Ił",
  size: 20,
  weight: 400,
  italic: false,
  colour: "#000000",
  alpha: 1,
  anchor: "start",
  rotate: 0,
  spacing: 0,
  halo: null,
  width: null,
  href: null,
};

test("letters stand where their anchor says, are heavier in bold, and keep their halo", () => {
  const start = drawn(figure([words]));
  expect(dark(start, 0, 0, 50, 50)).toBe(0);
  expect(dark(start, 50, 0, 50, 50)).toBeGreaterThan(30);
  const end = drawn(figure([{ ...words, anchor: "end" }]));
  expect(dark(end, 0, 0, 50, 50)).toBe(dark(start, 50, 0, 50, 50));
  expect(dark(drawn(figure([{ ...words, weight: 600 }])), 0, 0, 100, 50)).toBeGreaterThan(dark(start, 0, 0, 100, 50));
  const haloed = { ...words, colour: "#ffffff", halo: { colour: "#000000", width: 4 } };
  expect(dark(drawn(figure([haloed])), 0, 0, 100, 50)).toBeGreaterThan(40);
});

test("a letter that the first file lacks comes from our own next one, not from the machine", () => {
  const letter = (text: string, italic = false) =>
    dark(drawn(figure([{ ...words, text, italic, size: 40, y: 42 }])), 0, 0, 100, 50);
  // ł is l with a stroke through it; Cyrillic has no slanted file and stands upright.
  expect(letter("ł")).toBeGreaterThan(letter("l"));
  expect(letter("ж", true)).toBe(letter("ж"));
});

test("a figure is laid at its place and scale, and the bytes are the same each time", () => {
  const spot = figure([path(box(0, 0, 10, 10), { fill: { kind: "plain", colour: "#000000", alpha: 1 } })]);
  const lay = () =>
    rasterise({ width: 100, height: 50 }, [{ figure: { ...spot, width: 20, height: 20 }, x: 40, y: 10, scale: 2 }]);
  const png = PNG.sync.read(lay().png());
  expect(at(png, 59, 29)).toEqual([0, 0, 0]);
  expect(at(png, 61, 29)).toEqual([255, 255, 255]);
  expect(at(png, 41, 11)).toEqual([0, 0, 0]);
  expect(lay().png().equals(lay().png())).toBe(true);
  expect(lay().webp().subarray(8, 12).toString()).toBe("WEBP");
});
