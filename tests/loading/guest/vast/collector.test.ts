import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCollector } from "#loading/guest/vast/collector.ts";
import { sampleOf } from "#loading/guest/vast/sampleOf.ts";
import type { GuestFeature, GuestShape, GuestTie } from "#model/guest/guestSet.ts";
import type { Position } from "#model/schema/shared.ts";
import { guestFeature, guestPoint, guestTie } from "../../../support/guest/guestRows.ts";

const never = { features: 1e9, positions: 1e9, ties: 1e9 };
const always = { features: 0, positions: 0, ties: 0 };
const collector = (weaveAtMost: typeof never, placeOfActor: (id: string) => Position | null = () => null) =>
  createCollector({ key: "k", weaveAtMost, placeOfActor });

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }).map((lon) => lon + 0),
  fc.double({ min: -90, max: 90, noNaN: true }).map((lat) => lat + 0),
) as fc.Arbitrary<Position>;
const line = fc.array(position, { minLength: 2, maxLength: 6 });
const shape: fc.Arbitrary<GuestShape> = fc.oneof(
  position.map((at) => ({ type: "point" as const, at })),
  line.map((positions) => ({ type: "line" as const, line: positions })),
  fc
    .array(
      fc.array(position, { minLength: 3, maxLength: 5 }).map((ring) => [...ring, ring[0] as Position]),
      { minLength: 1, maxLength: 3 },
    )
    .map((rings) => ({ type: "area" as const, rings })),
);
/** Whole texts, with the names that dictionaries stumble over and characters of every plane. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }).map((each) => each.toWellFormed()),
  fc.constantFrom("__proto__", "constructor", ""),
);
const maybe = fc.option(text);
const properties = fc.uniqueArray(fc.tuple(text, text), { maxLength: 5, selector: ([name]) => name });
const said = {
  name: maybe,
  family: maybe,
  since: fc.option(fc.constantFrom("2020", "2021-07", "2022-07-04")),
  until: fc.option(fc.constantFrom("2030", "2031-07")),
  status: fc.constant(null),
  source: maybe,
  url: maybe,
  properties,
};
const feature: fc.Arbitrary<GuestFeature> = fc.record({
  ...said,
  row: fc.nat(),
  id: maybe,
  shapes: fc.array(shape, { minLength: 1, maxLength: 3 }),
  actor: maybe,
  style: fc.option(fc.record({ stroke: fc.constant("#aa0011"), strokeWidth: fc.nat(20) })),
});
const end = fc.oneof(
  text.map((actor) => ({ actor })),
  fc.record({
    actor: fc.constant(null),
    name: text,
    kind: fc.constantFrom("city" as const, "country" as const),
    at: fc.option(position),
    country: fc.constant(null),
  }),
);
const tie: fc.Arbitrary<GuestTie> = fc.record({
  ...said,
  row: fc.nat(),
  from: end,
  to: end,
  type: maybe,
  confidence: fc.constant(null),
});

describe("what a collector holds", () => {
  test("is the same below the limit, above it, and where the limit is passed midway", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(feature, tie), { maxLength: 12 }), fc.nat(12), (rows, most) => {
        const small = collector(never);
        const large = [collector(always), collector({ features: most, positions: 1e9, ties: most })];
        for (const each of [small, ...large])
          for (const row of rows)
            if ("from" in row) each.addTie(row);
            else each.addFeature(row);
        const { content, tiles } = small.end();
        expect(tiles).toBeNull();
        expect([...content.features, ...content.ties]).toEqual([
          ...rows.filter((row) => !("from" in row)),
          ...rows.filter((row) => "from" in row),
        ]);
        for (const { store, features, ties } of large) {
          expect([features, ties]).toEqual([small.features, small.ties]);
          if (!store) continue;
          const back = Array.from({ length: store.rows }, (_, index) => store.row(index));
          expect(back.map((row) => (row.kind === "tie" ? row.tie : row.feature))).toEqual(rows);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("becomes a large set with the first row, position or tie too many", () => {
    const limits = { features: 2, positions: 5, ties: 1 };
    const wide = (fill: (into: ReturnType<typeof collector>) => void) => {
      const each = collector(limits);
      fill(each);
      return each.store !== null;
    };
    const four: Position[] = [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ];
    const points =
      (...rows: readonly number[]) =>
      (into: ReturnType<typeof collector>) => {
        for (const row of rows) into.addFeature(guestPoint(row, [row, 0]));
      };
    expect(wide(points(1, 2))).toBe(false);
    expect(wide(points(1, 2, 3))).toBe(true);
    expect(wide((into) => into.addFeature(guestFeature(1, [{ type: "line", line: four }])))).toBe(false);
    expect(
      wide((into) =>
        into.addFeature(
          guestFeature(1, [
            { type: "line", line: four },
            { type: "line", line: four },
          ]),
        ),
      ),
    ).toBe(true);
    expect(
      wide((into) => {
        for (const row of [1, 2]) into.addTie(guestTie(row, [0, 0], [1, 1]));
      }),
    ).toBe(true);
  });

  test("a tie of an actor is drawn where the atlas has it, and one without a place is counted apart", () => {
    const each = collector(always, (id) => (id === "jpn" ? [139, 36] : null));
    each.addTie({ ...guestTie(1, [0, 0], [1, 1]), from: { actor: "jpn" } });
    each.addTie({ ...guestTie(2, [0, 0], [1, 1]), from: { actor: "nobody" } });
    const { tiles } = each.end();
    expect(tiles?.counts.ties).toBe(1);
    expect(each.store?.unplacedTies).toBe(1);
    expect(each.store?.rows).toBe(2);
  });
});

describe("the sample of a large set", () => {
  const sample = (count: number, at: (row: number) => Position, most: number, positions = 1e6) => {
    const each = collector(always);
    for (let row = 1; row <= count; row++) each.addFeature(guestPoint(row, at(row)));
    return each.store ? sampleOf(each.store, most, positions) : [];
  };
  // 2,000 in one town, 50 about the world.
  const townAndWorld = (row: number): Position => (row > 2000 ? [(row - 2025) * 6, 10] : [9 + (row % 100) / 1000, 45]);

  test("has no more than it may, as many as that allows, and some from where there are few", () => {
    const rows = sample(2050, townAndWorld, 500);
    expect(rows.length).toBeLessThanOrEqual(500);
    expect(rows.filter(({ row }) => row > 2000)).toHaveLength(50);
    expect(rows.length).toBeGreaterThan(400);
  });

  test("where things lie in more places than it may have features, still is about the whole world", () => {
    const rows = sample(3000, (row) => [(row % 300) - 150, Math.floor(row / 300) * 10 - 50], 100);
    expect(rows.length).toBeLessThanOrEqual(100);
    expect(rows.length).toBeGreaterThan(80);
    const lons = rows.map(({ shapes: [shape] }) => (shape?.type === "point" ? shape.at[0] : 0));
    expect(Math.max(...lons) - Math.min(...lons)).toBeGreaterThan(250);
  });

  test("is the whole where that is small enough, and no more than the positions it may have", () => {
    expect(sample(300, (row) => [row / 10, row / 10], 5000)).toHaveLength(300);
    expect(sample(300, (row) => [row / 10, row / 10], 5000, 40)).toHaveLength(40);
  });
});

describe("the extent of a large set", () => {
  const extentOf = (...places: readonly Position[]) => {
    const each = collector(always);
    for (const [index, at] of places.entries()) each.addFeature(guestPoint(index + 1, at));
    return each.end().tiles?.extent;
  };

  test("is its bounds", () => {
    expect(extentOf([-10, -5], [30, 40])).toEqual([-10, -5, 30, 40]);
  });

  test("runs over 180° where that is the shorter way", () => {
    const [west = 0, south, east = 0, north] = extentOf([170.5, 1], [-170.5, 2]) ?? [];
    expect([south, north]).toEqual([1, 2]);
    expect(west).toBeGreaterThan(169);
    expect(west).toBeLessThanOrEqual(170.5);
    expect(east).toBeGreaterThanOrEqual(-170.5);
    expect(east).toBeLessThan(-169);
  });
});
