import type { LoadMark } from "./deskContract.ts";
import type { GuestOutcomeShown } from "./guestContract.ts";

/** What several files came to together: refused only where all of them are. */
export function markOf(outcomes: readonly GuestOutcomeShown[]): LoadMark {
  const reports = outcomes.map(({ report }) => report);
  const all = (outcome: LoadMark["outcome"]) => reports.every((report) => report.outcome === outcome);
  const sum = (of: "usable" | "dropped") => reports.reduce((total, report) => total + report[of], 0);
  const outcome = all("accept") ? "accept" : all("reject") ? "reject" : "accept_with_warning";
  return { outcome, usable: sum("usable"), dropped: sum("dropped") };
}
