// What a reader brings: things with a place, and ties, read from a file and known to be usable. Positions are [lon, lat] degrees, WGS 84.
import type { PartialDate } from "#model/dates.ts";
import type { Confidence, Status } from "#model/gradings.ts";
import type { Position } from "#model/schema/shared.ts";
import type { GuestReport } from "./guestReport.ts";

export const guestFormats = ["geojson", "geojsonseq", "topojson", "csv", "tsv", "kml", "gpx", "pmtiles"] as const;
export type GuestFormat = (typeof guestFormats)[number];

/** The file as the address and the reports name it. */
export interface GuestFile {
  /** As the reader's machine or the URL names it, without its folder; for files of a zip "outer.zip/inner.csv". */
  readonly name: string;
  /** First 16 hex digits of the SHA-256 of its bytes (of the whole zip, for a file of a zip). */
  readonly hash: string;
  readonly bytes: number;
  readonly format: GuestFormat;
  /** Where it was fetched from; null for a file of the reader's own. */
  readonly url: string | null;
}

/** Lines and rings as the file has them, save that longitudes are within -180..180 and lines are cut at the antimeridian. Rings are closed. */
export type GuestShape =
  | { readonly type: "point"; readonly at: Position }
  | { readonly type: "line"; readonly line: readonly Position[] }
  | { readonly type: "area"; readonly rings: readonly (readonly Position[])[] };

/** simplestyle 1.1.0, checked: colours "#rrggbb", opacities 0..1, widths 0..20 CSS px. A member that is missing was not given, or not usable. */
export interface GuestStyle {
  readonly markerColour?: string;
  readonly markerSize?: "small" | "medium" | "large";
  readonly stroke?: string;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
  readonly fill?: string;
  readonly fillOpacity?: number;
}

/** Every value as text (numbers as JSON writes them, objects as JSON), in the file's order; never markup. */
export type GuestProperties = readonly (readonly [name: string, value: string])[];

/** What both kinds of rows can say of themselves. */
interface GuestRow {
  /** 1-based: the feature's place in its file, or the line's number in a table (header = 1), as the report counts. */
  readonly row: number;
  readonly name: string | null;
  /** A family's id or name as the file writes it; null = the set's own. */
  readonly family: string | null;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly status: Status | null;
  /** Title of the source the row names, and its address (http or https only). */
  readonly source: string | null;
  readonly url: string | null;
  readonly properties: GuestProperties;
}

export interface GuestFeature extends GuestRow {
  /** As the file says, as text. Not unique, not trusted. */
  readonly id: string | null;
  /** At least one. */
  readonly shapes: readonly GuestShape[];
  /** An actor of the atlas that the row is about, where it was placed by naming one (a country, a city). */
  readonly actor: string | null;
  readonly style: GuestStyle | null;
}

/** An end of a tie: an actor of the atlas by id, or something new. */
export type GuestEnd =
  | { readonly actor: string }
  | {
      readonly actor: null;
      readonly name: string;
      readonly kind: "country" | "city" | "organisation";
      /** null: in the network, not on the map. */
      readonly at: Position | null;
      /** ISO 3166-1 alpha-3 where known. */
      readonly country: string | null;
    };

export interface GuestTie extends GuestRow {
  readonly from: GuestEnd;
  readonly to: GuestEnd;
  /** Kind of tie in the file's own word; null = none given. */
  readonly type: string | null;
  readonly confidence: Confidence | null;
}

export interface GuestContent {
  readonly features: readonly GuestFeature[];
  readonly ties: readonly GuestTie[];
}

/** [west, south, east, north] degrees; east < west across 180°. */
export type GuestExtent = readonly [number, number, number, number];

/** A set too large to be woven into the atlas, or an archive of tiles: it lives in the worker, and the page asks for what is in view. */
export interface GuestTiles {
  /** Key under which the worker holds it. */
  readonly key: string;
  readonly counts: { readonly points: number; readonly lines: number; readonly areas: number; readonly ties: number };
  readonly extent: GuestExtent | null;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Layers of the vector tiles: ours are "points", "lines", "areas"; an archive's are its own. */
  readonly layers: readonly string[];
  /** "rows": features carry only their row number, asked for with `row`. "tiles": an archive; its tiles carry the properties. */
  readonly of: "rows" | "tiles";
  /** Some row has a date or a status: its tiles differ by what the filter asks. Missing = none. */
  readonly graded?: boolean;
  readonly attribution: string | null;
  /** Names of the columns or properties, for the table. */
  readonly columns: readonly string[];
}

/** One file that has joined the atlas. */
export interface GuestSet {
  /** Letters, digits and "-"; unique among the sets; part of every id that the set gives ("<id>.<n>"). */
  readonly id: string;
  readonly file: GuestFile;
  /** The file's name without its ending, or a title that the file gives itself. */
  readonly title: string;
  /** Index into the guests' palette. */
  readonly colour: number;
  readonly content: GuestContent;
  /** Of a large set, `content` holds a sample of its features for drawings without WebGL, and no ties. */
  readonly tiles: GuestTiles | null;
  readonly report: GuestReport;
}

export const noContent: GuestContent = { features: [], ties: [] };

/**
 * Above these a set is held in the worker and drawn from tiles; its rows have a table of their own. The number of ties is that at which a
 * change of the filter still redraws the network's figures in about a tenth of a second (with 1,500 it takes half as long again).
 */
export const mostWoven = { features: 5000, positions: 200_000, ties: 1000 } as const;

/** What no file may exceed. */
export const guestLimits = {
  bytes: 300_000_000,
  rows: 2_000_000,
  depth: 64,
  /** Characters of one text; longer ones are cut for display, with a word. */
  text: 100_000,
  zipFiles: 2000,
  zipRatio: 200,
} as const;
