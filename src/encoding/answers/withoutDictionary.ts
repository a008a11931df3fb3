import type { BuiltScope } from "#model/answers.ts";

export type WeakKind = "system" | "country" | "segment" | "landing" | "actor" | "instrument";
/** Groups of the paint. */
export type LossGroup = "gone" | "broken" | "cut" | "parted" | "strained" | "bridge" | "same" | "fewer";

/** Values are already numbers and names in the reader's language. */
export interface WithoutDictionary {
  readonly network: string;
  readonly cables: string;
  readonly ties: string;
  readonly built: string;
  readonly builtScope: Readonly<Record<BuiltScope, string>>;
  readonly builtTitle: Readonly<Record<BuiltScope, string>>;
  readonly backed: string;
  readonly inland: string;
  readonly away: string;
  readonly searchLabel: string;
  readonly searchHint: Readonly<Record<"cables" | "ties", string>>;
  readonly nothingFound: string;
  readonly found: (count: string) => string;
  readonly takeChosen: (name: string) => string;
  readonly take: (name: string) => string;
  readonly giveBack: (name: string) => string;
  readonly restoreAll: string;
  readonly full: (most: string) => string;
  readonly kind: Readonly<
    Record<"system" | "segment" | "landing" | "country" | "instrument" | "bloc" | "organisation" | "city", string>
  >;

  readonly notice: string;
  readonly cablesNotice: (values: { segments: string; systems: string }) => string;
  readonly tiesNotice: (hub: string) => string;

  readonly examples: string;
  readonly example: (name: string) => string;
  readonly planned: (name: string) => string;
  readonly weakParts: (values: { bridges: string; points: string }) => string;
  readonly weak: string;
  readonly weakNow: string;
  readonly weakKind: Readonly<Record<WeakKind, string>>;
  readonly noWeak: string;
  readonly weakFigure: (pairs: string, one: boolean) => string;
  readonly weakLost: (names: string) => string;
  readonly moreWeak: (count: string) => string;

  readonly networks: string;
  readonly networksNow: string;
  readonly networksLabel: string;
  readonly before: string;
  readonly after: string;
  readonly joinedNow: (count: string) => string;
  readonly joinedStill: (count: string) => string;
  readonly nobody: (count: string) => string;
  readonly takenAway: (count: string, one: boolean) => string;
  readonly andMore: (count: string) => string;
  readonly detours: string;
  readonly detoursOf: (shown: string, all: string) => string;
  readonly fromTo: (before: string, after: string) => string;
  readonly detour: (values: { pair: string; before: string; after: string; more: string; ms: string }) => string;

  readonly groups: Readonly<Record<LossGroup, string>>;
  readonly joinOnLand: string;

  readonly columns: Readonly<
    Record<
      | "pair"
      | "outcome"
      | "kmBefore"
      | "kmAfter"
      | "kmMore"
      | "msMore"
      | "routesBefore"
      | "routesAfter"
      | "what"
      | "kind"
      | "pairs"
      | "alone"
      | "bridges"
      | "km"
      | "status"
      | "actor"
      | "tiesBefore"
      | "tiesAfter"
      | "families"
      | "cutFrom",
      string
    >
  >;
  readonly outcomes: Readonly<Record<"cut" | "longer" | "alone" | "fewer", string>>;
  readonly pair: (a: string, b: string) => string;

  readonly caveat: {
    readonly own: (pairs: string, one: boolean) => string;
    readonly asOf: (date: string) => string;
    readonly onDay: (values: { date: string; undated: string }) => string;
    readonly scopeNow: (date: string) => string;
    readonly filters: string;
    readonly inlandOn: string;
    readonly inlandOff: string;
    readonly lengths: (speed: string) => string;
    readonly routes: string;
    readonly whole: string;
    readonly glass: string;
    readonly landingsOnly: (systems: string) => string;
    readonly idle: (things: string, one: boolean) => string;
    readonly spokes: string;
    readonly blocs: string;
    readonly tieFilters: string;
  };
  readonly countPlanned: string;
  readonly clearFilter: string;
}
