import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "#model/dayNumber.ts";
import { dayShown, neighbour, spanBetween, spanMoved, stepped, timeNear } from "#views/timeline/timeSnap.ts";

const bounds = { first: 1967, now: "2026-11-21" };
const extent = { from: dayNumber("1967-01-01"), to: dayNumber("2031-01-01") };

describe("steps of the date shown", () => {
  it("go by years or months, from end to end", () => {
    expect(stepped("2020", "year", 1, bounds)).toBe("2021");
    expect(stepped("2020-12", "month", 1, bounds)).toBe("2021-01");
    expect(stepped("2020-01", "month", -1, bounds)).toBe("2019-12");
  });

  it("go first to the end of the year begun, and back to the end of the one before", () => {
    expect(stepped("2020-06", "year", 1, bounds)).toBe("2020");
    expect(stepped("2020-06", "year", -1, bounds)).toBe("2019");
    expect(stepped(null, "year", -1, bounds)).toBe("2025");
    expect(stepped(null, "month", -1, bounds)).toBe("2026-10");
  });

  it("end with the latest, and do not go before the first year", () => {
    expect(stepped("2025", "year", 1, bounds)).toBeNull();
    expect(stepped(null, "year", 1, bounds)).toBeNull();
    expect(stepped("1967", "year", -1, bounds)).toBe("1967");
  });

  it("put the handle down where it was let go: the nearest end of a year or month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1968, max: 2025 }), fc.integer({ min: -150, max: 150 }), (year, off) => {
        const end = dayShown(String(year), bounds.now);
        expect(timeNear(end + off, "year", bounds)).toBe(String(year));
      }),
    );
    expect(timeNear(dayShown("2021-04", bounds.now) + 3, "month", bounds)).toBe("2021-04");
    expect(timeNear(dayNumber("2029-01-01"), "year", bounds)).toBeNull();
  });
});

describe("a span", () => {
  it("is whole years or months, whichever end the drag began at", () => {
    const [a, b] = [dayNumber("2021-05-03"), dayNumber("2019-02-01")];
    expect(spanBetween(a, b, "year")).toEqual({ from: "2019", to: "2021" });
    expect(spanBetween(b, a, "month")).toEqual({ from: "2019-02", to: "2021-05" });
  });

  it("moves by one end, never across the other nor off the axis", () => {
    const span = { from: "2019", to: "2021" };
    expect(spanMoved(span, "to", 1, "year", extent)).toEqual({ from: "2019", to: "2022" });
    expect(spanMoved(span, "from", 1, "month", extent)).toEqual({ from: "2019-02", to: "2021" });
    expect(spanMoved({ from: "2021", to: "2021" }, "from", 1, "year", extent)).toEqual({ from: "2021", to: "2021" });
    expect(spanMoved({ from: "1967", to: "2021" }, "from", -1, "year", extent)).toEqual({ from: "1967", to: "2021" });
  });

  it("knows the neighbours of years and months", () => {
    expect([neighbour("2020", -1), neighbour("2020-01", -1), neighbour("2020-12", 2)]).toEqual([
      "2019",
      "2019-12",
      "2021-02",
    ]);
  });
});
