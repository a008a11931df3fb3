import { describe, expect, test } from "vitest";
import { giveWay } from "#analysis/giveWay.ts";
import type { Ref } from "#model/atlas.ts";
import { linkedGraph } from "../support/linkedGraph.ts";

type Spot = { readonly x: number; readonly y: number };
const graph = linkedGraph(["#SA-KEN", "#SA-RWA", "#SA-^EU", "^EU-JPN"]);
const spots = new Map<Ref, Spot>([
  ["organisation:SA", { x: 0, y: 0 }],
  ["country:KEN", { x: -30, y: 0 }],
  ["country:RWA", { x: 0, y: 30 }],
  ["bloc:EU", { x: 100, y: 0 }],
  ["country:JPN", { x: 140, y: 0 }],
]);
const radii = new Map([...spots.keys()].map((ref) => [ref, 5] as const));
const put = (held: ReadonlyMap<Ref, Spot>) => giveWay(graph, spots, radii, held);

describe("putting a node elsewhere by hand", () => {
  test("nothing held, nothing moved", () => {
    expect(put(new Map())).toBe(spots);
  });

  test("those tied to nobody else come along; the others stay", () => {
    const after = put(new Map([["organisation:SA", { x: 0, y: 200 }]]));
    expect(after.get("country:KEN")).toEqual({ x: -30, y: 200 });
    expect(after.get("country:RWA")).toEqual({ x: 0, y: 230 });
    expect(after.get("bloc:EU")).toEqual({ x: 100, y: 0 });
  });

  test("what is held itself does not come along", () => {
    const after = put(
      new Map<Ref, Spot>([
        ["organisation:SA", { x: 0, y: 200 }],
        ["country:KEN", { x: 7, y: 7 }],
      ]),
    );
    expect(after.get("country:KEN")).toEqual({ x: 7, y: 7 });
  });

  test("what lies in the way gives way", () => {
    const after = put(new Map([["country:KEN", { x: 98, y: 0 }]]));
    expect(after.get("country:KEN")).toEqual({ x: 98, y: 0 });
    expect((after.get("bloc:EU") as Spot).x).toBeGreaterThan(108);
  });
});
