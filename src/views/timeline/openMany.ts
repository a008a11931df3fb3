// Where to look to tell apart what a counted mark holds; null when coming closer would not help, and a list is better.
import { dayNumber } from "#model/dayNumber.ts";
import type { DayRange, TimelineFact } from "#model/timeline.ts";
import { zoomed } from "./timelineWindow.ts";

/** Closer than this share of what is in sight, or it is not worth the move. */
const worthwhile = 0.7;

export function openMany(facts: readonly TimelineFact[], window: DayRange, extent: DayRange): DayRange | null {
  const first = facts[0];
  if (!first || facts.every((fact) => fact.from === first.from && fact.to === first.to)) return null;
  const from = Math.min(...facts.map((fact) => dayNumber(fact.from)));
  const to = Math.max(...facts.map((fact) => dayNumber(fact.to) + 1));
  const now = window.to - window.from;
  const wanted = Math.max(1, to - from) * 1.5;
  const closer = zoomed(window, extent, wanted / now, window.from);
  const width = closer.to - closer.from;
  if (width > now * worthwhile) return null;
  const start = Math.min(Math.max((from + to) / 2 - width / 2, extent.from), extent.to - width);
  return { from: start, to: start + width };
}
