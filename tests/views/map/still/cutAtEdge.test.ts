import { describe, expect, it } from "vitest";
import { cutLine, cutRing } from "#views/map/still/cutAtEdge.ts";

describe("shapes across 180°", () => {
  it("stay whole where they do not reach it", () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ];
    expect(cutRing(ring)).toEqual([ring]);
    expect(cutLine(ring)).toEqual([ring]);
  });
  it("are cut into a western and an eastern ring, both closed", () => {
    const pieces = cutRing([
      [170, 0],
      [-170, 0],
      [-170, 10],
      [170, 10],
      [170, 0],
    ]);
    expect(pieces.map((piece) => piece.map(([lon]) => lon))).toEqual([
      [170, 180, 180, 170, 170, 170],
      [-180, -170, -170, -180, -180],
    ]);
    for (const piece of pieces) expect(piece.at(-1)).toEqual(piece[0]);
  });
  it("round a pole are closed along the pole's edge of the sheet", () => {
    const [piece, ...more] = cutRing([
      [-180, -80],
      [-60, -75],
      [60, -75],
      [180, -80],
      [-180, -80],
    ]);
    expect(more).toEqual([]);
    expect(piece).toContainEqual([180, -90]);
    expect(piece).toContainEqual([-180, -90]);
  });
  it("as lines end at one edge and go on from the other, at the same latitude", () => {
    expect(
      cutLine([
        [170, 0],
        [-170, 10],
      ]),
    ).toEqual([
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 10],
      ],
    ]);
  });
});
