// A tie: one instrument seen as a line between two actors. What the atlas at a date, filtered, hands to the views.
import type { DateReading } from "#model/answers.ts";
import type {
  Actor,
  CableSegment,
  CableSystem,
  Confidence,
  EventRecord,
  Feature,
  Instrument,
  InstrumentState,
  Landing,
  Participation,
  Ref,
  Status,
} from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";
import type { StatusClass } from "#model/pose.ts";

export interface Tie {
  /** Stable: "<instrument>~<from>~<to>". */
  readonly id: string;
  readonly instrument: Instrument;
  readonly family: string;
  /** From the hub (or the first of a pair). */
  readonly from: Actor;
  readonly to: Actor;
  readonly status: Status;
  readonly statusClass: StatusClass;
  readonly confidence: Confidence;
  readonly participation: Participation;
  /** When a source says it began (or is meant to): the part's own date, else, of two parties, the instrument's first dated state. null = no source dates it. */
  readonly date: PartialDate | null;
  /** Every date that a source gives for the tie's states up to the day, in order; what the filter's span looks at. */
  readonly dates: readonly PartialDate[];
}

export interface CablesAt {
  /** The day lies before the one to which the sources were read; after it nothing is recorded, and all is shown as it was then. */
  readonly past: boolean;
  /** Segments, landings and whole systems ("segment:…", "landing:…", "system:…") not yet in service on the day. */
  readonly notYet: ReadonlySet<Ref>;
  /** How many are shown as in service though no source dates them; of the landings those that have a place on the map. */
  readonly undated: { readonly segments: number; readonly landings: number };
}

/** Chosen thing first; what touches it is near; the rest fades while something is chosen or hovered. */
export type Emphasis = "chosen" | "near" | "plain" | "faded";

/** What is known of an actor's ties to the hub at the date, under the filter. */
export interface ActorFacts {
  readonly actor: Actor;
  /** Families of direct ties with the hub, in the atlas's family order. Depth is their number. */
  readonly families: readonly string[];
  /** Families that reach it only through a bloc it belongs to. */
  readonly throughBloc: readonly { readonly family: string; readonly bloc: Actor; readonly instrument: Instrument }[];
  readonly ties: readonly Tie[];
}

export interface Count {
  readonly shown: number;
  readonly total: number;
}

/** Of what readers brought. */
/** Of one reader's set. */
export interface FeatureCounts extends Count {
  /** Left out by the filter's span only because they bear no date. */
  readonly undated: number;
  /** Left out because themes or confidences are asked for, which no feature has. */
  readonly ungraded: number;
  /** Left out because their dates say that they did not stand on the day asked for. */
  readonly otherDay: number;
}

export interface VisibleAtlas {
  /** Day the picture stands for, and the same in words of the data's precision. */
  readonly day: string;
  readonly reading: DateReading;
  readonly ties: readonly Tie[];
  /** Actors that take part in a visible tie, plus cities; with their facts. */
  readonly actors: readonly ActorFacts[];
  readonly factsByActor: ReadonlyMap<string, ActorFacts>;
  readonly instruments: readonly { readonly instrument: Instrument; readonly state: InstrumentState }[];
  readonly systems: readonly CableSystem[];
  readonly segments: readonly CableSegment[];
  readonly landings: readonly Landing[];
  /** What the data can say of the cables on the day. */
  readonly cables: CablesAt;
  readonly cities: readonly Actor[];
  readonly institutions: readonly Actor[];
  readonly blocs: readonly Actor[];
  readonly events: readonly EventRecord[];
  /** What readers brought, as far as the filter lets it through at the day. */
  readonly features: readonly Feature[];
  readonly counts: {
    readonly ties: Count;
    readonly instruments: Count;
    readonly byFamily: ReadonlyMap<string, Count>;
    readonly byStatus: ReadonlyMap<StatusClass, Count>;
    readonly byTheme: ReadonlyMap<string, Count>;
    readonly byConfidence: ReadonlyMap<Confidence, Count>;
    /** Instruments in which no partner is named: known, but never drawn. */
    readonly withoutPartners: number;
    readonly notYet: number;
    /** Ties left out by the filter's span only because no source dates them; 0 without a span. */
    readonly undated: number;
    /** By set. */
    readonly features: ReadonlyMap<string, FeatureCounts>;
  };
}

/** Emphasis of everything, keyed by ref ("country:JPN") or "tie:<id>". Missing = the `rest`. */
export interface EmphasisMap {
  readonly of: ReadonlyMap<string, Emphasis>;
  readonly rest: "plain" | "faded";
}
