import { expect, test } from "vitest";
import { stepOf, ticksOf, timeAt, timeSteps } from "#views/legend/timeSteps.ts";

const steps = timeSteps([1967, 2031], "2026-11-21");

test("no step lies beyond the year to which the sources were read", () => {
  expect(steps).toEqual({ first: 1967, last: 2026 });
});

test("the last step is the latest the data knows, not the end of a year", () => {
  expect(timeAt(2026, steps)).toBeNull();
  expect(stepOf(null, steps)).toBe(2026);
});

test("every other step is a year, and comes back as itself", () => {
  for (let year = steps.first; year < steps.last; year++) expect(stepOf(timeAt(year, steps), steps)).toBe(year);
});

test("a month or a day stands at its year; what lies outside, at the end of the track", () => {
  expect(stepOf("2021-06", steps)).toBe(2021);
  expect(stepOf("1900", steps)).toBe(1967);
  expect(stepOf("2031", steps)).toBe(2026);
});

test("ticks name both ends and leave room between years", () => {
  expect(ticksOf(steps)).toEqual([1967, 1980, 1990, 2000, 2010, 2020, 2026]);
});
