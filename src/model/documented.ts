import type { Instrument, Participation } from "./atlas.ts";

/**
 * The part's date says when a source speaks of it, not when it began: the data say so, or it is the day as of which the instrument's
 * own state is known while that state has no date, or another one.
 */
export function isOnlyDocumented(
  instrument: Instrument,
  part: Pick<Participation, "date" | "documented" | "status">,
): boolean {
  if (part.date === null) return false;
  if (part.documented) return true;
  return instrument.states.some(
    ({ date, asOf, status }) => asOf === part.date && (date === null || (date !== part.date && status === part.status)),
  );
}
