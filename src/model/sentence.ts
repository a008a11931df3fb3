// What a sentence above a view has to say, as counts and names; encoding puts it into words.
import type { Actor, Confidence } from "./atlas.ts";
import type { PartialDate } from "./dates.ts";
import type { Span, StatusClass } from "./pose.ts";
import type { LocalText } from "./text.ts";
import type { LadderColumns, PartyMode, TableKind } from "./viewSettings.ts";

/** Some of a set that the filter lets through. */
export interface Chosen<T> {
  readonly some: readonly T[];
  readonly of: number;
}

/** null = everything of that kind. */
export interface FilterFacts {
  readonly families: Chosen<LocalText> | null;
  readonly themes: Chosen<LocalText> | null;
  readonly statuses: Chosen<StatusClass> | null;
  readonly confidences: Chosen<Confidence> | null;
  readonly span: Span | null;
  /** Ties left out by the span only because no source dates them. */
  readonly undated: number;
}

export interface TieCounts {
  readonly total: number;
  /** Actors with at least one of the ties. */
  readonly actors: number;
  /** Those that every one of the ties touches: none, one or two; the hub first. */
  readonly common: readonly Actor[];
  /** In the order in which they are said, none of them 0; their sum is the total. */
  readonly standings: readonly (readonly [StatusClass, number])[];
  /** Ties at the date without any filter. */
  readonly unfiltered: number;
  /** Whether a later date would show more. */
  readonly later: boolean;
}

interface Frame {
  /** Day, or end of the month or year, that the ties stand for. */
  readonly date: PartialDate;
  readonly filter: FilterFacts;
}

/** Of the stretches, `notYet` are drawn as not yet in service at the date, and `undated` as in service though no source dates them. */
export interface CableCounts {
  readonly systems: number;
  readonly stretches: number;
  readonly notYet: number;
  readonly undated: number;
}

export interface LandingCounts {
  readonly points: number;
  readonly notYet: number;
  readonly undated: number;
}

/** null = the layer is off. */
export interface MarkCounts {
  readonly cables: CableCounts | null;
  readonly landings: LandingCounts | null;
  readonly cities: number | null;
  readonly institutions: number | null;
  readonly events: number | null;
  /** Of readers; null also where none is to be seen. */
  readonly features: number | null;
}

export interface MapFacts extends Frame {
  readonly view: "map";
  /** null = the layer is off. */
  readonly ties: TieCounts | null;
  /** Ties that cannot be drawn: an end has no place, or both have the same. */
  readonly withoutLine: number;
  readonly marks: MarkCounts;
  /** Day as of which the cities and institutions stand, where it is not the date of the ties; else null. */
  readonly marksAsOf: PartialDate | null;
  /** Cables and landings follow the date; after the day to which the sources were read they cannot, and stand as of that day too. */
  readonly cablesFollow: boolean;
}

export interface NetworkSentenceFacts extends Frame {
  readonly view: "network";
  readonly ties: TieCounts;
  readonly parties: PartyMode;
  readonly links: number;
  /** Nodes that are instruments; 0 but in the two-mode network. */
  readonly instrumentNodes: number;
}

export interface LadderSentenceFacts extends Frame {
  readonly view: "ladder";
  readonly hub: Actor;
  /** Actors with a visible tie of their own with the hub. */
  readonly partners: number;
  /** Of them, members of the hub: its instruments name them beside it. */
  readonly ownMembers: number;
  readonly columns: LadderColumns;
  /** Columns in which at least one partner stands with a tie of its own. */
  readonly filledColumns: number;
  readonly throughBlocOnly: number;
  /** Partners with the most kinds of tie, and how many kinds that is; null without partners. */
  readonly deepest: { readonly actors: readonly Actor[]; readonly kinds: number } | null;
}

export interface TimelineSentenceFacts extends Frame {
  readonly view: "timeline";
  /** Dated states, and of how many instruments. */
  readonly states: number;
  readonly instruments: number;
  /** Dates on which single parties came in. */
  readonly joinings: number;
  readonly events: number;
  /** Beginnings and ends of what readers brought. */
  readonly features: number;
  /** Of all these, those that lie after the date. */
  readonly after: number;
  /** States of which only the day of a source is known. */
  readonly documented: number;
  /** What of the axis is in sight; null = all of it. */
  readonly window: Span | null;
  /** Years of the first and the last of the facts; null when there is none. */
  readonly years: readonly [first: number, last: number] | null;
}

export interface TableSentenceFacts extends Frame {
  readonly view: "table";
  readonly rows: TableKind;
  readonly total: number;
  /** Only rows with this text are shown; "" = all. */
  readonly text: string;
  /** How many those are; null while it is not known. */
  readonly found: number | null;
}

export type SentenceFacts =
  | MapFacts
  | NetworkSentenceFacts
  | LadderSentenceFacts
  | TimelineSentenceFacts
  | TableSentenceFacts;

/** "short" is at most about 90 characters, for a phone. */
export type SentenceForm = "full" | "short";
