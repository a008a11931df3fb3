// How a thing stands and since when, in words: never a beginning that no source dates.
import type { Status } from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";
import type { LocalText } from "#model/text.ts";
import type { Words } from "./words/wordsOf.ts";

/** What goes on from a date, rather than happening on it. */
const lasting: ReadonlySet<Status> = new Set<Status>(["in_force", "active", "negotiating", "suspended", "delayed"]);

export interface Standing {
  readonly status: Status;
  readonly date: PartialDate | null;
  /** The date is when a source speaks, not when it happened. */
  readonly documented?: boolean;
}

/** "In force since 1 July 2024", "Signed, June 2023", "Active, as of 5 June 2025", "Planned, date not given". */
export function standingInWords(
  { status, date, documented = false }: Standing,
  statusNames: ReadonlyMap<Status, LocalText>,
  words: Words,
): string {
  const name = statusNames.get(status);
  const said = name ? words.text(name) : status;
  if (date === null) return words.say("statusUndated", { status: said });
  if (documented) return words.say("statusDocumented", { status: said, date: words.date(date) });
  return lasting.has(status)
    ? words.say("since", { status: said, since: words.since(date) })
    : words.say("statusOn", { status: said, date: words.date(date) });
}
