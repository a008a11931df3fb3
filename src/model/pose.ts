// One small value restores everything on screen: links, scenes, embeds, pictures and browser tests are all poses.
import type { PartialDate } from "#model/dates.ts";
import type { Confidence } from "#model/schema/shared.ts";
import type { Language } from "#model/text.ts";

export interface Camera {
  /** Web-Mercator zoom for 512 px tiles, as MapLibre counts it; the globe uses the same number. */
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
  readonly bearing: number;
  readonly pitch: number;
}

export const layerIds = [
  "countries",
  "blocs",
  "cities",
  "institutions",
  "events",
  "landings",
  "cables",
  "ties",
  "labels",
  "graticule",
] as const;
export type LayerId = (typeof layerIds)[number];
export interface LayerSetting {
  readonly on: boolean /** 0..1 */;
  readonly opacity: number;
}
export type LayerSettings = Readonly<Record<LayerId, LayerSetting>>;

/** What instruments' status words amount to; the legend speaks of these. */
export const statusClasses = ["planned", "negotiating", "concluded", "signed", "in_force", "ended", "delayed"] as const;
export type StatusClass = (typeof statusClasses)[number];

/** null = everything of that kind is shown; a list = only these. */
export interface Filter {
  readonly families: readonly string[] | null;
  readonly statuses: readonly StatusClass[] | null;
  readonly themes: readonly string[] | null;
  readonly confidences: readonly Confidence[] | null;
}

export const themeNames = ["light", "dark", "projector"] as const;
export type ThemeName = (typeof themeNames)[number];

export interface Pose {
  /** null = the atlas's own first view, fitted to the window. */
  readonly camera: Camera | null;
  /** What the main stage shows. */
  readonly main: "map" | "network";
  readonly projection: "flat" | "globe";
  /** What stands beside the map; nothing when main is the network. */
  readonly beside: "network" | null;
  /** The atlas as it stood at the end of this day, month or year; null = the latest the data knows. */
  readonly time: PartialDate | null;
  readonly filter: Filter;
  readonly layers: LayerSettings;
  /** Chosen thing as "kind:id" (canonical), or null. */
  readonly selection: string | null;
  /** Whose ties count for depth: an actor id. null = the manifest's hub. */
  readonly hub: string | null;
  /** Instruments whose every pair is drawn instead of spokes from the hub (ids). */
  readonly pairs: readonly string[];
  readonly networkOrder: "region" | "depth";
  readonly theme: ThemeName | "auto";
  readonly language: Language | "auto";
  readonly renderer: "auto" | "webgl" | "svg";
}

const on = (opacity = 1): LayerSetting => ({ on: true, opacity });
const off: LayerSetting = { on: false, opacity: 1 };

export const defaultLayers: LayerSettings = {
  countries: on(),
  blocs: on(),
  cities: on(),
  institutions: off,
  events: off,
  landings: on(),
  cables: on(),
  ties: on(),
  labels: on(),
  graticule: on(),
};

export const noFilter: Filter = { families: null, statuses: null, themes: null, confidences: null };

export const defaultPose: Pose = {
  camera: null,
  main: "map",
  projection: "flat",
  beside: "network",
  time: null,
  filter: noFilter,
  layers: defaultLayers,
  selection: null,
  hub: null,
  pairs: [],
  networkOrder: "region",
  theme: "auto",
  language: "auto",
  renderer: "auto",
};
