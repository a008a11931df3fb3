import { describe, expect, test } from "vitest";
import { hatchedArea } from "#takeaway/shapes/hatchedArea.ts";
import { rect } from "../../support/figureShapes.ts";

const rounded = (d: ReturnType<typeof hatchedArea>) =>
  d.map(([name, ...numbers]) => [name, ...numbers.map((each) => Math.round(each))].join(" ")).join(" ");

describe("the lines of a hatch", () => {
  test("run from edge to edge, all counted from one corner of the sheet", () => {
    expect(rounded(hatchedArea({ d: rect(5, 5, 20, 20) }, 10, 0))).toBe("M 5 10 L 25 10 M 5 20 L 25 20");
    expect(rounded(hatchedArea({ d: rect(5, 5, 20, 20) }, 10, 90))).toBe("M 20 5 L 20 25 M 10 5 L 10 25");
  });

  test("leave a hole empty", () => {
    const d = [...rect(0, 1, 30, 18), ...rect(10, 5, 10, 10)];
    expect(rounded(hatchedArea({ d }, 10, 0))).toBe("M 0 10 L 10 10 M 20 10 L 30 10");
  });

  test("are none where there is no area", () => {
    expect(hatchedArea({ d: [] }, 10, 0)).toEqual([]);
    expect(hatchedArea({ d: rect(0, 0, 30, 30) }, 0, 0)).toEqual([]);
  });
});
