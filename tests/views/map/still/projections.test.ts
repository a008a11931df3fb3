import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flight, heldBy, panned, zoomedAbout } from "#views/map/still/cameraMoves.ts";
import { type Extent, fitExtent, seenExtent } from "#views/map/still/fitExtent.ts";
import { globePlane } from "#views/map/still/globePlane.ts";
import { globeView } from "#views/map/still/globeView.ts";
import { fillingZoom, flatView, fromSheet, toSheet } from "#views/map/still/webMercator.ts";
import { smallWorld } from "./smallScene.ts";

const size = { width: 1280, height: 800 };
const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });
const camera = fc.record({
  lon,
  lat,
  zoom: fc.double({ min: 1, max: 9, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.constant(0),
});

describe("the flat map", () => {
  it("puts every place where Web Mercator puts it, to the pixel", () => {
    fc.assert(
      fc.property(camera, lon, lat, (view, x, y) => {
        const flat = { ...view, bearing: 0 };
        const world = 512 * 2 ** flat.zoom;
        const mercator = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
        const [sx, sy] = flatView(flat, size).toScreen(toSheet([x, y]));
        expect(sx).toBeCloseTo(640 + ((x - flat.lon) / 360) * world, 3);
        expect(sy).toBeCloseTo(400 - ((mercator(y) - mercator(flat.lat)) / (2 * Math.PI)) * world, 3);
      }),
    );
  });
  it("finds its way back from the screen, turned or not", () => {
    fc.assert(
      fc.property(camera, lon, lat, (view, x, y) => {
        const flat = flatView(view, size);
        const [backLon, backLat] = fromSheet(flat.fromScreen(flat.toScreen(toSheet([x, y]))));
        expect(backLon).toBeCloseTo(x, 6);
        expect(backLat).toBeCloseTo(y, 6);
      }),
    );
  });
  it("fits an extent inside the padding unless the window is too tall for the world", () => {
    const extent = fc.tuple(
      fc.double({ min: -170, max: 100, noNaN: true }),
      fc.double({ min: -60, max: 0, noNaN: true }),
      fc.double({ min: 10, max: 70, noNaN: true }),
      fc.double({ min: 5, max: 70, noNaN: true }),
    );
    fc.assert(
      fc.property(extent, ([west, south, wide, north]) => {
        const wanted: Extent = [west, south, west + wide, north];
        const padding = { top: 20, right: 30, bottom: 40, left: 200 };
        const view = fitExtent(wanted, size, padding);
        expect(view.zoom).toBeGreaterThanOrEqual(fillingZoom(size) - 1e-9);
        const flat = flatView(view, size);
        const left = flat.toScreen(toSheet([west, north]));
        const right = flat.toScreen(toSheet([west + wide, south]));
        const shift = (x: number) =>
          ((((x - 640) % (512 * 2 ** view.zoom)) + 512 * 2 ** view.zoom * 1.5) % (512 * 2 ** view.zoom)) -
          512 * 2 ** view.zoom * 0.5 +
          640;
        if (view.zoom > fillingZoom(size) + 1e-6) {
          expect(shift(left[0])).toBeGreaterThan(200 - 0.01);
          expect(shift(right[0])).toBeLessThan(1250 + 0.01);
        }
      }),
    );
  });
  it("fits across 180 degrees without showing the whole world", () => {
    const view = fitExtent([160, -30, -160, 10], size);
    expect(Math.abs(view.lon)).toBeCloseTo(180, 3);
    expect(view.zoom).toBeGreaterThan(3);
  });
  it("never looks beyond the poles", () => {
    fc.assert(
      fc.property(lon, lat, fc.integer({ min: -3000, max: 3000 }), (x, y, push) => {
        const view = panned({ lon: x, lat: y, zoom: 2, bearing: 0, pitch: 0 }, size, "flat", 0, push);
        const [, south, , north] = seenExtent(view, size);
        expect(north).toBeLessThan(85.06);
        expect(south).toBeGreaterThan(-85.06);
      }),
    );
  });
});

describe("the globe", () => {
  it("places nothing off the sphere", () => {
    fc.assert(
      fc.property(camera, lon, lat, (view, x, y) => {
        const globe = globeView(view, size);
        const point = globe.toScreen([x, y]);
        if (point) expect(Math.hypot(point[0] - 640, point[1] - 400)).toBeLessThanOrEqual(globe.limb + 1e-6);
      }),
    );
  });
  it("draws no shape off the sphere, also where the horizon cuts it", () => {
    let cut = 0;
    fc.assert(
      fc.property(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -60, max: 60 }), (x, y) => {
        const view = { lon: x, lat: y, zoom: 1.2, bearing: 0, pitch: 0 };
        const { limb } = globeView(view, size);
        for (const shape of smallWorld.countries) {
          const [ring] = globePlane(view, size).area(shape).split("z");
          const steps = ring?.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
          let [px, py] = [0, 0];
          for (let at = 0; at < steps.length; at += 2) {
            px += steps[at] as number;
            py += steps[at + 1] as number;
            const off = Math.hypot(px - 640, py - 400);
            expect(off).toBeLessThan(limb + 0.2);
            if (off > limb - 0.2) cut++;
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(cut).toBeGreaterThan(10);
  });
  it("finds its way back from the screen", () => {
    fc.assert(
      fc.property(camera, lon, lat, (view, x, y) => {
        const globe = globeView(view, size);
        const point = globe.toScreen([x, y]);
        if (!point || Math.hypot(point[0] - 640, point[1] - 400) > globe.limb * 0.98) return;
        const back = globe.fromScreen(point) as [number, number];
        const again = globe.toScreen(back);
        expect(again?.[0]).toBeCloseTo(point[0], 3);
        expect(again?.[1]).toBeCloseTo(point[1], 3);
      }),
    );
  });
  it("has the flat map's scale in its middle", () => {
    const view = { lon: 10, lat: 45, zoom: 4, bearing: 0, pitch: 0 };
    const globe = globeView(view, size).toScreen([10.01, 45]);
    const flat = flatView(view, size).toScreen(toSheet([10.01, 45]));
    expect(globe?.[0]).toBeCloseTo(flat[0], 2);
  });
  it("keeps its size while the hand turns it towards a pole", () => {
    const view = { lon: 10, lat: 10, zoom: 2, bearing: 0, pitch: 0 };
    const turned = panned(view, size, "globe", 0, 200);
    expect(turned.lat).toBeGreaterThan(40);
    expect(globeView(turned, size).radius).toBeCloseTo(globeView(view, size).radius, 6);
  });
});

describe("moving the camera", () => {
  it("keeps what is under the pointer under it while zooming", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1280 }),
        fc.integer({ min: 300, max: 500 }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (x, y, steps) => {
          const view = { lon: 12, lat: 30, zoom: 3, bearing: 0, pitch: 0 };
          const place = flatView(view, size).fromScreen([x, y]);
          const [nextX, nextY] = flatView(zoomedAbout(view, size, "flat", steps, [x, y]), size).toScreen(place);
          expect(nextX).toBeCloseTo(x, 4);
          expect(nextY).toBeCloseTo(y, 4);
        },
      ),
    );
  });
  it("flies the short way across 180 degrees and ends exactly where it should", () => {
    const from = { lon: 170, lat: -10, zoom: 3, bearing: 0, pitch: 0 };
    const to = { lon: -170, lat: -15, zoom: 4, bearing: 0, pitch: 0 };
    const path = flight(from, to, size, "flat");
    expect(Math.abs(path(0.5).lon)).toBeGreaterThan(169);
    expect(path(1)).toBe(to);
  });
});

it("no camera leaves the map without a picture: the globe is not looked at from straight above a pole", () => {
  for (const projection of ["flat", "globe"] as const)
    for (const lat of [-90, 90])
      for (const zoom of [-2, 22]) {
        const camera = heldBy({ zoom, lat, lon: 0, bearing: 0, pitch: 0 }, size, projection);
        expect(Math.abs(camera.lat)).toBeLessThan(86);
        expect(camera.zoom).toBeLessThanOrEqual(9);
        if (projection === "globe") expect(globeView(camera, size).limb).toBeGreaterThan(10);
      }
});
