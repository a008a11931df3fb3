// The states of a tie that a reader brings, from its own dates and status word.
import type { Citation, InstrumentState, Status } from "#model/atlas.ts";
import { type Day, firstDay } from "#model/dates.ts";
import { statusClassOf } from "#model/status.ts";
import type { GuestTie } from "./guestSet.ts";

const nothing = { en: "", it: "" };
const prospects: readonly Status[] = ["planned", "expected", "negotiating"];

/**
 * `asOf`: the day to which the atlas's sources were read; a file says what it says as of then.
 * since and until are drawn as they are given, also where they contradict each other.
 */
export function guestStates(
  tie: Pick<GuestTie, "since" | "until" | "status">,
  asOf: Day,
  sources: readonly Citation[],
): InstrumentState[] {
  const { since, until, status } = tie;
  const state = (word: Status, date: string | null): InstrumentState => ({
    status: word,
    date,
    asOf,
    summary: nothing,
    sources: [...sources],
  });
  const over = status !== null && statusClassOf(status) === "ended";
  const came = over ? "active" : status;
  const states: InstrumentState[] = [];
  if (since) {
    const ahead = firstDay(since) > asOf;
    if (ahead && came && !prospects.includes(came)) {
      // The file's own word holds today, though its day is still to come: neither is given up for the other.
      states.push(state(came, null));
      states.push(state(came, since));
    } else states.push(state(came ?? (ahead ? "planned" : "active"), since));
  } else if (until ? firstDay(until) > asOf : !over) states.push(state(came ?? "active", null));
  if (until) states.push(state(over ? status : "ended", until));
  else if (over) states.push(state(status, null));
  return states;
}
