// The dates a tie bears: its own part's, and those of its instrument's states known at the day. Dates on which a source merely speaks are not among them.
import { ascending } from "d3-array";
import type { Instrument, Participation } from "#model/atlas.ts";
import { type Day, firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import type { Span } from "#model/pose.ts";
import { effectiveDay } from "./atlasAt.ts";

/** Dates of an instrument's states known at the day, earliest first, each once. */
export function instrumentDates(instrument: Instrument, day: Day): readonly PartialDate[] {
  const dates = instrument.states.flatMap((state) => (state.date && effectiveDay(state) <= day ? [state.date] : []));
  return [...new Set(dates)].sort(byFirstDay);
}

/** `date`: when the tie began, or is meant to; null when no source dates it. `dates`: every date there is, earliest first. */
export function tieDates(
  instrument: Instrument,
  part: Participation,
  known: readonly PartialDate[],
): { readonly date: PartialDate | null; readonly dates: readonly PartialDate[] } {
  const own = part.date && !isOnlyDocumented(instrument, part) ? part.date : null;
  if (!own) return { date: known[0] ?? null, dates: known };
  return { date: own, dates: known.includes(own) ? known : [...known, own].sort(byFirstDay) };
}

/** Whether any day the date can mean lies in the span. */
export function isWithin(date: PartialDate, { from, to }: Span): boolean {
  return firstDay(date) <= lastDay(to) && lastDay(date) >= firstDay(from);
}

function byFirstDay(a: PartialDate, b: PartialDate): number {
  return ascending(firstDay(a), firstDay(b)) || ascending(lastDay(a), lastDay(b));
}
