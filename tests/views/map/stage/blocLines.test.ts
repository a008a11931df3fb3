import { afterEach, expect, test, vi } from "vitest";
import { loadBoundaries } from "#views/map/stage/blocLines.ts";

// Three squares in a row: A | B | C. Arcs: A's west side, the border A-B, B's two sides, the border B-C, C's east side.
const world = {
  type: "Topology",
  arcs: [
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 0],
      [2, 0],
    ],
    [
      [2, 0],
      [2, 1],
    ],
    [
      [2, 1],
      [1, 1],
    ],
    [
      [2, 0],
      [3, 0],
      [3, 1],
      [2, 1],
    ],
  ],
  objects: {
    countries: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", properties: { a3: "AAA" }, arcs: [[0, 1]] },
        { type: "Polygon", properties: { a3: "BBB" }, arcs: [[2, 3, 4, -2]] },
        { type: "Polygon", properties: { a3: "CCC" }, arcs: [[5, -4]] },
      ],
    },
  },
};

afterEach(() => vi.unstubAllGlobals());

test("the outline runs round the members together, not between them", async () => {
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(world)));
  const boundaryOf = await loadBoundaries("world.json");
  const drawn = (members: string[]) =>
    boundaryOf(members).flatMap((line) => line.slice(1).map((to, i) => [line[i], to]));
  const crosses = (members: string[], lon: number) => drawn(members).some(([a, b]) => a?.[0] === lon && b?.[0] === lon);
  expect(crosses(["AAA", "BBB"], 0)).toBe(true);
  expect(crosses(["AAA", "BBB"], 1)).toBe(false);
  expect(crosses(["AAA", "BBB"], 2)).toBe(true);
  expect(crosses(["AAA", "BBB"], 3)).toBe(false);
  expect(boundaryOf(["AAA", "BBB"])).toBe(boundaryOf(["AAA", "BBB"]));
});

test("a missing file is a refusal, not an empty outline", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
  await expect(loadBoundaries("world.json")).rejects.toThrow("404");
});
