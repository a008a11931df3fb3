// The map as plain data: what both renderers (WebGL and SVG) draw, and what goldens hold. Positions are [lon, lat] degrees.
import type { Position, Ref } from "#model/atlas.ts";
import type { Span, StatusClass, ThemeName } from "#model/pose.ts";
import type { Emphasis } from "#model/ties.ts";

/** Colours are "#rrggbb"; alpha is 0..1; widths and sizes are CSS pixels. */
export interface CountryArea {
  readonly ref: Ref;
  /** ISO 3166-1 alpha-3 as in the base map. */
  readonly a3: string;
  readonly fill: string;
  readonly alpha: number;
  /** Hatched in its `fill` instead of filled: reached only through a bloc, or as an answer's group says. */
  readonly hatch: boolean;
  readonly emphasis: Emphasis;
  readonly title: string;
}

export interface BlocOutline {
  readonly ref: Ref;
  readonly members: readonly string[];
  readonly colour: string;
  readonly alpha: number;
  readonly width: number;
  readonly emphasis: Emphasis;
  readonly title: string;
}

/** SVG-style dash pattern in multiples of the line width; empty = solid. */
export type Dash = readonly number[];

export interface CableLine {
  readonly ref: Ref;
  readonly system: string;
  /** Already cut at the antimeridian. */
  readonly lines: readonly (readonly Position[])[];
  readonly colour: string;
  readonly casing: string;
  readonly width: number;
  readonly casingWidth: number;
  readonly dash: Dash;
  readonly alpha: number;
  readonly emphasis: Emphasis;
  readonly title: string;
}

export interface TieArc {
  /** Tie id; `ref` is what a click chooses. */
  readonly id: string;
  readonly ref: Ref;
  readonly family: string;
  /** Densified great-circle-like line from hub to partner, longitudes continuous (may pass 180). */
  readonly line: readonly Position[];
  readonly colour: string;
  readonly width: number;
  readonly dash: Dash;
  /** At the hub end and at the partner end: direction without an arrow. */
  readonly alphaFrom: number;
  readonly alphaTo: number;
  readonly emphasis: Emphasis;
  readonly title: string;
}

/** A line that an answer draws besides what the atlas has; it cannot be chosen. */
export interface AnswerLine {
  readonly id: string;
  /** Longitudes continuous (may pass 180). */
  readonly line: readonly Position[];
  readonly colour: string;
  readonly width: number;
  readonly dash: Dash;
  readonly alpha: number;
  readonly title: string;
}

/** An area that a reader brought: filled under cables and ties, over countries. */
export interface GuestArea {
  readonly ref: Ref;
  /** Each polygon its outer ring, then its holes: closed, within -180..180, filled by the even-odd rule. */
  readonly polygons: readonly (readonly (readonly Position[])[])[];
  /** What of the rings is the file's own border: without the edges along 180° and the poles at which they were cut. */
  readonly edges: readonly (readonly Position[])[];
  readonly fill: string;
  readonly fillAlpha: number;
  /** 0 = no outline. */
  readonly width: number;
  readonly colour: string;
  readonly alpha: number;
  /** Beneath the outline where its own colour would vanish on the ground, or where it is chosen. */
  readonly casing: string | null;
  readonly emphasis: Emphasis;
  readonly title: string;
}

/** A line that a reader brought: never dashed, so that it is neither a planned cable nor a planned tie. */
export interface GuestLine {
  readonly ref: Ref;
  /** Cut at the antimeridian. */
  readonly lines: readonly (readonly Position[])[];
  readonly colour: string;
  readonly width: number;
  readonly alpha: number;
  readonly casing: string | null;
  readonly emphasis: Emphasis;
  readonly title: string;
}

/** What readers brought besides points; those are among the scene's points. */
export interface GuestSlices {
  /** Larger ones first, so that no small one is covered. */
  readonly areas: readonly GuestArea[];
  readonly lines: readonly GuestLine[];
}

/** A large set or an archive, drawn from vector tiles that are cut elsewhere; in drawings without WebGL its sample stands among the rest. */
export interface GuestTileLayer {
  /** Id of the Guest. */
  readonly set: string;
  readonly title: string;
  /** Under which its tiles are asked for. */
  readonly key: string;
  readonly of: "rows" | "tiles";
  /** What of its rows is let through; null = all. */
  readonly filter: {
    /** null = whatever their dates. */
    readonly day: string | null;
    readonly span: Span | null;
    readonly statuses: readonly StatusClass[] | null;
  } | null;
  /** Layers of the tiles. */
  readonly layers: readonly string[];
  readonly minZoom: number;
  readonly maxZoom: number;
  /** [west, south, east, north]; east < west across 180°. */
  readonly extent: readonly [number, number, number, number] | null;
  readonly colour: string;
  readonly outline: string;
  readonly alpha: number;
  /** What sizes and widths are multiplied with. */
  readonly grown: number;
}

export type MarkShape = "disc" | "ring" | "ring-disc" | "square" | "diamond" | "tick" | "dot" | "triangle";
export interface PointMark {
  readonly ref: Ref;
  readonly layer: "cities" | "institutions" | "events" | "landings" | "actors" | "guests";
  readonly at: Position;
  readonly shape: MarkShape;
  /** Diameter. */
  readonly size: number;
  readonly colour: string;
  readonly outline: string;
  readonly alpha: number;
  /** Ticks only: clockwise degrees from north of the stroke. */
  readonly angle: number;
  readonly emphasis: Emphasis;
  readonly title: string;
}

export type LabelKind = "ocean" | "sea" | "country" | "bloc" | "city" | "landing" | "cable" | "area" | "count";
export interface MapLabel {
  readonly text: string;
  readonly kind: LabelKind;
  readonly at: Position;
  /** Seas: the run along which the name may be set, west to east. */
  readonly along?: readonly Position[];
  readonly ref: Ref | null;
  /** Lower goes first when two labels want the same room. */
  readonly rank: number;
  readonly minZoom: number;
  readonly colour: string;
  readonly halo: string;
  readonly size: number;
  readonly emphasis: Emphasis;
}

/** Colours of the ground the rest is drawn on. */
export interface Ground {
  readonly land: string;
  readonly sea: string;
  readonly border: string;
  readonly disputed: string;
  readonly coast: string;
  readonly graticule: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly seaInk: string;
  readonly halo: string;
}

export interface MapScene {
  readonly theme: ThemeName;
  readonly language: string;
  readonly ground: Ground;
  readonly graticule: boolean;
  /** What the graticule's and the names' own strength is multiplied with. */
  readonly graticuleAlpha: number;
  readonly labelAlpha: number;
  /** Layer opacities are already multiplied into alphas. Layers switched off are empty lists. */
  readonly countries: readonly CountryArea[];
  readonly blocs: readonly BlocOutline[];
  /** Missing where readers brought neither lines nor areas. */
  readonly guests?: GuestSlices;
  /** Missing where readers brought nothing so large. */
  readonly guestTiles?: readonly GuestTileLayer[];
  readonly cables: readonly CableLine[];
  readonly lines: readonly AnswerLine[];
  readonly ties: readonly TieArc[];
  readonly points: readonly PointMark[];
  readonly labels: readonly MapLabel[];
}
