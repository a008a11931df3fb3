import { describe, expect, it } from "vitest";
import { firstView, viewOf } from "#views/map/firstView.ts";

const size = { width: 1000, height: 600 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };

describe("the first view", () => {
  it("is a sphere that fills nine tenths of the smaller side, wherever it is centred", () => {
    for (const extent of [
      [-100, -40, 150, 72],
      [-20, 30, 60, 70],
    ] as const) {
      const { zoom, lat } = firstView(extent, "globe", size);
      const radius = (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((lat * Math.PI) / 180);
      const distance = 1.5 * size.height;
      const silhouette = (distance * radius) / Math.sqrt((distance + radius) ** 2 - radius ** 2);
      expect(silhouette * 2).toBeCloseTo(540, 0);
    }
  });

  it("never steps back behind the whole globe to show a wide extent", () => {
    const whole = firstView([-180, -60, 180, 60], "globe", size);
    const wide = viewOf([100, -40, -70, 60], "globe", size, none);
    expect(wide.zoom).toBeGreaterThanOrEqual(whole.zoom - 0.6);
  });
});

describe("the first view of a tall window", () => {
  it("is centred on the extent and shows its whole height, with little beyond", () => {
    const tall = { width: 390, height: 730 };
    const { zoom, lat } = firstView([-100, -40, 150, 72], "flat", tall);
    const northing = (at: number) => Math.log(Math.tan(Math.PI / 4 + (at * Math.PI) / 360));
    expect(northing(lat)).toBeCloseTo((northing(-40) + northing(72)) / 2, 3);
    const seen = (730 * 2 * Math.PI) / (512 * 2 ** zoom);
    expect(seen / (northing(72) - northing(-40))).toBeCloseTo(1.15, 2);
  });
});
