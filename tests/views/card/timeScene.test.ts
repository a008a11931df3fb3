import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roveTime, type TimeEntry, type TimeLane, timeScene } from "#views/card/timeScene.ts";

const entry = (date: string, more: Partial<TimeEntry> = {}): TimeEntry => ({
  ref: "instrument:x",
  title: date,
  date,
  status: "in_force",
  shape: "date",
  ...more,
});
const lane = (id: string, entries: readonly TimeEntry[]): TimeLane => ({
  id,
  label: id,
  family: null,
  entries,
  runs: [],
  aside: null,
});
const dates = fc.oneof(
  fc.integer({ min: 1960, max: 2040 }).map(String),
  fc
    .tuple(fc.integer({ min: 1960, max: 2040 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
  fc
    .tuple(fc.integer({ min: 1960, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`),
);

describe("dates in lanes", () => {
  it("are all drawn, inside the drawing, none over another", () => {
    fc.assert(
      fc.property(fc.array(fc.array(dates, { maxLength: 25 }), { minLength: 1, maxLength: 6 }), (lanes) => {
        const scene = timeScene(
          lanes.map((each, at) =>
            lane(
              String(at),
              each.map((date) => entry(date)),
            ),
          ),
          "2026-11-21",
        );
        const all = lanes.flat();
        expect(scene === null).toBe(all.length === 0);
        const marks = scene?.marks ?? [];
        expect(marks.map((mark) => mark.date).sort()).toEqual([...all].sort());
        for (const mark of marks) {
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.x + mark.width).toBeLessThanOrEqual(scene?.width ?? 0);
          expect(mark.y + mark.height).toBeLessThanOrEqual(scene?.axisY ?? 0);
        }
        for (const [at, one] of marks.entries())
          for (const other of marks.slice(at + 1))
            if (one.y === other.y) expect(one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true);
      }),
    );
  });

  it("draw a year as a band of that year and a day as a mark", () => {
    const scene = timeScene([lane("a", [entry("2023"), entry("2024-05-01")])], "2026-11-21");
    const [year, day] = scene?.marks ?? [];
    expect(year?.band).toBe(true);
    expect(day?.band).toBe(false);
    const starts = new Map(scene?.years.map((each) => [each.label, each.x]));
    expect(year?.x).toBeCloseTo(starts.get("2023") ?? 0, 0);
    expect((year?.x ?? 0) + (year?.width ?? 0)).toBeCloseTo(starts.get("2024") ?? 0, 0);
    expect(day?.width).toBeLessThan(5);
  });

  it("leave hollow what is planned or only attested", () => {
    const scene = timeScene(
      [lane("a", [entry("2023"), entry("2030", { status: "planned" }), entry("2025-06-05", { shape: "known" })])],
      "2026-11-21",
    );
    expect(scene?.marks.map((mark) => [mark.date, mark.hollow])).toEqual([
      ["2023", false],
      ["2025-06-05", true],
      ["2030", true],
    ]);
  });

  it("are gone through with the arrow keys, lane by lane", () => {
    const scene = timeScene(
      [lane("a", [entry("2020"), entry("2024")]), lane("b", [entry("2021-01-02"), entry("2024-02-01")])],
      "2026-11-21",
    );
    const marks = scene?.marks ?? [];
    expect(roveTime(marks, 0, "ArrowRight")).toBe(1);
    expect(roveTime(marks, 1, "ArrowDown")).toBe(3);
    expect(roveTime(marks, 3, "ArrowUp")).toBe(1);
    expect(roveTime(marks, 0, "ArrowUp")).toBe(0);
    expect(roveTime(marks, 0, "End")).toBe(3);
    expect(roveTime(marks, 3, "ArrowRight")).toBe(3);
    expect(roveTime(marks, 2, "Home")).toBe(0);
    expect(roveTime(marks, 0, "Tab")).toBeNull();
  });
});
