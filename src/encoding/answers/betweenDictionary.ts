type Text = (value: string) => string;

/** Values are already numbers and names in the reader’s language. */
export interface BetweenDictionary {
  readonly from: string;
  readonly to: string;
  readonly swap: string;
  readonly use: Text;
  readonly via: string;
  readonly vias: Readonly<
    Record<"ties" | "instruments" | "groups", { readonly label: string; readonly title: string }>
  >;
  readonly inService: string;
  readonly inland: string;
  readonly showBoth: string;
  readonly none: string;
  readonly one: Text;
  readonly same: Text;
  readonly examples: string;
  readonly pair: (a: string, b: string) => string;
  readonly clearFilter: string;
  readonly allCables: string;
  readonly laterCables: string;
  readonly withLand: string;
  readonly moreLinks: string;

  readonly sharedTitle: string;
  readonly nothingShared: string;
  readonly readStrands: string;
  /** Behind it, where there is something to point with: not on paper. */
  readonly pointAtStrand: string;
  readonly readChains: string;
  readonly pointAtLink: string;
  readonly bothIn: string;
  readonly bothBelong: string;
  readonly belongs: string;
  readonly themesTitle: string;
  readonly themeSaid: (theme: string, together: string, a: string, b: string) => string;
  readonly together: Text;
  readonly apart: string;

  readonly chainsTitle: Text;
  readonly roundTitle: Text;
  readonly manyChains: Text;
  readonly someShown: Text;
  readonly links: (kind: "ties" | "links", n: number, said: string) => string;
  readonly chainsNone: string;
  readonly besides: string;
  readonly noChain: string;
  readonly noRound: string;
  readonly hubs: Text;
  readonly inChains: (chains: string, of: string) => string;
  readonly oneOf: Text;

  readonly cablesTitle: string;
  readonly total: string;
  readonly ms: Text;
  readonly published: Text;
  readonly inlandHop: string;
  readonly samePlace: string;
  readonly unit: string;
  readonly keys: string;

  readonly groups: Readonly<Record<"shared" | "chain" | "cable" | "inland", string>>;
  readonly columns: Readonly<
    Record<
      "name" | "part" | "between" | "family" | "status" | "date" | "km" | "published" | "confidence" | "ways",
      string
    >
  >;
  readonly parts: Readonly<Record<"tie" | "instrument" | "group" | "belongs" | "cable" | "inland", string>>;
  readonly step: (step: string, of: string) => string;
  readonly caveats: {
    readonly hubs: string;
    readonly holds: string;
    readonly rank: string;
    readonly lengths: (speed: string, index: string) => string;
    readonly cables: (systems: string, date: string) => string;
    readonly cablesThen: (systems: string, date: string, undated: string) => string;
    readonly inland: string;
    readonly members: Text;
    readonly otherMembers: (group: string, member: string) => string;
    readonly country: (city: string, country: string) => string;
    readonly placeless: (names: string, many: boolean) => string;
  };
}
