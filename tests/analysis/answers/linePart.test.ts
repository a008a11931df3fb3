import { geoLength } from "d3-geo";
import { describe, expect, it } from "vitest";
import { cablesBetween } from "#analysis/answers/cablesBetween.ts";
import { greatCircleKm } from "#analysis/answers/greatCircleKm.ts";
import { linePart } from "#analysis/answers/linePart.ts";
import type { Actor, Position } from "#model/atlas.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

describe("a part of a segment's line", () => {
  const lines: readonly (readonly Position[])[] = [
    [
      [170, 10],
      [175, 12],
      [180, 14],
    ],
    [
      [-180, 14],
      [-170, 16],
      [-160, 20],
    ],
  ];
  it("runs from stop to stop, past the antimeridian without a jump, either way", () => {
    const there = linePart({ lines }, [175, 12], [-170, 16]);
    expect(there).toEqual([
      [175, 12],
      [180, 14],
      [190, 16],
    ]);
    expect(linePart({ lines }, [-170, 16], [175, 12])).toEqual([...there].reverse());
  });

  it("on the shipped cables begins and ends at its stops, and is as long as the stretch", () => {
    const atlas = shippedAtlas();
    const actor = (id: string) => atlas.actorById.get(id) as Actor;
    let parts = 0;
    for (const [a, b] of [
      ["EU", "JPN"],
      ["ITA", "IND"],
      ["COL", "FRA"],
      ["EU", "ITA"],
      ["EU", "AU"],
    ] as const) {
      const answer = cablesBetween(atlas, actor(a), actor(b), { inService: false, inland: true });
      for (const hop of answer.kind === "path" ? answer.path.hops : []) {
        if (hop.kind !== "segment" || !hop.part) continue;
        parts += 1;
        expect(greatCircleKm(hop.part[0] as Position, hop.from.at)).toBeLessThan(26);
        expect(greatCircleKm(hop.part.at(-1) as Position, hop.to.at)).toBeLessThan(26);
        const km = geoLength({ type: "LineString", coordinates: hop.part.map(([lon, lat]) => [lon, lat]) }) * 6371.0088;
        expect(Math.abs(km - hop.km)).toBeLessThan(30 + hop.km * 0.03);
      }
    }
    expect(parts).toBeGreaterThan(5);
  });
});
