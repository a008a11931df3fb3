import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOf } from "#model/dayNumber.ts";

describe("a day as a number", () => {
  it("counts from 1970, over leap days, and before it", () => {
    expect([dayNumber("1970-01-01"), dayNumber("1970-01-02"), dayNumber("1969-12-31")]).toEqual([0, 1, -1]);
    expect(dayNumber("2024-03-01") - dayNumber("2024-02-28")).toBe(2);
  });

  it("is that day again, at whatever moment of it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (day, part) => {
          expect(dayNumber(dayOf(day + part))).toBe(day);
        },
      ),
    );
  });
});
