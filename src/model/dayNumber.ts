// Days as whole numbers, for scales: 0 is 1 January 1970, in the proleptic Gregorian calendar of ISO 8601, without time zones.
import type { Day } from "./dates.ts";

const millisecondsADay = 86_400_000;

export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsADay);
}

/** Fractions are cut off: any moment of a day is that day. */
export function dayOf(number: number): Day {
  return new Date(Math.floor(number) * millisecondsADay).toISOString().slice(0, 10);
}
