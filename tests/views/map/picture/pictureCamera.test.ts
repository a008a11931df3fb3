import { describe, expect, it } from "vitest";
import { firstView, viewOf } from "#views/map/firstView.ts";
import { pictureCamera } from "#views/map/picture/pictureCamera.ts";
import { globeView } from "#views/map/still/globeView.ts";
import { flatView, toSheet } from "#views/map/still/webMercator.ts";

const sizes = [
  { width: 1920, height: 1080 },
  { width: 600, height: 400 },
  { width: 390, height: 844 },
  { width: 320, height: 240 },
];
const medusa = [-10, 29.5, 37, 45.5] as const;

describe("where a picture is seen from", () => {
  it("shows the whole of a scene's extent in any window that can, with the live map's sixteen pixels of air", () => {
    for (const size of sizes) {
      const view = flatView(pictureCamera({ kind: "extent", extent: medusa }, "flat", size), size);
      const [left, top] = view.toScreen(toSheet([medusa[0], medusa[3]]));
      const [right, bottom] = view.toScreen(toSheet([medusa[2], medusa[1]]));
      const tight = Math.min(left, top, size.width - right, size.height - bottom);
      expect(tight).toBeCloseTo(16, 6);
    }
  });
  it("is the live map's camera to a thousandth of a pixel, on both projections", () => {
    for (const projection of ["flat", "globe"] as const)
      for (const size of sizes) {
        const air = { top: 16, right: 16, bottom: 16, left: 16 };
        const live = viewOf([-14, 34, 156, 78], projection, size, air);
        const still = pictureCamera({ kind: "extent", extent: [-14, 34, 156, 78] }, projection, size);
        const place = (camera: typeof live) =>
          projection === "flat"
            ? flatView(camera, size).toScreen(toSheet([100, 60]))
            : globeView(camera, size).toScreen([100, 60]);
        const [one, other] = [place(live), place(still)];
        expect(Math.hypot((one?.[0] ?? 0) - (other?.[0] ?? 9), (one?.[1] ?? 0) - (other?.[1] ?? 9))).toBeLessThan(1e-3);
      }
  });
  it("is the atlas's own first view where nothing else is asked for, tall windows included", () => {
    const extent = [-100, -38, 152, 72] as const;
    for (const size of sizes)
      expect(pictureCamera({ kind: "whole", extent }, "flat", size)).toEqual(firstView(extent, "flat", size));
  });
  it("stands at a scene's own place and zoom, and never looks beyond the poles of the flat map", () => {
    const camera = { zoom: 0.4, lat: 78, lon: -105, bearing: 0, pitch: 0 };
    const size = { width: 1000, height: 900 };
    expect(pictureCamera({ kind: "camera", camera }, "globe", size)).toEqual(camera);
    const held = pictureCamera({ kind: "camera", camera }, "flat", size);
    expect(flatView(held, size).toScreen([0, 0])[1]).toBeCloseTo(0, 6);
  });
});
