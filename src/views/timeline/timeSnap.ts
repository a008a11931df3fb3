// The date shown and the span move by whole years, or by months where a month has room enough to be aimed at.
import { type Day, firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import { dayNumber, dayOf } from "#model/dayNumber.ts";
import type { DayRange } from "#model/timeline.ts";

export type TimeUnit = "year" | "month";

interface Span {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** Pixels that a month must have. */
const roomForMonth = 6;

export function unitFor(window: DayRange, width: number): TimeUnit {
  return (width / (window.to - window.from)) * 30.4 >= roomForMonth ? "month" : "year";
}

/** The year or the month in which the day lies. */
export function unitAt(day: Day, unit: TimeUnit): PartialDate {
  return day.slice(0, unit === "year" ? 4 : 7);
}

export function neighbour(date: PartialDate, by: number): PartialDate {
  if (date.length === 4) return String(Number(date) + by).padStart(4, "0");
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + by;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((((months % 12) + 12) % 12) + 1).padStart(2, "0")}`;
}

export interface TimeBounds {
  /** First year of the axis. */
  readonly first: number;
  /** Day to which the sources were read: from it on the date is "the latest", null. */
  readonly now: Day;
}

function bounded(date: PartialDate, { first, now }: TimeBounds): PartialDate | null {
  if (lastDay(date) >= now) return null;
  return Number(date.slice(0, 4)) < first ? String(first) : date;
}

/** The next end of a year or month after the date shown, or the last one before it. */
export function stepped(time: PartialDate | null, unit: TimeUnit, by: number, bounds: TimeBounds): PartialDate | null {
  const shown = time ? lastDay(time) : bounds.now;
  const here = unitAt(shown, unit);
  const atEnd = lastDay(here) === shown;
  const steps = by > 0 && !atEnd ? by - 1 : by;
  return bounded(neighbour(here, steps), bounds);
}

/** The end of a year or month nearest to a day number. */
export function timeNear(at: number, unit: TimeUnit, bounds: TimeBounds): PartialDate | null {
  const here = unitAt(dayOf(at), unit);
  const [start, end] = [dayNumber(firstDay(here)), dayNumber(lastDay(here)) + 1];
  return bounded(at - start < end - at ? neighbour(here, -1) : here, bounds);
}

/** Where the date shown stands on the axis: the end of its last day. */
export function dayShown(time: PartialDate | null, now: Day): number {
  return dayNumber(time ? lastDay(time) : now) + 1;
}

/** The years or months between two day numbers, both included. */
export function spanBetween(a: number, b: number, unit: TimeUnit): Span {
  const [low, high] = a < b ? [a, b] : [b, a];
  return { from: unitAt(dayOf(low), unit), to: unitAt(dayOf(high), unit) };
}

/** One end of a span moved by years or months; the ends never cross. */
export function spanMoved(span: Span, end: keyof Span, by: number, unit: TimeUnit, extent: DayRange): Span {
  const here = unitAt(end === "from" ? firstDay(span.from) : lastDay(span.to), unit);
  const next = neighbour(here, by);
  const onAxis = dayNumber(lastDay(next)) >= extent.from && dayNumber(firstDay(next)) < extent.to;
  const moved = { ...span, [end]: next };
  return onAxis && firstDay(moved.from) <= lastDay(moved.to) ? moved : span;
}
