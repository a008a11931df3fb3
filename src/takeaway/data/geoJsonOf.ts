// What is visible as GeoJSON (RFC 7946) with simplestyle 1.1 properties: https://github.com/mapbox/simplestyle-spec
import type { Feature, Geometry, Position as GeoPosition } from "geojson";
import { cutGreatCircle } from "#analysis/cutLine.ts";
import { cableColours } from "#encoding/cables.ts";
import { colourOf } from "#encoding/ties.ts";
import { type Actor, type Atlas, isLandingOnMap, isOnMap, type Position } from "#model/atlas.ts";
import type { LayerSettings } from "#model/pose.ts";
import { type Language, textIn } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { tiedActors } from "./actorsCsv.ts";
import type { DataFacts } from "./dataFacts.ts";
import { guestGeoJson } from "./guestGeoJson.ts";
import { guestRight } from "./guestRights.ts";
import { shownSources } from "./shownSources.ts";
import { cited, tieFields, urlsOf } from "./tieFields.ts";

type Lines = readonly (readonly Position[])[];

/** Ties without two places on the map are no features; `tiesWithoutPlace` says how many they are. */
export function geoJsonOf(atlas: Atlas, visible: VisibleAtlas, layers: LayerSettings, facts: DataFacts): string {
  const { language } = facts;
  // Of a set too large to be woven in there is only a sample here; the set itself is saved from its row in the legend.
  const large = new Set(atlas.guests.flatMap(({ id, tiles }) => (tiles ? [id] : [])));
  const ties = layers.ties.on ? visible.ties : [];
  const placed = ties.filter(({ from, to }) => from.at && to.at && isOnMap(from) && isOnMap(to));
  const features = [
    ...placed.map((tie) => tieFeature(tie, atlas, visible.day, language)),
    ...(layers.cables.on ? visible.segments.map((segment) => segmentFeature(segment, atlas, language)) : []),
    ...actorsOf(visible, layers).map((actor) => actorFeature(actor, atlas, language)),
    ...(layers.landings.on
      ? visible.landings.filter(isLandingOnMap).map((landing) => landingFeature(landing, atlas, language))
      : []),
    ...(layers.guests.on ? visible.features.filter(({ set }) => !large.has(set)) : []).map((feature) =>
      guestGeoJson(feature, atlas, language),
    ),
  ];
  const collection = {
    type: "FeatureCollection",
    title: facts.title,
    description: facts.description,
    lang: language,
    asOf: facts.asOf,
    day: facts.day,
    licence: facts.rights ?? facts.licence,
    link: facts.link,
    tiesWithoutPlace: ties.length - placed.length,
    ...(large.size > 0 && { setsLeftOut: atlas.guests.filter(({ id }) => large.has(id)).map(({ file }) => file.name) }),
    sources: shownSources(atlas, visible, layers).map(({ source: { id, publisher, title, date, url } }) => ({
      id,
      publisher,
      title,
      date,
      url,
    })),
    features,
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** Who stands at an end of a visible tie, and the visible cities: each once, where there is a place. */
function actorsOf(visible: VisibleAtlas, layers: LayerSettings): readonly Actor[] {
  const tied = layers.ties.on ? [...tiedActors(visible.ties).keys()] : [];
  const all = new Set([
    ...tied.filter(({ kind }) => kind !== "city" || layers.cities.on),
    ...(layers.cities.on ? visible.cities : []),
    ...(layers.institutions.on ? visible.institutions : []),
  ]);
  return [...all].filter(isOnMap);
}

/** Six decimals are a tenth of a metre: RFC 7946, 11.2. */
const tidy = ([lon, lat]: Position): GeoPosition => [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];

const lineGeometry = (lines: Lines): Geometry => {
  const tidied = lines.map((line) => line.map(tidy));
  const [only, ...others] = tidied;
  return only && others.length === 0
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: tidied };
};

function tieFeature(tie: VisibleAtlas["ties"][number], atlas: Atlas, day: string, language: Language): Feature {
  const family = atlas.familyById.get(tie.family);
  const { id, ...fields } = tieFields(tie, atlas, day, language);
  return {
    type: "Feature",
    id: `tie:${id}`,
    geometry: lineGeometry(cutGreatCircle(tie.from.at as Position, tie.to.at as Position)),
    properties: {
      kind: "tie",
      title: `${fields.instrument_name}: ${fields.source_name} – ${fields.target_name}`,
      description: `${fields.type_name}, ${fields.status_name}`,
      stroke: family ? colourOf(family, "light") : "#555555",
      "stroke-width": 2,
      "stroke-opacity": 1,
      ...fields,
      ...(tie.instrument.guest && { licence: guestRight(atlas, tie.instrument.guest.set, language) }),
    },
  };
}

function segmentFeature(segment: VisibleAtlas["segments"][number], atlas: Atlas, language: Language): Feature {
  const name = atlas.systemById.get(segment.system)?.name;
  return {
    type: "Feature",
    id: segment.ref,
    geometry: lineGeometry(segment.lines),
    properties: {
      kind: "cable",
      title: name ? textIn(name, language) : segment.system,
      description: textIn(segment.statusText, language),
      stroke: cableColours("light").edge,
      "stroke-width": 3,
      "stroke-opacity": 1,
      system: segment.system,
      status: segment.status,
      medium: segment.medium,
      accuracy: segment.accuracy,
      confidence: segment.confidence,
      sources: cited(segment.sources),
      url: urlsOf(segment.sources, atlas),
    },
  };
}

function actorFeature(actor: Actor, atlas: Atlas, language: Language): Feature {
  return {
    type: "Feature",
    id: actor.ref,
    geometry: { type: "Point", coordinates: tidy(actor.at as Position) },
    properties: {
      kind: actor.kind,
      title: textIn(actor.name, language),
      description: actor.place ? textIn(actor.place, language) : "",
      "marker-color": "#23282b",
      "marker-size": "small",
      iso3: actor.iso3,
      region: actor.region,
      place_is_nominal: actor.nominal,
      sources: cited(actor.sources),
      url: urlsOf(actor.sources, atlas),
      ...(actor.guest !== undefined && { licence: guestRight(atlas, actor.guest, language) }),
    },
  };
}

function landingFeature(landing: VisibleAtlas["landings"][number], atlas: Atlas, language: Language): Feature {
  return {
    type: "Feature",
    id: landing.ref,
    geometry: { type: "Point", coordinates: tidy(landing.at) },
    properties: {
      kind: "landing",
      title: textIn(landing.name, language),
      description: textIn(landing.statusText, language),
      "marker-color": cableColours("light").edge,
      "marker-size": "small",
      system: landing.system,
      status: landing.status,
      country: landing.country,
      precision: landing.precision,
      confidence: landing.confidence,
      sources: cited(landing.sources),
      url: urlsOf(landing.sources, atlas),
    },
  };
}
