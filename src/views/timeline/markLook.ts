// A mark speaks as its tie does: the dash of its outline is that of the line, and the firmer the status the fuller it is.
import { dashOf } from "#encoding/ties.ts";
import type { StatusClass } from "#model/pose.ts";

export interface MarkLook {
  readonly fill: number;
  /** In pixels; empty = solid. */
  readonly dash: readonly number[];
}

const fills: Readonly<Record<StatusClass, number>> = {
  planned: 0,
  negotiating: 0,
  concluded: 0.2,
  signed: 0.5,
  in_force: 1,
  ended: 0.15,
  delayed: 0,
};

/** Dashes of a line are too long for an outline of a few pixels. */
const shorter = 0.75;

export function markLook(status: StatusClass | null): MarkLook {
  if (!status) return { fill: 1, dash: [] };
  return { fill: fills[status], dash: dashOf(status).map((length) => length * shorter) };
}
