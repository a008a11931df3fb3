import type { Instrument, Participation } from "./atlas.ts";

/** The part's date says when a source speaks of it, not when it began: no source dates the instrument's state itself. */
export function isOnlyDocumented(instrument: Instrument, part: Pick<Participation, "date">): boolean {
  return part.date !== null && instrument.states.some((state) => state.date === null && state.asOf === part.date);
}
