import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "#model/dayNumber.ts";
import { datesOf, panned, windowOf, zoomed } from "#views/timeline/timelineWindow.ts";

const extent = { from: dayNumber("1967-01-01"), to: dayNumber("2031-01-01") };
const windows = fc
  .tuple(fc.integer({ min: extent.from, max: extent.to - 200 }), fc.integer({ min: 183, max: 20_000 }))
  .map(([from, days]) => ({ from, to: Math.min(extent.to, from + days) }))
  .filter(({ from, to }) => to - from >= 183);

describe("the window of the timeline", () => {
  it("comes back the same from the dates that the pose keeps", () => {
    fc.assert(
      fc.property(windows, (window) => {
        expect(windowOf(datesOf(window, extent), extent)).toEqual(window);
      }),
    );
  });

  it("is said in years and months where it can be", () => {
    const dates = (from: string, to: string) => datesOf({ from: dayNumber(from), to: dayNumber(to) }, extent);
    expect(dates("2021-01-01", "2027-01-01")).toEqual({ from: "2021", to: "2026" });
    expect(dates("2021-03-01", "2027-01-01")).toEqual({ from: "2021-03", to: "2026-12" });
    expect(dates("2021-03-02", "2027-01-01")).toEqual({ from: "2021-03-02", to: "2026-12-31" });
    expect(datesOf(extent, extent)).toBeNull();
  });

  it("stays on the axis however it is moved and stretched, and a move keeps its length", () => {
    const whole = extent.to - extent.from;
    fc.assert(
      fc.property(
        windows,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: -50_000, max: 50_000 }),
        (window, factor, share, days) => {
          const around = window.from + share * (window.to - window.from);
          for (const next of [zoomed(window, extent, factor, around), panned(window, extent, days)]) {
            expect(next.from).toBeGreaterThanOrEqual(extent.from - 1e-6);
            expect(next.to).toBeLessThanOrEqual(extent.to + 1e-6);
            expect(next.to - next.from).toBeGreaterThanOrEqual(182.99);
            expect(next.to - next.from).toBeLessThanOrEqual(whole + 1e-6);
          }
          const moved = panned(window, extent, days);
          expect(moved.to - moved.from).toBeCloseTo(window.to - window.from, 6);
        },
      ),
    );
  });

  it("keeps the day under the pointer where it is", () => {
    const window = { from: dayNumber("2010-01-01"), to: dayNumber("2020-01-01") };
    const around = dayNumber("2013-01-01");
    const next = zoomed(window, extent, 0.5, around);
    expect((around - next.from) / (next.to - next.from)).toBeCloseTo(
      (around - window.from) / (window.to - window.from),
      9,
    );
  });

  it("is all of the axis when the address asks for years that it does not have", () => {
    expect(windowOf({ from: "1800", to: "1810" }, extent)).toBe(extent);
    expect(windowOf({ from: "2025", to: "2020" }, extent)).toBe(extent);
    expect(windowOf({ from: "1900", to: "1999" }, extent).from).toBe(extent.from);
  });
});
