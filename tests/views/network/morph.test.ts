import { describe, expect, test } from "vitest";
import type { Ref } from "#model/atlas.ts";
import { between, differs, eased, moved, type Spots } from "#views/network/morph.ts";

const spots = (of: Record<string, readonly [number, number]>): Spots =>
  new Map(Object.entries(of).map(([id, [x, y]]) => [`country:${id}` as Ref, { x, y }]));

describe("one drawing growing out of another", () => {
  test("half way stands half way", () => {
    const now = between(spots({ JPN: [0, 10] }), spots({ JPN: [100, 30] }), 0.5);
    expect(now.get("country:JPN")).toEqual({ x: 50, y: 20 });
  });

  test("a node that was nowhere stands in its place from the start", () => {
    const now = between(spots({ JPN: [0, 0] }), spots({ JPN: [9, 9], KOR: [4, 5] }), 0.1);
    expect(now.get("country:KOR")).toEqual({ x: 4, y: 5 });
  });

  test("a node that is no longer drawn does not travel", () => {
    expect([...between(spots({ GBR: [0, 0] }), spots({ JPN: [9, 9] }), 0.1).keys()]).toEqual(["country:JPN"]);
  });

  test("at the end stands the drawing itself", () => {
    const to = spots({ JPN: [9, 9] });
    expect(between(spots({ JPN: [0, 0] }), to, 1)).toBe(to);
  });

  test("the way is eased at both ends, begins at 0, ends at 1 and never turns back", () => {
    expect([eased(0), eased(0.5), eased(1)]).toEqual([0, 0.5, 1]);
    expect(eased(0.1)).toBeLessThan(0.05);
    expect(eased(0.9)).toBeGreaterThan(0.95);
    const way = Array.from({ length: 201 }, (_, at) => eased(at / 100 - 0.5));
    expect(way).toEqual([...way].sort((a, b) => a - b));
  });

  test("from another corner all spots are shifted alike", () => {
    expect(moved(spots({ JPN: [1, 2] }), { x: 10, y: -1 }).get("country:JPN")).toEqual({ x: 11, y: 1 });
  });

  test("a way of less than a pixel is no way, and neither is a new node's", () => {
    expect(differs(spots({ JPN: [0, 0] }), spots({ JPN: [0.5, 0.5], KOR: [50, 50] }))).toBe(false);
    expect(differs(spots({ JPN: [0, 0] }), spots({ JPN: [2, 0] }))).toBe(true);
  });
});
