// Everything the map scene is made from: plain values taken out of the state, plus the base map's name points.
import type { Atlas, Position } from "#model/atlas.ts";
import type { LayerSettings, ThemeName } from "#model/pose.ts";
import type { Actor, Ref } from "#model/atlas.ts";
import type { Language, LocalText } from "#model/text.ts";
import type { EmphasisMap, VisibleAtlas } from "#model/ties.ts";

/** Where names of countries and seas go; comes with the base map. */
export interface PlaceNames {
  readonly countries: readonly { readonly a3: string; readonly iso2: string | null; readonly at: Position; readonly rank: number; readonly minZoom: number }[];
  readonly seas: readonly { readonly name: LocalText; readonly kind: string; readonly at: Position; readonly rank: number; readonly minZoom: number }[];
}

export interface MapInput {
  readonly atlas: Atlas;
  readonly visible: VisibleAtlas;
  readonly emphasis: EmphasisMap;
  readonly selection: Ref | null;
  readonly hub: Actor;
  readonly layers: LayerSettings;
  readonly theme: ThemeName;
  readonly language: Language;
  readonly tieLines: ReadonlyMap<string, readonly Position[]>;
  readonly landingAngles: ReadonlyMap<string, number>;
  readonly places: PlaceNames;
}
