// Everything the map scene is made from: plain values taken out of the state, plus the base map's name points.

import type { Actor, Atlas, Position, Ref } from "#model/atlas.ts";
import type { Paint } from "#model/paint.ts";
import type { Filter, LayerSettings, ThemeName } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import type { EmphasisMap, VisibleAtlas } from "#model/ties.ts";

/** Where the names of countries go; comes with the base map. */
export interface CountryPlace {
  readonly a3: string;
  readonly iso2: string | null;
  readonly at: Position;
  readonly rank: number;
  readonly minZoom: number;
}

export interface MapInput {
  readonly atlas: Atlas;
  /** What is drawn: what is visible, and the ties that an open answer draws besides. */
  readonly visible: VisibleAtlas;
  /** How an open answer colours it. */
  readonly paint: Paint | null;
  readonly emphasis: EmphasisMap;
  readonly selection: Ref | null;
  readonly hub: Actor;
  readonly layers: LayerSettings;
  /** For what is shown or hidden as a whole; all else is filtered in `visible`. Absent = nothing is hidden. */
  readonly filter?: Filter;
  /** No date is asked for: what readers brought stands whatever its own dates say. Absent = none is. */
  readonly timeless?: boolean;
  readonly theme: ThemeName;
  readonly language: Language;
  readonly tieLines: ReadonlyMap<string, readonly Position[]>;
  readonly landingAngles: ReadonlyMap<string, number>;
  readonly places: readonly CountryPlace[];
  /** Height of the whole screen or sheet, CSS pixels: a projector's letters and lines grow with it. Absent = 1080. */
  readonly height?: number;
}
