// From the sources' many status words to the few classes the legend speaks of.
import type { StatusClass } from "./pose.ts";
import type { Status } from "./schema/shared.ts";

const classes: Readonly<Record<Status, StatusClass>> = {
  planned: "planned",
  expected: "planned",
  negotiating: "negotiating",
  concluded: "concluded",
  signed: "signed",
  launched: "in_force",
  active: "in_force",
  in_force: "in_force",
  held: "in_force",
  ended: "ended",
  suspended: "ended",
  delayed: "delayed",
};

/** The class a status word belongs to in the legend. A meeting that was held is done: its tie counts as in force. */
export function statusClassOf(status: Status): StatusClass {
  return classes[status];
}

/** From the loosest to the firmest: what is over counts for less than what is only meant. */
const firm: readonly StatusClass[] = ["ended", "delayed", "planned", "negotiating", "concluded", "signed", "in_force"];

export function firmness(status: StatusClass): number {
  return firm.indexOf(status);
}

export function firmestOf(statuses: readonly StatusClass[]): StatusClass {
  return statuses.reduce((best, status) => (firmness(status) > firmness(best) ? status : best), "ended");
}
