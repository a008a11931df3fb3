// What a reader can ask beyond the views, and what can be set in each question; all of it is part of the pose.
import type { Atlas, Ref } from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";
import { memberLists } from "#model/memberLists.ts";

export const answerTools = ["dates", "depth", "overlap", "without", "between", "treaties", "promises", "lens"] as const;
export type AnswerTool = (typeof answerTools)[number];

/** The atlas at two dates: the pose's own, and another one. */
export interface DatesSettings {
  /** null = none: only the atlas as of the pose's date. */
  readonly against: PartialDate | null;
  /** Both in one picture, told apart by what changed; or each in its own. */
  readonly form: (typeof dateForms)[number];
  readonly reading: DateReading;
}
export const dateForms = ["difference", "beside"] as const;
/** By when a thing happened, or by when a source of the data made it known. */
export const dateReadings = ["happened", "known"] as const;
export type DateReading = (typeof dateReadings)[number];

/** How many families of tie with the hub, and what peers have that one lacks. */
export interface DepthSettings {
  /** Actor (id) that is compared with its peers; null = none. */
  readonly of: string | null;
  readonly peers: (typeof peerKinds)[number];
}
export const peerKinds = ["depth", "region"] as const;

/** Sets of actors, and one combination of them. */
export interface OverlapSettings {
  /** As "kind:id", at most `mostSets`; see `isSetSpec`. */
  readonly sets: readonly string[];
  /** Which of the sets, in their order: "10" = in the first and not in the second, "00" = in neither; null = all combinations. */
  readonly combo: string | null;
  /** What is counted. */
  readonly unit: OverlapUnit;
  /** A bloc in a set counts for its members too. */
  readonly blocs: boolean;
  /** Combinations with most elements first, or those in most sets. */
  readonly order: (typeof comboOrders)[number];
}
/** Countries, a city counting for its country; cities, a country counting for its cities; or each actor for itself alone. */
export const overlapUnits = ["countries", "cities", "actors"] as const;
export type OverlapUnit = (typeof overlapUnits)[number];
export const comboOrders = ["size", "degree"] as const;
export const mostSets = 6;
/** partners of a hub; members of a bloc, forum or alliance; countries with a landing of a system; who takes part in a theme or a family or an instrument. */
export const setKinds = ["partners", "members", "landings", "theme", "family", "instrument"] as const;
export type SetKind = (typeof setKinds)[number];

/** Taken away: systems, segments, landings, countries and instruments; of ties also the other actors. */
export interface WithoutSettings {
  /** At most `mostGone`. */
  readonly gone: readonly Ref[];
  readonly breaks: (typeof breakKinds)[number];
  /** Landings of one country count as joined on land, although terrestrial networks are not in the data. */
  readonly inland: boolean;
  /** Which segments count at all: in service; also being built or delayed; also planned and not confirmed. */
  readonly built: (typeof builtScopes)[number];
  /** Only EU-backed systems count (see `isEuBacked`). */
  readonly backed: boolean;
}
export const mostGone = 12;
export const goneKinds = [
  "system",
  "segment",
  "landing",
  "country",
  "instrument",
  "bloc",
  "organisation",
  "city",
] as const;
/** Which of the two networks is looked at. */
export const breakKinds = ["cables", "ties"] as const;
export const builtScopes = ["in_service", "building", "all"] as const;
export type BuiltScope = (typeof builtScopes)[number];

/** Two actors (ids), and what counts as a link of the chain and of the cable path between them. */
export interface BetweenSettings {
  readonly from: string | null;
  readonly to: string | null;
  /** Ties alone; or also taking part in the same instrument; or also belonging to the same bloc or forum. */
  readonly via: (typeof chainLinks)[number];
  /** Only stretches of cable that are in service. */
  readonly inService: boolean;
  /** Landings of one country count as joined on land, although terrestrial networks are not in the data. */
  readonly inland: boolean;
}
export const chainLinks = ["ties", "instruments", "groups"] as const;
export type ChainLinks = (typeof chainLinks)[number];

/** Landings of cables against depth of ties. */
export interface TreatiesSettings {
  readonly cables: (typeof cableScopes)[number];
  /** Landings in any state that the data know, also planned ones; those at work or being built; those at work. */
  readonly laid: (typeof cableStates)[number];
  /** Ties in so many families or more are more than "hardly a tie". */
  readonly atLeast: number;
  /** The projects of the cables themselves count as ties: otherwise every cable would bring its own treaty. */
  readonly projects: boolean;
  readonly form: (typeof treatyForms)[number];
  readonly corner: (typeof treatyCorners)[number] | null;
}
export const cableScopes = ["eu", "all"] as const;
export const cableStates = ["any", "building", "service"] as const;
export const tieThresholds = [1, 2, 3, 4] as const;
export const treatyForms = ["scatter", "matrix"] as const;
export const treatyCorners = ["both", "cables", "ties", "neither"] as const;

/** What was promised by a date, and where it stands at the pose's date. */
export interface PromisesSettings {
  /** null = the day of the manifest's usual case. */
  readonly since: PartialDate | null;
  readonly outcome: (typeof promiseOutcomes)[number] | null;
}
export const promiseOutcomes = ["moved", "unchanged", "unknown"] as const;

export interface LensSettings {
  readonly by: (typeof lenses)[number];
  /** One class of one group of things, as "group.class"; null = all. See `isLensPick`. */
  readonly pick: string | null;
}
export const lenses = ["confidence", "sources", "age"] as const;
/** Classes of each lens, the best supported first. */
export const lensClasses = {
  confidence: ["high", "medium", "low"],
  /** Independent origins; "four" = four and more, "none" = no document at all. */
  sources: ["four", "three", "two", "one", "none"],
  /** Years from the newest source to the date shown: written later, within one, three, five, more; no source dated. */
  age: ["later", "one_year", "three_years", "five_years", "older", "undated"],
} as const satisfies Record<LensSettings["by"], readonly string[]>;
export type LensClass = (typeof lensClasses)[LensSettings["by"]][number];
/** Things that a lens sorts besides the ties of each family, which go by the family's id: no id begins with a stroke. */
export const lensGroups = ["_cables", "_landings", "_cities", "_all"] as const;

/** Whether "group.class" is one that the atlas and the lens have. */
export function isLensPick(atlas: Pick<Atlas, "familyById">, by: LensSettings["by"], pick: string): boolean {
  const at = pick.lastIndexOf(".");
  const [group, id] = [pick.slice(0, at), pick.slice(at + 1)];
  const known = atlas.familyById.has(group) || lensGroups.some((each) => each === group);
  return known && lensClasses[by].some((each) => each === id);
}

export interface Answers {
  /** The question that is open; null = none: the picture is as usual. */
  readonly tool: AnswerTool | null;
  readonly dates: DatesSettings;
  readonly depth: DepthSettings;
  readonly overlap: OverlapSettings;
  readonly without: WithoutSettings;
  readonly between: BetweenSettings;
  readonly treaties: TreatiesSettings;
  readonly promises: PromisesSettings;
  readonly lens: LensSettings;
}

export const defaultAnswers: Answers = {
  tool: null,
  dates: { against: null, form: "difference", reading: "happened" },
  depth: { of: null, peers: "depth" },
  overlap: { sets: [], combo: null, unit: "countries", blocs: false, order: "size" },
  without: { gone: [], breaks: "cables", inland: true, built: "in_service", backed: false },
  between: { from: null, to: null, via: "ties", inService: false, inland: true },
  treaties: { cables: "eu", laid: "any", atLeast: 2, projects: false, form: "scatter", corner: null },
  promises: { since: null, outcome: null },
  lens: { by: "confidence", pick: null },
};

/** Whether the atlas knows the set that "kind:id" speaks of. */
export function isSetSpec(atlas: Atlas, spec: string): boolean {
  const at = spec.indexOf(":");
  const [kind, id] = [spec.slice(0, at), spec.slice(at + 1)];
  switch (kind) {
    case "partners":
      return atlas.actorById.has(id);
    case "members":
      return memberLists(atlas, id).length > 0;
    case "landings":
      return atlas.systemById.has(id);
    case "theme":
      return atlas.themeById.has(id);
    case "family":
      return atlas.familyById.has(id);
    case "instrument":
      return atlas.instrumentById.has(id);
    default:
      return false;
  }
}
