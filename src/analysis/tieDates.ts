// The dates a tie bears: its own part's, and those of its instrument's states known at the day. Dates on which a source merely speaks are not among them.
import { ascending } from "d3-array";
import type { DateReading } from "#model/answers.ts";
import type { Atlas, Instrument, Participation } from "#model/atlas.ts";
import { type Day, firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import type { Span } from "#model/pose.ts";
import { statusClassOf } from "#model/status.ts";
import { effectiveDay } from "./atlasAt.ts";

/** Dates of an instrument's states known at the day, earliest first, each once. */
export function instrumentDates(
  instrument: Instrument,
  day: Day,
  reading: DateReading = "happened",
): readonly PartialDate[] {
  const dates = instrument.states.flatMap((state) =>
    state.date && effectiveDay(state, reading) <= day ? [state.date] : [],
  );
  return [...new Set(dates)].sort(byFirstDay);
}

/** Of those, the dates that each tie of the instrument bears too: with three or more parties, each may have come at its own time. */
export function sharedDates(
  atlas: Atlas,
  instrument: Instrument,
  day: Day,
  reading: DateReading = "happened",
): readonly PartialDate[] {
  const parts = atlas.participationsByInstrument.get(instrument.id) ?? [];
  return new Set(parts.map((part) => part.actor)).size > 2 ? [] : instrumentDates(instrument, day, reading);
}

/** `date`: when the tie began, or is meant to; null when no source dates it, or only says that it was there by some day. `dates`: every date there is, earliest first. */
export function tieDates(
  instrument: Instrument,
  part: Participation,
  known: readonly PartialDate[],
): { readonly date: PartialDate | null; readonly dates: readonly PartialDate[] } {
  if (instrument.guest) return { date: guestBegan(instrument, known), dates: known };
  // Because who is only known to take part at some time need not have been there from the start.
  if (part.documented) return { date: null, dates: [] };
  const own = part.date && !isOnlyDocumented(instrument, part) ? part.date : null;
  if (!own) return { date: known[0] ?? null, dates: known };
  return { date: own, dates: known.includes(own) ? known : [...known, own].sort(byFirstDay) };
}

/** A reader's row dates the tie's beginning, its end, or both: what is known only to have ended is not said to begin then. */
function guestBegan({ states }: Instrument, known: readonly PartialDate[]): PartialDate | null {
  const began = states.find(({ date, status }) => date !== null && statusClassOf(status) !== "ended")?.date ?? null;
  return began !== null && known.includes(began) ? began : null;
}

/** Whether any day the date can mean lies in the span. */
export function isWithin(date: PartialDate, { from, to }: Span): boolean {
  return firstDay(date) <= lastDay(to) && lastDay(date) >= firstDay(from);
}

function byFirstDay(a: PartialDate, b: PartialDate): number {
  return ascending(firstDay(a), firstDay(b)) || ascending(lastDay(a), lastDay(b));
}
