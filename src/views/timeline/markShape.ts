// How a date is drawn: a day as a point, a month and a year as bands no shorter than they are, what is only documented as open to the left.
import { type PartialDate, precisionOf } from "#model/dates.ts";
import { dayNumber } from "#model/dayNumber.ts";
import type { TimelineFact } from "#model/timeline.ts";

export type MarkShape = "dot" | "month" | "year" | "diamond" | "known" | "many";

export interface MarkExtent {
  readonly shape: MarkShape;
  /** First and last moment that it can mean, in pixels. */
  readonly from: number;
  readonly to: number;
  /** What is drawn: never less than from..to. */
  readonly x0: number;
  readonly x1: number;
}

/** `x`: day number to pixels. `size`: height of a mark in pixels. */
export function markExtent(fact: TimelineFact, x: (day: number) => number, size: number): MarkExtent {
  const from = x(dayNumber(fact.from));
  const to = x(dayNumber(fact.to) + 1);
  if (fact.kind === "documented") return { shape: "known", from: to, to, x0: to - size * 1.6, x1: to + 1 };
  const shape = shapeOf(fact);
  const least = shape === "year" ? size * 1.4 : size;
  const middle = (from + to) / 2;
  const half = Math.max(to - from, least) / 2;
  return { shape, from, to, x0: middle - half, x1: middle + half };
}

function shapeOf({ kind, date, end }: TimelineFact): MarkShape {
  if (kind === "event") return "diamond";
  const precision = coarsest(date, end);
  return precision === "day" ? "dot" : precision;
}

function coarsest(date: PartialDate, end: PartialDate | null) {
  return precisionOf(end && end.length < date.length ? end : date);
}
