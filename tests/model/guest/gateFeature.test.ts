// What holds of the gate whatever comes.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { GuestFeature, GuestShape } from "#model/guest/guestSet.ts";
import type { Position } from "#model/schema/shared.ts";
import { anyCollection, anyGeometry } from "../../support/guest/anyGeoJson.ts";
import { gated } from "../../support/guest/gated.ts";
import { guestGeoJson } from "../../support/guest/guestGeoJson.ts";
import { prototypesNow } from "../../support/guest/prototypes.ts";

const overJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function positionsOf(shape: GuestShape): readonly Position[] {
  return shape.type === "point" ? [shape.at] : shape.type === "line" ? shape.line : shape.rings.flat();
}

it("takes any JSON at all without throwing, and says what came of it", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), anyGeometry), (value) => {
      const { report, features } = gated(value);
      expect(report.usable).toBe(report.outcome === "reject" ? 0 : features.length);
      if (features.length === 0) expect(report.outcome).not.toBe("accept");
    }),
  );
});

it("draws or lists as left out every feature, each once", () => {
  fc.assert(
    fc.property(anyCollection, (file) => {
      const { features, report } = gated(file);
      expect(features.length + report.dropped).toBe(file.features.length);
    }),
  );
});

it("keeps only positions on Earth, closed rings, and lines that do not jump", () => {
  fc.assert(
    fc.property(anyCollection, (file) => {
      for (const shape of gated(file).features.flatMap(({ shapes }) => shapes)) {
        for (const [lon, lat] of positionsOf(shape)) {
          expect(Math.abs(lon)).toBeLessThanOrEqual(180);
          expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        }
        if (shape.type === "line") expect(shape.line.length).toBeGreaterThan(1);
        if (shape.type === "area") for (const ring of shape.rings) expect(ring.at(-1)).toEqual(ring[0]);
      }
    }),
  );
});

/** Rows that were left out the first time are not counted the second. */
const kept = (feature: GuestFeature): unknown => ({ ...feature, row: 0 });

it("finds nothing more to change in what it has let through and is saved as GeoJSON", () => {
  fc.assert(
    fc.property(anyCollection, (file) => {
      const once = gated(overJson(file)).features;
      const twice = gated(overJson(guestGeoJson(once))).features;
      expect(twice.map(kept)).toEqual(once.map(kept));
    }),
  );
});

it("leaves what all objects inherit as it was", () => {
  const before = prototypesNow();
  fc.assert(
    fc.property(anyCollection, (file) => {
      gated(JSON.parse(JSON.stringify(file)));
      expect(prototypesNow()).toBe(before);
    }),
    { numRuns: 30 },
  );
});
