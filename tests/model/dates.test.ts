import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, isPartialDate, lastDay, precisionOf } from "#model/dates.ts";

describe("partial dates", () => {
  it("are years, months or days that exist", () => {
    for (const good of ["1982", "2023-07", "2024-02-29"]) expect(isPartialDate(good)).toBe(true);
    for (const bad of ["", "82", "2023-13", "2023-02-29", "2023-7-4", "2023-07-04T10:00", "soon"])
      expect(isPartialDate(bad)).toBe(false);
  });

  it("span from a first to a last day", () => {
    expect([firstDay("2024"), lastDay("2024")]).toEqual(["2024-01-01", "2024-12-31"]);
    expect([firstDay("2024-02"), lastDay("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
    expect([firstDay("2024-02-05"), lastDay("2024-02-05")]).toEqual(["2024-02-05", "2024-02-05"]);
    expect([precisionOf("2024"), precisionOf("2024-02"), precisionOf("2024-02-05")]).toEqual(["year", "month", "day"]);
  });

  it("never end before they begin, and both ends are days that exist", () => {
    const month = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, ([year, m]) => {
        for (const date of [`${year}`, `${year}-${String(m).padStart(2, "0")}`]) {
          expect(firstDay(date) <= lastDay(date)).toBe(true);
          expect(isPartialDate(lastDay(date))).toBe(true);
        }
      }),
    );
  });
});
