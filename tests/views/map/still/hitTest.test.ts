import { describe, expect, it } from "vitest";
import type { Position } from "#model/atlas.ts";
import { flatPlane } from "#views/map/still/flatPlane.ts";
import { hitTest, holds } from "#views/map/still/hitTest.ts";
import { flatView, fromSheet, sheetSize, toSheet } from "#views/map/still/webMercator.ts";
import { smallScene, smallWorld } from "./smallScene.ts";

const size = { width: 900, height: 600 };
const camera = { lon: 10, lat: 45, zoom: 4, bearing: 0, pitch: 0 };
const plane = flatPlane({ groundDecimals: 1, figureDecimals: 2, tolerance: 0 });
const view = flatView(camera, size);

function under(place: Position, off: readonly [number, number] = [0, 0], reach = 5) {
  const [x, y] = view.toScreen(toSheet(place));
  const at = [x + off[0], y + off[1]] as const;
  const spot = view.fromScreen(at);
  const spots = [-1, 0, 1].map((copy) => [spot[0] + copy * sheetSize, spot[1]] as const);
  return hitTest({
    scene: smallScene,
    world: smallWorld,
    plane,
    labels: [],
    at,
    spots,
    place: fromSheet(spot),
    scale: view.scale,
    reach,
  });
}

describe("what lies under the pointer", () => {
  it("is the mark before the tie before the cable before the country", () => {
    expect(under([5, 45])).toBe("city:ring");
    expect(under([10, 46])).toBe("instrument:near");
    expect(under([0, 37.01], [0, 2])).toBe("segment:one");
    expect(under([2, 48])).toBe("country:AAA");
    expect(under([-15, 30])).toBeNull();
  });
  it("is found within reach, farther for fingers", () => {
    expect(under([15, 45], [0, 13])).not.toBe("city:both");
    expect(under([15, 45], [0, 13], 12)).toBe("city:both");
  });
  it("knows countries across 180 degrees", () => {
    const [, , across] = smallWorld.countries;
    expect(across && holds(across, [179, 0])).toBe(true);
    expect(across && holds(across, [-179, 0])).toBe(true);
    expect(across && holds(across, [0, 0])).toBe(false);
    expect(across && holds(across, [179, 20])).toBe(false);
  });
});
