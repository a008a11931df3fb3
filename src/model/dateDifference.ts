// What two dates of the atlas have in common, and what not.
import type { CableSegment, Citation, Instrument, InstrumentState, Status } from "./atlas.ts";
import type { Day, PartialDate } from "./dates.ts";
import type { Tie } from "./ties.ts";

/** Added = only at the later date; removed = only at the earlier one; changed = at both, in another state; same = at both, alike. */
export const changeKinds = ["added", "removed", "changed", "same"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A state as one of the two dates shows it. */
export interface StateThen {
  readonly status: Status;
  /** When it happened; null = no source says, or a source only says that it was so by some day. */
  readonly date: PartialDate | null;
  readonly sources: readonly Citation[];
}

export interface TieChange {
  readonly kind: ChangeKind;
  /** As it is drawn: the later date's, else the earlier one's. */
  readonly tie: Tie;
  readonly before: StateThen | null;
  readonly after: StateThen | null;
  /** Whether the filter lets it through at the earlier and at the later date. It counts if one of them does. */
  readonly passesBefore: boolean;
  readonly passesAfter: boolean;
}

export interface InstrumentChange {
  readonly kind: ChangeKind;
  readonly instrument: Instrument;
  readonly before: InstrumentState | null;
  readonly after: InstrumentState | null;
  readonly passesBefore: boolean;
  readonly passesAfter: boolean;
  /** Its states that take effect after the earlier date and up to the later one, in order. */
  readonly between: readonly InstrumentState[];
}

/** A stretch of cable that came into service between the dates. */
export interface CableChange {
  readonly segment: CableSegment;
  readonly date: PartialDate;
}

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

export interface DateDifference {
  /** The earlier and the later day. */
  readonly days: readonly [before: Day, after: Day];
  readonly ties: readonly TieChange[];
  readonly instruments: readonly InstrumentChange[];
  readonly cables: readonly CableChange[];
  readonly counts: {
    readonly ties: ChangeCounts;
    readonly instruments: ChangeCounts;
    /** In the atlas's order of families, those with at least one tie at one of the dates. */
    readonly byFamily: readonly (ChangeCounts & { readonly family: string })[];
    /** Of the changed ties, those that are now ended or suspended and were not before. */
    readonly ended: number;
  };
}
