// Pose to and from address text. Query for content and view, fragment for the camera; readable, lossless, forgiving.

import type { Atlas } from "#model/atlas.ts";
import { confidences } from "#model/gradings.ts";
import { resolve } from "#model/names.ts";
import { plainQuery } from "#model/plainQuery.ts";
import {
  type Camera,
  defaultLayers,
  type Filter,
  type LayerId,
  type LayerSettings,
  layerIds,
  type Pose,
  sideViewIds,
  statusClasses,
  themeNames,
} from "#model/pose.ts";
import type { LocalText } from "#model/text.ts";
import { languages } from "#model/text.ts";
import { actorId } from "./actorId.ts";
import { addressReader, type Reject } from "./addressReader.ts";
import { putViews, readViews, spanText, viewParameters } from "./viewsAddress.ts";

/** A value of the address that could not be used, and what was done instead. */
export interface AddressNote {
  readonly parameter: string;
  readonly value: string;
  readonly text: LocalText;
}

export interface ReadAddress {
  readonly pose: Pose;
  readonly notes: AddressNote[];
}

/** Parameters this codec owns; all others are left as they are. */
export const poseParameters = [
  "view",
  "projection",
  "beside",
  "time",
  "families",
  "status",
  "topics",
  "confidence",
  "span",
  "layers",
  "opacity",
  "select",
  "hub",
  "pairs",
  "theme",
  "lang",
  "render",
  ...viewParameters,
] as const;

/** `search` is the query with or without "?", `fragment` with or without "#". Never throws. */
export function poseFromAddress(search: string, fragment: string, atlas: Atlas): ReadAddress {
  const query = new URLSearchParams(search);
  const notes: AddressNote[] = [];
  const reject = (parameter: string, value: string) =>
    notes.push({ parameter, value, text: unusable(parameter, value) });
  const read = addressReader(query, reject);
  const { pick, list } = read;
  const isInstrument = (id: string): boolean => {
    const known = atlas.instrumentById.has(id);
    if (!known) reject("pairs", id);
    return known;
  };
  const asked = pick("view", ["flat", "globe", "map", ...sideViewIds, "answers"], "flat");
  const view = asked === "map" ? "flat" : asked;
  const onMap = view === "flat" || view === "globe";
  const filter: Filter = {
    families: list(
      "families",
      atlas.families.map((family) => family.id),
    ),
    statuses: list("status", statusClasses),
    themes: list(
      "topics",
      atlas.themes.map((theme) => theme.id),
    ),
    confidences: list("confidence", confidences),
    span: read.span("span"),
  };
  const beside = pick("beside", [...sideViewIds, "none"], "network");
  const pose: Pose = {
    camera: readCamera(fragment, reject),
    main: onMap ? "map" : view,
    projection: onMap ? view : pick("projection", ["flat", "globe"], "flat"),
    beside: beside === "none" ? null : beside,
    time: read.date("time"),
    filter,
    layers: readLayers(list("layers", layerIds), query.get("opacity"), reject),
    selection: readSelection(query.get("select"), atlas, reject),
    hub: actorId(read, atlas, "hub"),
    pairs: (query.get("pairs") ?? "").split(",").filter((id) => id !== "" && isInstrument(id)),
    ...readViews(read, atlas),
    theme: pick("theme", ["auto", ...themeNames], "auto"),
    language: pick("lang", ["auto", ...languages], "auto"),
    renderer: pick("render", ["auto", "webgl", "svg"], "auto"),
  };
  return { pose, notes };
}

function unusable(parameter: string, value: string): LocalText {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return {
    en: `The address asks for ${parameter} “${shown}”, which this atlas does not have. The usual view is shown instead.`,
    it: `L'indirizzo chiede ${parameter} «${shown}», che questo atlante non ha. Si mostra la vista abituale.`,
  };
}

function readCamera(fragment: string, reject: Reject): Camera | null {
  const value = new URLSearchParams(fragment.replace(/^#/, "")).get("map");
  if (!value) return null;
  const parts = value.split("/").map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [zoom, lat, lon, bearing = 0, pitch = 0] = parts;
  const good = parts.length >= 3 && parts.length <= 5 && parts.every(Number.isFinite);
  if (
    !good ||
    zoom === undefined ||
    lat === undefined ||
    lon === undefined ||
    zoom < -2 ||
    zoom > 22 ||
    Math.abs(lat) > 90 ||
    Math.abs(lon) > 540 ||
    Math.abs(bearing) > 360 ||
    pitch < 0 ||
    pitch > 85
  ) {
    reject("map", value);
    return null;
  }
  return tidyCamera({ zoom, lat, lon, bearing, pitch });
}

/** As precise as an address keeps it: about ten metres. Longitude is brought back to -180..180. */
export function tidyCamera(camera: Camera): Camera {
  const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits + 0;
  const lon = ((((camera.lon + 180) % 360) + 360) % 360) - 180;
  return {
    zoom: round(camera.zoom, 2),
    lat: round(camera.lat, 4),
    lon: round(lon, 4),
    bearing: round(camera.bearing, 1),
    pitch: round(camera.pitch, 1),
  };
}

function readLayers(on: readonly LayerId[] | null, opacity: string | null, reject: Reject): LayerSettings {
  const opacities = new Map<string, number>();
  for (const pair of (opacity ?? "").split(",")) {
    if (pair === "") continue;
    const [id = "", text = ""] = pair.split(":");
    const value = /^(0|1|0?\.\d+|1\.0+)$/.test(text) ? Number(text) : Number.NaN;
    if ((layerIds as readonly string[]).includes(id) && value >= 0 && value <= 1) opacities.set(id, value);
    else reject("opacity", pair);
  }
  const entries = layerIds.map(
    (id) => [id, { on: on ? on.includes(id) : defaultLayers[id].on, opacity: opacities.get(id) ?? 1 }] as const,
  );
  return Object.fromEntries(entries) as LayerSettings;
}

function readSelection(value: string | null, atlas: Atlas, reject: Reject): string | null {
  if (!value) return null;
  const ref = resolve(atlas, value);
  if (!ref) reject("select", value);
  return ref;
}

/** What a link of a page that is held to an edition of the data says besides the pose. */
export const editionQuery = (edition: string | null): string => (edition === null ? "" : `v=${edition}`);

export type PoseParameter = (typeof poseParameters)[number];

/** Writes the pose into the query, keeping every parameter it does not own, in place. `full`: of these, or of all, what is as usual is said too, so that a later change of the usual moves nothing. */
export function addressOfPose(
  pose: Pose,
  search = "",
  full: boolean | ReadonlySet<PoseParameter> = false,
): { readonly search: string; readonly fragment: string } {
  const query = new URLSearchParams(search);
  const saysUsual = (parameter: PoseParameter) => (typeof full === "boolean" ? full : full.has(parameter));
  const put = (parameter: PoseParameter, value: string | null, usual: string | null = null) => {
    if (value === null || (value === usual && !saysUsual(parameter))) query.delete(parameter);
    else query.set(parameter, value);
  };
  const names = (list: readonly string[] | null) =>
    list === null ? null : list.length === 0 ? "none" : list.join(",");
  put("view", pose.main === "map" ? pose.projection : pose.main, "flat");
  put("projection", pose.main === "map" ? null : pose.projection, "flat");
  put("beside", pose.beside ?? "none", "network");
  put("time", pose.time ?? "latest", "latest");
  put("families", names(pose.filter.families));
  put("status", names(pose.filter.statuses));
  put("topics", names(pose.filter.themes));
  put("confidence", names(pose.filter.confidences));
  const onLayers = layerIds.filter((id) => pose.layers[id].on);
  put("span", spanText(pose.filter.span));
  put("layers", names(onLayers), names(layerIds.filter((id) => defaultLayers[id].on)));
  put(
    "opacity",
    layerIds
      .filter((id) => pose.layers[id].opacity !== 1)
      .map((id) => `${id}:${pose.layers[id].opacity}`)
      .join(",") || null,
  );
  put("select", pose.selection);
  put("hub", pose.hub);
  put("pairs", pose.pairs.join(",") || null);
  put("theme", pose.theme, "auto");
  put("lang", pose.language, "auto");
  put("render", pose.renderer, "auto");
  putViews(pose, put);
  const text = plainQuery(query);
  return { search: text === "" ? "" : `?${text}`, fragment: pose.camera ? cameraFragment(pose.camera) : "" };
}

function cameraFragment({ zoom, lat, lon, bearing, pitch }: Camera): string {
  const tail = pitch !== 0 ? `/${bearing}/${pitch}` : bearing !== 0 ? `/${bearing}` : "";
  return `#map=${zoom}/${lat}/${lon}${tail}`;
}
