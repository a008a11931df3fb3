// What was promised by a day, and what later sources say of it.
import type { promiseOutcomes } from "#model/answers.ts";
import type { Actor, CableSystem, Citation, Instrument, Status } from "#model/atlas.ts";
import type { Day, PartialDate } from "#model/dates.ts";
import type { StatusClass } from "#model/pose.ts";
import type { LocalText } from "#model/text.ts";

export type PromiseOutcome = (typeof promiseOutcomes)[number];

/** How something stands by the word of one source. */
export interface Standing {
  readonly status: Status;
  readonly statusClass: StatusClass;
  /** When it happened or, of a plan, is meant to. */
  readonly date: PartialDate | null;
  /** When the source that says so speaks. */
  readonly told: PartialDate;
  readonly summary: LocalText | null;
  readonly sources: readonly Citation[];
}

/** An instrument that was planned or under negotiation; or one actor's part in an instrument that was there already. */
export interface PromisedTie {
  /** "<instrument>", or "<instrument>~<actor>" for a part. */
  readonly id: string;
  readonly instrument: Instrument;
  readonly actor: Actor | null;
  readonly family: string;
  readonly was: Standing;
  /** What the newest source after that day says; null = none says anything: where it stands is not known. */
  readonly now: Standing | null;
  readonly outcome: PromiseOutcome;
  /** Of what moved: on towards being in force, or away from it. */
  readonly way: "forward" | "back" | null;
  /** The cable whose newer promised date shows that the plan still stands. */
  readonly through: CableSystem | null;
  /** Until when the sources of this item reach. */
  readonly reach: PartialDate;
}

export type CableTarget = NonNullable<CableSystem["targets"]>[number];
export type CableDelivery = NonNullable<CableSystem["delivered"]>[number];
export const cableWays = ["delivered", "partly", "sooner", "dated", "later", "undated"] as const;
export type CableWay = (typeof cableWays)[number];

/** A cable that was announced and not wholly in service. */
export interface PromisedCable {
  readonly id: string;
  readonly system: CableSystem;
  /** The newest promise of that day; one that names a date, where there is one. */
  readonly was: CableTarget;
  /** false: when it was said is not known, or only by the year, and may have been later. */
  readonly wasSure: boolean;
  /** Said since then by that day or later: nobody can tell which. */
  readonly maybe: readonly CableTarget[];
  /** What was said after that day, in its order. */
  readonly later: readonly CableTarget[];
  /** What of it came after that day. */
  readonly came: readonly CableDelivery[];
  readonly outcome: PromiseOutcome;
  readonly way: CableWay | null;
  /** The same of what has not come: the way of its date. */
  readonly restWay: CableWay | null;
  readonly reach: PartialDate | null;
  /** The last date promised has gone by, and no source says that the whole cable has come. */
  readonly overdue: boolean;
}

export interface PromiseFacts {
  /** Last day of the date asked for. */
  readonly since: Day;
  readonly day: Day;
  readonly ties: readonly PromisedTie[];
  readonly cables: readonly PromisedCable[];
  /** How many more ties there are without the filter. */
  readonly filteredOut: number;
  /** Parts that were held to be planned with low confidence, by inference and by no source: not counted. */
  readonly inferred: number;
  /** Plans by sources dated only by a year or a month that ends after the day: they may be younger, and are not counted. */
  readonly rough: number;
  /** Date of the newest source of any tie or promised date, up to the day. */
  readonly newest: PartialDate | null;
}
