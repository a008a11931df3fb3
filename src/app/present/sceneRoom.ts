// What a picture of a scene is drawn with, besides the atlas.

import type { SideViews } from "#app/sideViews.ts";
import type { World } from "#loading/baseMap.ts";
import type { CountryPlace } from "#loading/placeNames.ts";

export interface SceneRoom {
  readonly world: World;
  readonly places: readonly CountryPlace[];
  readonly views: SideViews;
}
