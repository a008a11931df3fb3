import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeTicks } from "#encoding/timeTicks.ts";
import { dayNumber } from "#model/dayNumber.ts";

const range = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });

describe("the ticks of a time axis", () => {
  it("are years and decades when much is in sight", () => {
    const ticks = timeTicks(range("1967-01-01", "2031-01-01"), 1000, 48, "en");
    expect(ticks.map((tick) => tick.label)).toContain("1985");
    expect(ticks.filter((tick) => tick.major).map((tick) => tick.label)).toEqual([
      "1970",
      "1980",
      "1990",
      "2000",
      "2010",
      "2020",
      "2030",
    ]);
  });

  it("are months in the reader's language when little is", () => {
    const near = range("2023-01-01", "2024-01-01");
    expect(timeTicks(near, 900, 48, "en").map((tick) => tick.label)).toContain("Jul");
    const italian = timeTicks(near, 900, 48, "it");
    expect(italian.map((tick) => tick.label)).toContain("lug");
    expect(italian.filter((tick) => tick.major).map((tick) => tick.label)).toEqual(["2023", "2024"]);
  });

  it("name the year at the first month in sight, where no January does", () => {
    const spring = timeTicks(range("2022-03-20", "2022-10-01"), 900, 48, "en");
    expect(spring.map((tick) => tick.label)).toEqual(["Apr 2022", "May", "Jun", "Jul", "Aug", "Sept", "Oct"]);
  });

  it("stand on first days of months, in order, in sight, and with the room that their labels want", () => {
    const day = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2060-01-01") });
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 30, max: 40_000 }),
        fc.integer({ min: 200, max: 2000 }),
        (from, days, width) => {
          const ticks = timeTicks({ from, to: from + days }, width, 40, "en");
          for (const [at, tick] of ticks.entries()) {
            expect(tick.at).toBeGreaterThanOrEqual(from);
            expect(tick.at).toBeLessThanOrEqual(from + days);
            expect(new Date(tick.at * 86_400_000).getUTCDate()).toBe(1);
            const before = ticks[at - 1];
            // February is a tenth shorter than a month.
            if (before && days / width < 365) expect(((tick.at - before.at) / days) * width).toBeGreaterThan(40 * 0.9);
          }
        },
      ),
    );
  });
});
