// What is said in the answer on cables and treaties.
import type { TreatiesSettings } from "#model/answers.ts";
import type { TreatyCorner } from "#model/cableTies.ts";

type Laid = TreatiesSettings["laid"];
type Scope = TreatiesSettings["cables"];

export interface TreatiesSentence {
  /** "the European Union"; "of the European Union". */
  readonly hub: { readonly plain: string; readonly of: string };
  /** Countries and territories that are not members of the hub. */
  readonly outside: number;
  /** The hub has members that are countries of the atlas. */
  readonly hasMembers: boolean;
  /** The hub is a country itself, and counts as none of them. */
  readonly hubIsCountry: boolean;
  readonly counts: Readonly<Record<TreatyCorner, number>>;
  /** Of those with a landing: how many have one at work. */
  readonly atWork: number;
  readonly settings: Pick<TreatiesSettings, "cables" | "laid" | "atLeast" | "corner">;
}

export interface TreatiesWords {
  readonly cables: string;
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly laid: string;
  readonly states: Readonly<Record<Laid, string>>;
  readonly atLeast: string;
  readonly kinds: (n: number) => string;
  readonly orMore: (n: number) => string;
  readonly projects: string;
  readonly form: string;
  readonly forms: Readonly<Record<TreatiesSettings["form"], string>>;
  readonly corner: string;
  readonly allCorners: string;
  readonly corners: (corner: TreatyCorner, atLeast: number) => string;
  readonly cornerMeans: (corner: TreatyCorner, atLeast: number) => string;
  readonly members: (ofHub: string) => string;
  readonly membersShort: string;
  readonly backed: (scope: Scope) => string;
  readonly sentence: (facts: TreatiesSentence) => string;
  readonly axes: { readonly depth: (hub: string) => string; readonly landings: string };
  readonly picture: (hub: string) => string;
  readonly countries: (n: number) => string;
  readonly landings: (n: number) => string;
  readonly noLanding: string;
  readonly noTie: string;
  readonly noCoast: string;
  readonly nodes: (n: number) => string;
  readonly inside: (ofHub: string) => string;
  readonly through: (families: string, blocs: string) => string;
  readonly marks: { readonly own: string; readonly through: string; readonly noCoast: string; readonly title: string };
  readonly correlation: (rho: string, n: string, ofHub: string) => string;
  readonly systems: string;
  readonly counted: (n: number) => string;
  readonly notCounted: (n: number) => string;
  readonly inStrategy: string;
  readonly notInStrategy: string;
  readonly funding: string;
  readonly noFunding: string;
  readonly nobody: string;
  readonly showAll: string;
  readonly more: (n: string) => string;
  readonly wayOut: {
    readonly nothing: (hub: string) => string;
    readonly usualHub: (hub: string) => string;
    readonly clearFilter: string;
    readonly latest: string;
    readonly allStates: string;
  };
  readonly column: Readonly<
    Record<
      | "country"
      | "corner"
      | "landings"
      | "service"
      | "building"
      | "planned"
      | "unconfirmed"
      | "systems"
      | "nodes"
      | "depth"
      | "families"
      | "through"
      | "coast",
      string
    >
  >;
  readonly yes: string;
  readonly no: string;
  readonly caveats: {
    readonly meaning: string;
    /** `backing`: whether the atlas speaks of EU backing at all. */
    readonly rule: (scope: Scope, backing: boolean) => string;
    readonly laid: Readonly<Record<Laid, string>>;
    readonly ties: string;
    readonly past: (day: string) => string;
    readonly projects: (counted: boolean) => string;
    readonly members: (ofHub: string) => string;
    readonly nodes: (nodes: number, countries: number) => string;
    readonly through: string;
    readonly coast: string;
    readonly elsewhere: (places: readonly { readonly name: string; readonly landings: number }[]) => string;
    readonly dropped: (landings: readonly string[]) => string;
  };
}
