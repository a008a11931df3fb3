// The facts behind a card, already gathered and ordered; views only lay them out. The same value serves window.entente.query.
import type {
  Actor,
  CableSegment,
  CableSystem,
  Citation,
  Confidence,
  Disagreement,
  EventRecord,
  Feature,
  Guest,
  Instrument,
  Landing,
  Participation,
  Ref,
  Source,
  Status,
  Theme,
} from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";
import type { SystemSchematic } from "#model/schematic.ts";
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
  /** Other states of the same party, earlier or yet to come. */
  readonly earlier: readonly TiePart[];
  readonly sources: readonly Citation[];
}

/** One thing that the data say of an actor in an instrument. */
export interface TiePart {
  readonly status: Status;
  readonly statusName: LocalText;
  readonly date: PartialDate | null;
  /** The date is when a source speaks, not when it began. */
  readonly documented: boolean;
  readonly role: LocalText;
  readonly participation: Participation;
}

/** An actor in an instrument, once; what it says of itself is how it stands on the day shown. */
export interface TieRow extends TiePart {
  readonly instrument: Instrument;
  readonly family: string;
  /** When a source says it began, or is meant to; null when none does. */
  readonly began: PartialDate | null;
  /** All that the data say of it, earliest first; a city's membership comes last. */
  readonly parts: readonly TiePart[];
}

export interface ThemeShare {
  readonly theme: Theme;
  readonly instruments: readonly Instrument[];
}

/** Themes by number of instruments, most first; an instrument of two themes counts for both. */
export interface ThemeMix {
  readonly shares: readonly ThemeShare[];
  readonly instruments: number;
  /** Instruments for which the data name no theme. */
  readonly without: number;
}

export interface CableLandings {
  readonly system: CableSystem;
  readonly landings: readonly Landing[];
}

/** What two actors are in together and apart; groups are blocs, forums and organisations that list their members. */
export interface SharedMemberships {
  readonly a: Actor;
  readonly b: Actor;
  readonly instruments: readonly { readonly instrument: Instrument; readonly a: TiePart; readonly b: TiePart }[];
  readonly groups: readonly Actor[];
  readonly onlyA: readonly Instrument[];
  readonly onlyB: readonly Instrument[];
  readonly groupsOnlyA: readonly Actor[];
  readonly groupsOnlyB: readonly Actor[];
  /** One is itself a group to which the other belongs: which one is the member. */
  readonly member: "a" | "b" | null;
}

export const restKinds = [
  "participations",
  "states",
  "systems",
  "segments",
  "landings",
  "events",
  "actors",
  "memberships",
  "disagreements",
  "coverage",
  "features",
] as const;
export type RestKind = (typeof restKinds)[number];

/** A fact that rests on a source. */
export interface RestItem {
  readonly ref: Ref;
  readonly name: LocalText;
  /** A party, or what sources disagree about. */
  readonly detail: LocalText | null;
  readonly locators: readonly string[];
  /** No other source is named for it. */
  readonly alone: boolean;
}

export interface RestGroup {
  readonly kind: RestKind;
  readonly items: readonly RestItem[];
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
      readonly members: readonly Actor[];
      readonly cities: readonly CardLink[];
      /** Systems that land in the country, or in the bloc's members. */
      readonly cables: readonly CableLandings[];
      readonly themes: ThemeMix;
      /** What readers brought of it. */
      readonly features: readonly CardLink[];
      /** Whose file is the first to name it; null for the atlas's own actors. */
      readonly guest: Guest | null;
    })
  | (CardBase & {
      readonly kind: "instrument";
      readonly instrument: Instrument;
      readonly current: Instrument["states"][number];
      readonly themes: readonly Theme[];
      readonly parties: readonly PartyRow[];
      readonly coverage: LocalText | null;
      readonly systems: readonly CableSystem[];
      readonly events: readonly EventRecord[];
      readonly related: readonly CardLink[];
      /** Whose file the tie is from; null for the atlas's own. */
      readonly guest: Guest | null;
    })
  | (CardBase & {
      readonly kind: "system";
      readonly system: CableSystem;
      readonly segments: readonly CableSegment[];
      readonly landings: readonly Landing[];
      readonly instruments: readonly CardLink[];
      readonly countries: readonly CardLink[];
      readonly routeKm: number;
      readonly schematic: SystemSchematic;
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
  | (CardBase & { readonly kind: "source"; readonly source: Source; readonly rests: readonly RestGroup[] })
  | (CardBase & {
      readonly kind: "feature";
      readonly feature: Feature;
      readonly guest: Guest | null;
      readonly actor: CardLink | null;
      /** What is on the map nearest to its points, nearest first; empty for lines and areas. */
      readonly near: readonly (CardLink & { readonly km: number })[];
    })
  | (CardBase & {
      readonly kind: "theme";
      readonly theme: Theme;
      readonly instruments: readonly {
        readonly instrument: Instrument;
        readonly status: Status;
        readonly began: PartialDate | null;
      }[];
    });
