import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PathCommand } from "#model/figure.ts";
import { cutPath } from "#takeaway/shapes/cutPath.ts";
import { pathBox } from "#takeaway/shapes/pathBox.ts";
import { line, path, rect } from "../../support/figureShapes.ts";

const clip = [0, 0, 100, 50] as const;
const red = { kind: "plain", colour: "#ff0000", alpha: 1 } as const;

describe("a path cut to a rectangle", () => {
  test("is the same path when all of it is inside, and nothing when all is outside", () => {
    const inside = path(rect(10, 10, 20, 20), { fill: red, stroke: line });
    expect(cutPath(inside, clip)).toEqual([inside]);
    expect(cutPath(path(rect(200, 10, 20, 20), { fill: red }), clip)).toEqual([]);
    expect(cutPath(path([], { fill: red }), clip)).toEqual([]);
  });

  test("is an area along the edge and a line that does not follow the edge", () => {
    const [area, outline, ...more] = cutPath(path(rect(80, 10, 40, 20), { fill: red, stroke: line }), clip);
    expect(more).toEqual([]);
    expect(pathBox(area?.d ?? [])).toEqual([80, 10, 20, 20]);
    expect(area?.stroke).toBeNull();
    expect(outline?.fill).toBeNull();
    const drawn = outline?.d.flatMap(([, x]) => (typeof x === "number" ? [x] : []));
    expect(drawn?.filter((x) => x === 100)).toHaveLength(2);
  });

  test("fades on from where it was cut", () => {
    const fading = { ...line, alphas: [1, 0] } as const;
    const [cut] = cutPath(
      path(
        [
          ["M", -100, 20],
          ["L", 100, 20],
        ],
        { stroke: fading },
      ),
      clip,
    );
    expect(cut?.stroke?.alphas).toEqual([0.5, 0]);
  });

  test("never reaches beyond the rectangle", () => {
    const number = fc.double({ min: -300, max: 300, noNaN: true });
    const command = fc.oneof(
      fc.tuple(fc.constant("L" as const), number, number),
      fc.tuple(fc.constant("C" as const), number, number, number, number, number, number),
      fc.tuple(fc.constant("Z" as const)),
    );
    const anyPath = fc.tuple(number, number, fc.array(command, { maxLength: 12 }));
    fc.assert(
      fc.property(anyPath, ([x, y, rest]) => {
        const d: readonly PathCommand[] = [["M", x, y], ...rest];
        for (const piece of cutPath(path(d, { fill: red, stroke: line }), clip)) {
          const [left, top, width, height] = pathBox(piece.d) ?? [0, 0, 0, 0];
          expect(left).toBeGreaterThanOrEqual(-1e-6);
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(left + width).toBeLessThanOrEqual(100 + 1e-6);
          expect(top + height).toBeLessThanOrEqual(50 + 1e-6);
        }
      }),
    );
  });
});
