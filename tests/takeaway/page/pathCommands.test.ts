import { describe, expect, it } from "vitest";
import { pathCommands, roundedRect, shrunk } from "#takeaway/page/pathCommands.ts";

describe("path data", () => {
  it("becomes absolute moves, lines and cubic curves", () => {
    expect(pathCommands("m1 2l3 0h2v-1H1z")).toEqual([
      ["M", 1, 2],
      ["L", 4, 2],
      ["L", 6, 2],
      ["L", 6, 1],
      ["L", 1, 1],
      ["Z"],
    ]);
  });
  it("keeps a quadratic curve where it was", () => {
    // The middle of the quadratic curve 0,0 – 3,6 – 6,0 is 3,3; that of the cubic one must be as well.
    const [, curve] = pathCommands("M0 0Q3 6 6 0");
    const [, x1, y1, x2, y2, x, y] = curve as readonly ["C", number, number, number, number, number, number];
    expect([(3 * x1 + 3 * x2 + x) / 8, (3 * y1 + 3 * y2 + y) / 8]).toEqual([3, 3]);
  });
  it("has no arcs left, and ends them where they ended", () => {
    const commands = pathCommands("M10 0A10 10 0 0 1 0 10");
    expect(new Set(commands.map(([kind]) => kind))).toEqual(new Set(["M", "C"]));
    expect(commands.at(-1)?.slice(-2)).toEqual([0, 10]);
  });
  it("is put through the matrix", () => {
    expect(pathCommands("M1 1L2 1", [2, 0, 0, 3, 10, 20])).toEqual([
      ["M", 12, 23],
      ["L", 14, 23],
    ]);
  });
  it("that cannot be read gives nothing", () => {
    expect(pathCommands("")).toEqual([]);
  });
});

it("a box whose corners would meet is rounded as far as there is room, as CSS does", () => {
  const commands = pathCommands(roundedRect(0, 0, 10, 4, [9, 9, 9, 9]));
  const numbers = commands.flatMap(([, ...rest]) => rest as number[]);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(10);
  expect(commands[0]).toEqual(["M", 2, 0]);
});

it("shrinks every coordinate alike", () => {
  expect(shrunk([["M", 3, 6], ["C", 3, 6, 9, 12, 15, 18], ["Z"]], 3)).toEqual([
    ["M", 1, 2],
    ["C", 1, 2, 3, 4, 5, 6],
    ["Z"],
  ]);
});
