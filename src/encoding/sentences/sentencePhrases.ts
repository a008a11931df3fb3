// What each language must be able to say; sentenceIn puts the phrases together.
import type { Confidence } from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";
import type { Span, StatusClass } from "#model/pose.ts";
import type { CableCounts, LandingCounts, TimelineSentenceFacts } from "#model/sentence.ts";
import type { LadderColumns, TableKind } from "#model/viewSettings.ts";
import type { NameInSentence } from "./withArticle.ts";

export type TimelineCounts = Pick<TimelineSentenceFacts, "states" | "instruments" | "joinings" | "events" | "features">;
export type FilterKind = "families" | "themes" | "statuses" | "confidences";

/** Numbers come in as numbers: each language counts, inflects and groups digits itself. A phrase ends without a full stop. */
export interface SentencePhrases {
  /** "on 21 November 2026", "at the end of 2019". */
  readonly at: (date: PartialDate) => string;
  readonly ties: (n: number) => string;
  /** "between the European Union and 24 partners"; `others` is how many more actors there are. */
  readonly between: (common: readonly NameInSentence[], others: number) => string;
  /** "31 in force". */
  readonly standingOf: (n: number, status: StatusClass) => string;
  /** "all in force"; for one tie only "in force". */
  readonly allOf: (n: number, status: StatusClass) => string;
  /** "333 of them in force". */
  readonly ofThem: (n: number, status: StatusClass) => string;
  readonly noLine: (n: number) => string;

  /** "20 cables in 86 stretches (77 of them not yet in service then)". */
  readonly cables: (counts: CableCounts) => string;
  readonly landings: (counts: LandingCounts) => string;
  readonly cities: (n: number) => string;
  readonly institutions: (n: number) => string;
  /** What readers brought. */
  readonly features: (n: number) => string;
  readonly events: (n: number) => string;
  readonly asOf: (date: PartialDate) => string;
  /** "70 cities and 37 institutions as the sources stood on ..."; `places` are already worded, one or two. */
  readonly placesAsOf: (places: readonly string[], date: PartialDate) => string;
  readonly layersOff: string;

  /** `later`: a later date would show some. */
  readonly noneUnfiltered: (at: string, later: boolean) => string;
  /** `all` is how many there would be without the filter. */
  readonly noneFiltered: (at: string, all: number) => string;

  /** `parts` are already worded. */
  readonly only: (parts: readonly string[]) => string;
  /** Names of families or themes, at most two. */
  readonly onlyNamed: (kind: "families" | "themes", names: readonly string[]) => string;
  readonly onlyStatuses: (statuses: readonly StatusClass[]) => string;
  readonly onlyConfidences: (confidences: readonly Confidence[]) => string;
  /** "5 of 8 kinds of tie". */
  readonly onlySome: (kind: FilterKind, some: number, of: number) => string;
  /** "No kind of tie is chosen". */
  readonly noneChosen: (kind: FilterKind) => string;
  readonly dated: (span: Span) => string;
  readonly undated: (ties: number) => string;

  readonly pairs: (links: number) => string;
  readonly twoMode: (links: number, instruments: number) => string;

  readonly partners: (n: number, hub: NameInSentence, columns: LadderColumns, filled: number, at: string) => string;
  readonly ownMembers: (n: number) => string;
  readonly throughBloc: (n: number) => string;
  /** `names` empty = too many to name. */
  readonly deepest: (names: readonly string[], n: number, kinds: number) => string;
  readonly noPartners: (hub: NameInSentence, at: string, filtered: boolean) => string;
  readonly noPartnersWhy: string;

  readonly dates: (counts: TimelineCounts, when: string) => string;
  readonly years: (first: number, last: number) => string;
  readonly window: (span: Span) => string;
  readonly after: (n: number, date: PartialDate) => string;
  readonly documented: (n: number) => string;
  readonly noDates: string;
  readonly noDatesInWindow: string;

  readonly rows: (kind: TableKind, n: number) => string;
  readonly rowsWith: (kind: TableKind, shown: number, total: number, text: string) => string;
  /** While it is not known how many rows have the text. */
  readonly rowsSought: (kind: TableKind, total: number, text: string) => string;
  readonly noRows: (kind: TableKind) => string;
  readonly noRowsWhy: string;
}
