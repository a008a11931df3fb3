// One small value restores everything on screen: links, scenes, embeds, pictures and browser tests are all poses.
import { type Answers, defaultAnswers } from "#model/answers.ts";
import type { PartialDate } from "#model/dates.ts";
import type { Confidence } from "#model/schema/shared.ts";
import type { Language } from "#model/text.ts";
import {
  defaultLadder,
  defaultNetwork,
  defaultTable,
  defaultTimeline,
  type LadderSettings,
  type NetworkSettings,
  type TableSettings,
  type TimelineSettings,
} from "#model/viewSettings.ts";

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
  "guests",
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

/** From the first day the earlier date can mean to the last day of the later one. */
export interface Span {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** null = everything of that kind is shown; a list = only these. */
export interface Filter {
  readonly families: readonly string[] | null;
  readonly statuses: readonly StatusClass[] | null;
  readonly themes: readonly string[] | null;
  readonly confidences: readonly Confidence[] | null;
  /** Only what a source dates within this span: what bears no date is left out, and said to be. */
  readonly span: Span | null;
}

export const viewIds = ["map", "network", "ladder", "timeline", "table", "answers"] as const;
export type ViewId = (typeof viewIds)[number];
/** Views of the atlas: those that can stand beside the map, and the map. An answer has its own place, where the legend stands. */
export type SideViewId = Exclude<ViewId, "map" | "answers">;
/** Views whose code is fetched when they are first shown. */
export type FetchedViewId = Exclude<ViewId, "map">;
export const sideViewIds = viewIds.filter((id): id is SideViewId => id !== "map" && id !== "answers");

export const themeNames = ["light", "dark", "projector"] as const;
export type ThemeName = (typeof themeNames)[number];

export interface Pose {
  /** null = the atlas's own first view, fitted to the window. */
  readonly camera: Camera | null;
  /** What the main stage shows. */
  readonly main: ViewId;
  readonly projection: "flat" | "globe";
  /** What stands beside the map; it waits while another view has the main stage. */
  readonly beside: SideViewId | null;
  /** Share of the room that the view beside the map takes, 0.15..0.85; null = its usual size. */
  readonly split: number | null;
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
  readonly network: NetworkSettings;
  readonly ladder: LadderSettings;
  readonly timeline: TimelineSettings;
  readonly table: TableSettings;
  /** Whose memberships the card compares with those of the chosen actor: an actor id. */
  readonly cardWith: string | null;
  readonly answers: Answers;
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
  guests: on(),
  labels: on(),
  graticule: on(),
};

export const noFilter: Filter = { families: null, statuses: null, themes: null, confidences: null, span: null };

export const defaultPose: Pose = {
  camera: null,
  main: "map",
  projection: "flat",
  beside: "network",
  split: null,
  time: null,
  filter: noFilter,
  layers: defaultLayers,
  selection: null,
  hub: null,
  pairs: [],
  network: defaultNetwork,
  ladder: defaultLadder,
  timeline: defaultTimeline,
  table: defaultTable,
  cardWith: null,
  answers: defaultAnswers,
  theme: "auto",
  language: "auto",
  renderer: "auto",
};
