// What a timeline shows: every date that a source gives, as precise as it gives it, in lanes by family.
import type { Actor, EventRecord, Family, Feature, Instrument, Ref, Status } from "./atlas.ts";
import type { Day, PartialDate } from "./dates.ts";
import type { StatusClass } from "./pose.ts";

/** The lane of what happened on a day and is nobody's state. */
export const eventLane = "events";

/**
 * A state of an instrument; parties whose own date differs from those of its states; an event; the beginning or the end of what a reader
 * brought; or a state that a source attests without dating it: known by then, its beginning not dated.
 */
export type TimelineKind = "state" | "joining" | "event" | "feature" | "documented";

export interface TimelineFact {
  /** Stable: "state:dp-eu-jpn:1". */
  readonly id: string;
  readonly kind: TimelineKind;
  /** Family id, or `eventLane`. */
  readonly lane: string;
  /** What it points at: the instrument, the event, or the feature. */
  readonly ref: Ref;
  readonly instrument: Instrument | null;
  readonly event: EventRecord | null;
  readonly feature: Feature | null;
  /** null for events alone. */
  readonly status: Status | null;
  readonly statusClass: StatusClass | null;
  /** Whose date it is; empty where it is that of the whole. */
  readonly actors: readonly Actor[];
  /** As the source gives it. Of what is only documented: when the source speaks. */
  readonly date: PartialDate;
  /** Of an event that lasts. */
  readonly end: PartialDate | null;
  /** First and last day that it can mean. */
  readonly from: Day;
  readonly to: Day;
  /** What is meant to be and not yet is: planned, expected, under negotiation. */
  readonly prospect: boolean;
  /** Not yet known at the end of the day shown. */
  readonly after: boolean;
  /** Within the filter's span, or there is none. */
  readonly within: boolean;
}

export interface TimelineLane {
  readonly id: string;
  /** null: the lane of events. */
  readonly family: Family | null;
  /** By first day; what is documented only comes after what is dated the same day. */
  readonly facts: readonly TimelineFact[];
  readonly dated: number;
  readonly documented: number;
}

export interface TimelineFacts {
  /** The events' lane first, then families in the atlas's order; lanes without anything are left out. */
  readonly lanes: readonly TimelineLane[];
  readonly dated: number;
  readonly documented: number;
}

/** Days of an axis, as numbers of days (`dayNumber`), from included, to excluded. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}
