import { describe, expect, it } from "vitest";
import { systemSchematic } from "#analysis/systemSchematic.ts";
import { roveStrip, schematicScene } from "#views/card/schematicScene.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const plainWords = {
  name: ({ landing }: { landing: { id: string } }) => landing.id,
  stopTitle: ({ landing }: { landing: { id: string } }) => landing.id,
  stopDetail: () => "",
  stretchTitle: (segment: { id: string }) => segment.id,
  stretchText: (segment: { id: string }) => segment.id,
};
const sceneOf = (id: string) => schematicScene(systemSchematic(atlas, id), plainWords);
const drawn = atlas.systems.map(({ id }) => ({ id, scene: sceneOf(id) })).filter(({ scene }) => scene !== null);

describe("the strip map", () => {
  it("gives every named stop and every said stretch a row of its own", () => {
    expect(drawn.length).toBeGreaterThan(10);
    for (const { id, scene } of drawn) {
      const rows = [
        ...(scene?.stops ?? []).filter((stop) => stop.named).map((stop) => ({ y: stop.y, half: 13 })),
        ...(scene?.stretches ?? []).flatMap((each) => (each.text ? [{ y: each.text.y, half: 10 }] : [])),
      ].sort((a, b) => a.y - b.y);
      for (const [at, row] of rows.entries()) {
        const before = rows[at - 1];
        if (before) expect(row.y - row.half, id).toBeGreaterThanOrEqual(before.y + before.half - 0.01);
        expect(row.y + row.half, id).toBeLessThanOrEqual((scene?.height ?? 0) + 0.01);
      }
    }
  });

  it("keeps the lines left of the names", () => {
    for (const { id, scene } of drawn)
      for (const stretch of scene?.stretches ?? [])
        for (const piece of stretch.pieces) {
          expect(piece, id).not.toMatch(/NaN|undefined/);
          const xs = [...piece.matchAll(/[MLQ ](-?[\d.]+) -?[\d.]+/g)].map((found) => Number(found[1]));
          for (const x of xs) expect(x > 0 && x < (scene?.gutter ?? 0), `${id} ${piece}`).toBe(true);
        }
  });

  it("lets the arrow keys go through every stop and every stretch once, from top to bottom", () => {
    for (const { id, scene } of drawn) {
      const all = new Set(scene?.order.map((each) => `${each.kind} ${each.index}`));
      expect(all.size, id).toBe((scene?.stops.length ?? 0) + (scene?.stretches.length ?? 0));
      expect(scene?.order.length, id).toBe(all.size);
    }
    expect(roveStrip(5, 0, "ArrowDown")).toBe(1);
    expect(roveStrip(5, 4, "ArrowDown")).toBe(4);
    expect(roveStrip(5, 3, "Home")).toBe(0);
    expect(roveStrip(5, 3, "Enter")).toBeNull();
  });

  it("is empty where no stretch is known", () => {
    expect(sceneOf("2AFRICA")).toBeNull();
  });
});
