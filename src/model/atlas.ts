// What there is: the atlas after parsing. Plain, immutable data; every cross reference resolves.
import type * as v from "valibot";
import type { PartialDate } from "#model/dates.ts";
import type { GuestFeature, GuestFile, GuestProperties, GuestTiles } from "#model/guest/guestSet.ts";
import type { citiesSchema } from "#model/schema/actors.ts";
import type { cablesSchema, seasSchema, systemsSchema } from "#model/schema/cables.ts";
import type {
  familiesSchema,
  manifestSchema,
  namingSchema,
  regionsSchema,
  sourceSchema,
  themesSchema,
} from "#model/schema/frame.ts";
import type { CableStatus, Citation, Confidence, Disagreement, Position, Status } from "#model/schema/shared.ts";
import type { eventsSchema, instrumentSchema, participationSchema } from "#model/schema/ties.ts";
import type { LocalText } from "#model/text.ts";

export type { CableStatus, Citation, Confidence, Disagreement, Position, Status };

/** Everything a reader can point at. A ref is "kind:id" with the canonical id, e.g. "country:JPN", "instrument:dp-eu-jpn", "system:MEDUSA". */
export const entityKinds = [
  "country",
  "city",
  "bloc",
  "organisation",
  "instrument",
  "system",
  "segment",
  "landing",
  "event",
  "source",
  "theme",
  "feature",
] as const;
export type EntityKind = (typeof entityKinds)[number];
export type Ref = `${EntityKind}:${string}`;

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type Region = v.InferOutput<typeof regionsSchema>["regions"][number];
export type Theme = v.InferOutput<typeof themesSchema>["themes"][number];
export type Family = v.InferOutput<typeof familiesSchema>["families"][number];
export type Naming = v.InferOutput<typeof namingSchema>;
export type SeaName = v.InferOutput<typeof seasSchema>["features"][number];
export type Source = v.InferOutput<typeof sourceSchema> & {
  /** The set whose file it is, or names it; absent for the atlas's own. Nobody has opened it for the atlas. */
  readonly guest?: string;
};
export type CityMembership = v.InferOutput<
  typeof citiesSchema
>["features"][number]["properties"]["memberships"][number];

/** A country, city, bloc or region, or organisation. `at` is [lon, lat] in degrees, or null when no place is known. */
export interface Actor {
  readonly kind: "country" | "city" | "bloc" | "organisation";
  readonly ref: Ref;
  readonly id: string;
  readonly aliases: readonly string[];
  readonly name: LocalText;
  /** Short form, e.g. "ITU"; countries and cities have none. */
  readonly acronym: string | null;
  /** What the name stands for, where the name itself is an acronym: "Association of Southeast Asian Nations". */
  readonly fullName: LocalText | null;
  readonly region: string | null;
  /** Where it is drawn: capital, city centre, seat, or for a bloc without a seat its anchor. */
  readonly at: Position | null;
  /** true: `at` is only an anchor for the halo's name and ties, not a place. */
  readonly nominal: boolean;
  readonly place: LocalText | null;
  readonly iso3: string | null;
  readonly note: LocalText | null;
  readonly sources: readonly Citation[];
  readonly disagreements: readonly Disagreement[];
  /** Cities only. */
  readonly memberships: readonly CityMembership[];
  readonly confidence: Confidence | null;
  /** Blocs, regions and alliances with members: ids of the members named in the data. */
  readonly members: readonly string[];
  /** Whether a tie with the group reaches its members: true for a bloc or an alliance, false for a forum such as the G20. */
  readonly speaksForMembers: boolean;
  /** Members that a tie with the group does not reach all the same: suspended, or not seen as a state by all. */
  readonly notSpokenFor: readonly string[];
  readonly relation: LocalText | null;
  /** The set whose file is the first to name it; absent for the atlas's own actors. */
  readonly guest?: string;
}

/** Branching units lie on the sea floor; a landing that one source names and others drop is for its card, not for the map. */
export function isLandingOnMap(landing: Landing): boolean {
  const doubtful = landing.status === "not_confirmed" && landing.segment.length === 0;
  return landing.nodeType !== "branching-unit" && !doubtful;
}

/** A forum without a seat is nowhere: the mean of its members' capitals is no place to draw a line to. */
export function isOnMap(actor: Actor): boolean {
  return actor.at !== null && !(actor.nominal && actor.members.length > 0 && !actor.speaksForMembers);
}

export type InstrumentState = v.InferOutput<typeof instrumentSchema>["states"][number];
export interface Instrument {
  readonly kind: "instrument";
  readonly ref: Ref;
  readonly id: string;
  readonly aliases: readonly string[];
  readonly name: LocalText;
  readonly type: string;
  readonly typeName: LocalText;
  readonly family: string;
  readonly themes: readonly string[];
  readonly hub: string | null;
  readonly systems: readonly string[];
  readonly events: readonly string[];
  readonly partnersNamed: boolean;
  readonly states: readonly InstrumentState[];
  readonly note: LocalText | null;
  readonly disagreements: readonly Disagreement[];
  /** The row of a reader's file that the tie is; absent in the shipped atlas. */
  readonly guest?: {
    readonly set: string;
    /** As in the file: see GuestFeature. */
    readonly row: number;
    /** As the row grades itself; null: it does not, and its parties stand at "medium". */
    readonly confidence: Confidence | null;
    readonly properties: GuestProperties;
  };
}

/** An actor in an instrument. City memberships of cities.geojson are participations too. */
export interface Participation extends Omit<v.InferOutput<typeof participationSchema>, "date"> {
  readonly date: PartialDate | null;
  /** Cities only: what the sources say of the standing, e.g. "partner city of the 2023 initiative". */
  readonly standing: LocalText | null;
}

export type CableSystem = v.InferOutput<typeof systemsSchema>["systems"][number] & { readonly ref: Ref };

type CableFeature = v.InferOutput<typeof cablesSchema>["features"][number];
type SegmentProperties = Extract<CableFeature["properties"], { kind: "segment" }>;
type LandingProperties = Exclude<CableFeature["properties"], { kind: "segment" }>;

/** A stretch of cable; `lines` are [lon, lat] polylines already cut at the antimeridian. */
export interface CableSegment extends Omit<SegmentProperties, "kind" | "segment"> {
  readonly kind: "segment";
  readonly ref: Ref;
  readonly id: string;
  readonly aliases: readonly string[];
  readonly lines: readonly (readonly Position[])[];
}

/** A landing point, a terrestrial node or a branching unit. */
export interface Landing extends Omit<LandingProperties, "kind"> {
  readonly kind: "landing";
  readonly ref: Ref;
  readonly id: string;
  readonly at: Position;
}

export interface EventRecord
  extends Omit<v.InferOutput<typeof eventsSchema>["features"][number]["properties"], "aliases"> {
  readonly kind: "event";
  readonly ref: Ref;
  readonly id: string;
  readonly aliases: readonly string[];
  readonly at: Position | null;
}

/** A point, line or area that a reader has brought. Its row is in the file named by its set; all its words are text. */
export interface Feature extends Omit<GuestFeature, "id" | "name"> {
  readonly kind: "feature";
  readonly ref: Ref;
  /** "<set>.<n>", n from 1 in the order of the set. */
  readonly id: string;
  readonly set: string;
  /** The row's own name, the same in every language; else the file's title and the row's number. */
  readonly name: LocalText;
  /** The id of a family of the atlas: the one that the row names, or the set's own. */
  readonly familyId: string;
  /** Where its name stands: its point, the middle of its longest line, or inside its largest area. */
  readonly at: Position;
  readonly sources: readonly Citation[];
}

/** A set that has joined the atlas, without its rows. */
export interface Guest {
  readonly id: string;
  readonly title: string;
  readonly file: GuestFile;
  /** Its own family: the reader's file as one more kind of tie in filter, legend and network. */
  readonly familyId: string;
  /** The file as a source. */
  readonly sourceId: string;
  readonly tiles: GuestTiles | null;
  readonly counts: { readonly features: number; readonly ties: number };
}

export interface Atlas {
  readonly manifest: Manifest;
  readonly regions: readonly Region[];
  readonly themes: readonly Theme[];
  readonly families: readonly Family[];
  readonly roleNames: ReadonlyMap<string, LocalText>;
  readonly statusNames: ReadonlyMap<Status, LocalText>;
  readonly naming: Naming;
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  /** Alliances of cities, in the order in which cities.geojson first names them. */
  readonly alliances: readonly string[];
  readonly instruments: readonly Instrument[];
  readonly participations: readonly Participation[];
  readonly systems: readonly CableSystem[];
  readonly segments: readonly CableSegment[];
  readonly landings: readonly Landing[];
  readonly events: readonly EventRecord[];
  readonly seas: readonly SeaName[];
  /** What readers have brought: empty in the shipped atlas. Their ties are among the instruments, type "guest-tie" or the file's own. */
  readonly guests: readonly Guest[];
  readonly features: readonly Feature[];

  readonly actorById: ReadonlyMap<string, Actor>;
  readonly instrumentById: ReadonlyMap<string, Instrument>;
  readonly systemById: ReadonlyMap<string, CableSystem>;
  readonly segmentById: ReadonlyMap<string, CableSegment>;
  readonly landingById: ReadonlyMap<string, Landing>;
  readonly eventById: ReadonlyMap<string, EventRecord>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly familyById: ReadonlyMap<string, Family>;
  readonly themeById: ReadonlyMap<string, Theme>;
  readonly featureById: ReadonlyMap<string, Feature>;
  readonly participationsByInstrument: ReadonlyMap<string, readonly Participation[]>;
  readonly participationsByActor: ReadonlyMap<string, readonly Participation[]>;
  /** Any id or alias, lower case, to what it may mean, likeliest first. Ask through `resolve`. */
  readonly names: ReadonlyMap<string, readonly Ref[]>;
}

export type Entity = Actor | Instrument | CableSystem | CableSegment | Landing | EventRecord | Source | Theme | Feature;
