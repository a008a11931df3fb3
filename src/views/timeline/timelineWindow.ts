// What of the axis is in sight, as days; and as the dates that the pose keeps.
import { firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import { dayNumber, dayOf } from "#model/dayNumber.ts";
import type { DayRange } from "#model/timeline.ts";

interface Dates {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** Half a year: closer in, a day is wider than its mark and nothing new is seen. */
const least = 183;

/** Moved and cut so that it lies on the axis; a window that misses the axis altogether is all of it. */
export function windowOf(dates: Dates | null, extent: DayRange): DayRange {
  if (!dates) return extent;
  const wanted = { from: dayNumber(firstDay(dates.from)), to: dayNumber(lastDay(dates.to)) + 1 };
  if (wanted.to <= extent.from || wanted.from >= extent.to || wanted.from >= wanted.to) return extent;
  return fitted(wanted, extent);
}

/** As short as whole years or months can say it; null = all of the axis. */
export function datesOf(window: DayRange, extent: DayRange): Dates | null {
  const from = Math.round(window.from);
  const to = Math.max(from + 1, Math.round(window.to));
  if (from <= extent.from && to >= extent.to) return null;
  const [first, last, next] = [dayOf(from), dayOf(to - 1), dayOf(to)];
  const years = first.endsWith("-01-01") && next.endsWith("-01-01");
  const months = first.endsWith("-01") && next.endsWith("-01");
  const length = years ? 4 : months ? 7 : 10;
  return { from: first.slice(0, length), to: last.slice(0, length) };
}

/** `factor` below 1 comes closer; the day `around` stays where it is. */
export function zoomed(window: DayRange, extent: DayRange, factor: number, around: number): DayRange {
  const whole = extent.to - extent.from;
  const width = window.to - window.from;
  const next = Math.min(whole, Math.max(Math.min(least, whole), width * factor));
  const share = (around - window.from) / width;
  const from = around - share * next;
  return fitted({ from, to: from + next }, extent);
}

export function panned(window: DayRange, extent: DayRange, days: number): DayRange {
  return fitted({ from: window.from + days, to: window.to + days }, extent);
}

function fitted(window: DayRange, extent: DayRange): DayRange {
  const whole = extent.to - extent.from;
  const width = Math.min(whole, Math.max(Math.min(least, whole), window.to - window.from));
  const from = Math.min(Math.max(window.from, extent.from), extent.to - width);
  return { from, to: from + width };
}
