// What the overlap of sets says, in two languages: names of sets, of their combinations, the sentence, and what to keep in mind.
import type { NameInSentence } from "#encoding/sentences/withArticle.ts";
import type { OverlapUnit, SetKind } from "#model/answers.ts";
import type { Actor } from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";

export interface SetNaming {
  readonly kind: SetKind;
  /** Of hub, group, system, theme, family or instrument. */
  readonly name: NameInSentence;
  /** A system without landings: its nodes on land are counted. */
  readonly nodes: boolean;
  /** All its elements are in it only through their cities, or only through their country. */
  readonly only: "city" | "country" | null;
}

export interface OverlapSaid {
  readonly unit: OverlapUnit;
  readonly sets: readonly SetNaming[];
  /** Combination ("10") to how many; those with nobody may be absent. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  /** Combination that is shown alone. */
  readonly combo: string | null;
  /** null = the latest. */
  readonly date: PartialDate | null;
}

export interface OverlapWords {
  readonly unit: string;
  readonly units: Readonly<Record<OverlapUnit, string>>;
  readonly blocs: string;
  readonly order: string;
  readonly orders: Readonly<Record<"size" | "degree", string>>;
  readonly kinds: Readonly<Record<SetKind, string>>;
  readonly add: string;
  readonly addHint: string;
  readonly addFull: (most: number) => string;
  readonly noneFound: (text: string) => string;
  readonly more: (n: number) => string;
  readonly chosen: string;
  readonly remove: (set: string) => string;
  readonly forward: (set: string) => string;
  readonly examples: string;
  readonly plot: string;
  readonly allColumns: (n: number) => string;
  readonly fewerColumns: string;
  readonly clearCombo: string;
  readonly setSize: (set: string, counted: string) => string;
  readonly pairs: string;
  readonly pair: (a: string, b: string, counted: string) => string;

  /** As it stands alone: "Partners of the European Union". */
  readonly set: (naming: SetNaming) => string;
  readonly counted: (n: number, unit: OverlapUnit) => string;
  /** Without the sets' names where letters do: "Only in A", "In A and B, not in C". */
  readonly combination: (key: string, sets: readonly string[]) => string;
  readonly otherCombinations: string;
  readonly sentence: (said: OverlapSaid) => string;
  readonly noSets: string;
  readonly emptySet: (set: string, unit: OverlapUnit) => string;
  readonly takeOut: (set: string) => string;
  readonly clearFilter: string;
  readonly toLatest: string;
  readonly compareActors: string;

  readonly columns: {
    readonly name: Readonly<Record<OverlapUnit, string>>;
    readonly combination: string;
    readonly kind: string;
    readonly region: string;
    readonly why: (letter: string) => string;
  };
  readonly yes: string;
  readonly actorKinds: Readonly<Record<Actor["kind"], string>>;
  readonly through: (name: string, grounds: string) => string;
  readonly andMore: (n: number) => string;
  readonly listed: (instrument: string, standing: string) => string;

  readonly caveats: {
    readonly neither: (total: string, unit: OverlapUnit) => string;
    readonly direct: string;
    readonly throughBlocs: string;
    readonly standings: string;
    readonly lists: string;
    readonly undated: (groups: readonly NameInSentence[], asOf: PartialDate) => string;
    readonly landings: (asOf: PartialDate) => string;
    readonly cityForCountry: string;
    readonly countryForCity: string;
    readonly ownMembers: (hub: NameInSentence, members: readonly string[]) => string;
    readonly leftOut: (set: string, parts: readonly string[]) => string;
    readonly leftOutKind: Readonly<Record<Actor["kind"], (n: number) => string>>;
    readonly homeless: (cities: readonly string[]) => string;
    readonly outside: (set: string, countries: readonly string[]) => string;
    readonly onLand: (system: string, countries: readonly string[]) => string;
  };
}
