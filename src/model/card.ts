// The facts behind a card, already gathered and ordered; views only lay them out. The same value serves window.entente.query.
import type {
  Actor,
  CableSegment,
  CableSystem,
  Citation,
  Confidence,
  Disagreement,
  EventRecord,
  Instrument,
  Landing,
  Participation,
  Ref,
  Source,
  Status,
  Theme,
} from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";
import type { LocalText } from "#model/text.ts";

/** Another thing one can go to from a card. */
export interface CardLink {
  readonly ref: Ref;
  readonly name: LocalText;
  readonly detail?: LocalText;
}

export interface PartyRow {
  readonly actor: Actor;
  readonly role: LocalText;
  readonly roleId: string;
  readonly status: Status;
  readonly statusName: LocalText;
  readonly date: PartialDate | null;
  /** The date is when a source speaks, not when it began. */
  readonly documented: boolean;
  readonly confidence: Confidence;
  readonly standing: LocalText | null;
  readonly sources: readonly Citation[];
}

export interface TieRow {
  readonly instrument: Instrument;
  readonly family: string;
  readonly status: Status;
  readonly statusName: LocalText;
  readonly date: PartialDate | null;
  readonly documented: boolean;
  readonly role: LocalText;
  readonly participation: Participation;
}

interface CardBase {
  readonly ref: Ref;
  readonly name: LocalText;
  /** Day the atlas stands for. */
  readonly day: string;
  /** Every source the card rests on, once, in order of first use. */
  readonly sources: readonly { readonly source: Source; readonly locators: readonly string[] }[];
  readonly disagreements: readonly Disagreement[];
}

export type CardFacts =
  | (CardBase & {
      readonly kind: "actor";
      readonly actor: Actor;
      readonly regionName: LocalText | null;
      readonly namingNote: LocalText | null;
      /** Ties grouped by family in the atlas's order. */
      readonly tiesByFamily: readonly { readonly family: string; readonly rows: readonly TieRow[] }[];
      readonly depth: number;
      readonly throughBloc: readonly {
        readonly family: string;
        readonly bloc: CardLink;
        readonly instrument: CardLink;
      }[];
      /** Other actors by number of shared instruments, most first. */
      readonly neighbours: readonly { readonly actor: Actor; readonly shared: number }[];
      readonly members: readonly CardLink[];
      readonly cities: readonly CardLink[];
      readonly landings: readonly CardLink[];
    })
  | (CardBase & {
      readonly kind: "instrument";
      readonly instrument: Instrument;
      readonly current: Instrument["states"][number];
      readonly themes: readonly Theme[];
      readonly parties: readonly PartyRow[];
      readonly coverage: LocalText | null;
      readonly systems: readonly CardLink[];
      readonly events: readonly CardLink[];
      readonly related: readonly CardLink[];
    })
  | (CardBase & {
      readonly kind: "system";
      readonly system: CableSystem;
      readonly segments: readonly CableSegment[];
      readonly landings: readonly Landing[];
      readonly instruments: readonly CardLink[];
      readonly countries: readonly CardLink[];
      readonly routeKm: number;
    })
  | (CardBase & {
      readonly kind: "segment";
      readonly segment: CableSegment;
      readonly system: CableSystem;
      readonly from: CardLink;
      readonly to: CardLink;
    })
  | (CardBase & {
      readonly kind: "landing";
      readonly landing: Landing;
      readonly system: CableSystem;
      readonly segments: readonly CardLink[];
      readonly country: CardLink | null;
      readonly sameplace: readonly CardLink[];
    })
  | (CardBase & {
      readonly kind: "event";
      readonly event: EventRecord;
      readonly instrument: CardLink | null;
      readonly city: CardLink | null;
      readonly country: CardLink | null;
    })
  | (CardBase & { readonly kind: "source"; readonly source: Source; readonly supports: readonly CardLink[] })
  | (CardBase & { readonly kind: "theme"; readonly theme: Theme; readonly instruments: readonly CardLink[] });
