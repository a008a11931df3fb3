// JSON that is not GeoJSON: what it seems to be, and what to do about it.
import type { FindingWords } from "./findingKind.ts";
import { isRecord, type JsonRecord, memberOf } from "./jsonRecord.ts";
import type { FindingKind } from "./reporter.ts";

interface Guess {
  readonly what: FindingWords;
  readonly remedy: FindingWords;
}

const saveAsGeoJson: FindingWords = [
  "Save it as GeoJSON in WGS 84 where it comes from, e.g. with QGIS or mapshaper.org.",
  "Salvalo come GeoJSON in WGS 84 dove nasce, p. es. con QGIS o mapshaper.org.",
];
const bringMap: FindingWords = [
  "Bring a file with places: GeoJSON, CSV, KML, GPX or TopoJSON.",
  "Porta un file con luoghi: GeoJSON, CSV, KML, GPX o TopoJSON.",
];
const saveAsCsv: FindingWords = [
  "Save the list as CSV with columns lon and lat, or as GeoJSON.",
  "Salva la lista come CSV con le colonne lon e lat, oppure come GeoJSON.",
];
const inCollection: FindingWords = [
  'Put the features in one object: {"type": "FeatureCollection", "features": […]}.',
  'Metti gli elementi in un solo oggetto: {"type": "FeatureCollection", "features": […]}.',
];

/** By the names of the members, all of which must be there. */
const byMembers: readonly (readonly [members: readonly string[], guess: Guess])[] = [
  [
    ["geometryType", "features"],
    {
      what: ["Esri JSON (ArcGIS)", "Esri JSON (ArcGIS)"],
      remedy: [
        "Ask the service for f=geojson instead of f=json, or save it as GeoJSON.",
        "Chiedi al servizio f=geojson invece di f=json, o salvalo come GeoJSON.",
      ],
    },
  ],
  [
    ["spatialReference"],
    {
      what: ["Esri JSON (ArcGIS)", "Esri JSON (ArcGIS)"],
      remedy: [
        "Ask the service for f=geojson instead of f=json, or save it as GeoJSON.",
        "Chiedi al servizio f=geojson invece di f=json, o salvalo come GeoJSON.",
      ],
    },
  ],
  [
    ["datasets", "config"],
    {
      what: ["a map saved by kepler.gl", "una carta salvata da kepler.gl"],
      remedy: [
        "In kepler.gl export the data as CSV, not the map as JSON.",
        "In kepler.gl esporta i dati come CSV, non la carta come JSON.",
      ],
    },
  ],
  [
    ["version", "sources", "layers"],
    {
      what: ["a style of MapLibre or Mapbox", "uno stile di MapLibre o Mapbox"],
      remedy: [
        "Bring the data that the style draws, not the style.",
        "Porta i dati che lo stile disegna, non lo stile.",
      ],
    },
  ],
  [
    ["tilejson"],
    {
      what: ["TileJSON, the address of tiles", "TileJSON, l'indirizzo di tasselli"],
      remedy: ["Bring the data, or a PMTiles archive.", "Porta i dati, o un archivio PMTiles."],
    },
  ],
  [["dependencies"], { what: ["a package.json of a program", "un package.json di un programma"], remedy: bringMap }],
  [
    ["name", "version", "scripts"],
    { what: ["a package.json of a program", "un package.json di un programma"], remedy: bringMap },
  ],
  [
    ["nodes", "links"],
    {
      what: ["a network of nodes and links", "una rete di nodi e legami"],
      remedy: ["Save the links as CSV with columns from and to.", "Salva i legami come CSV con le colonne from e to."],
    },
  ],
  [
    ["nodes", "edges"],
    {
      what: ["a network of nodes and edges", "una rete di nodi e archi"],
      remedy: ["Save the edges as CSV with columns from and to.", "Salva gli archi come CSV con le colonne from e to."],
    },
  ],
  [
    ["elements", "version"],
    {
      what: ["OpenStreetMap data (Overpass JSON)", "dati di OpenStreetMap (JSON di Overpass)"],
      remedy: ["Export it as GeoJSON from overpass-turbo.", "Esportali come GeoJSON da overpass-turbo."],
    },
  ],
  [["nbformat", "cells"], { what: ["a notebook (Jupyter)", "un taccuino (Jupyter)"], remedy: bringMap }],
  [
    ["openapi"],
    { what: ["the description of a service (OpenAPI)", "la descrizione di un servizio (OpenAPI)"], remedy: bringMap },
  ],
  [
    ["swagger"],
    { what: ["the description of a service (OpenAPI)", "la descrizione di un servizio (OpenAPI)"], remedy: bringMap },
  ],
  [
    ["stac_version", "links"],
    {
      what: ["a STAC catalogue", "un catalogo STAC"],
      remedy: ["Bring the data that it points to.", "Porta i dati a cui rinvia."],
    },
  ],
  [["$schema", "properties"], { what: ["a JSON Schema", "uno schema JSON"], remedy: bringMap }],
  [["@graph"], { what: ["JSON-LD", "JSON-LD"], remedy: saveAsGeoJson }],
  [["lat", "lon"], { what: ["one place as a plain object", "un luogo come oggetto semplice"], remedy: saveAsCsv }],
  [["lat", "lng"], { what: ["one place as a plain object", "un luogo come oggetto semplice"], remedy: saveAsCsv }],
  [
    ["coordinates"],
    {
      what: ["a geometry without its type", "una geometria senza il suo tipo"],
      remedy: ['Give it its type, e.g. "type": "Point".', 'Dalle il suo tipo, p. es. "type": "Point".'],
    },
  ],
  [
    ["geometry"],
    {
      what: ["a feature without its type", "un elemento senza il suo tipo"],
      remedy: ['Give it "type": "Feature".', 'Dalle "type": "Feature".'],
    },
  ],
  [
    ["features"],
    {
      what: ["a list of features without its type", "una lista di elementi senza il suo tipo"],
      remedy: [
        'Give it "type": "FeatureCollection", and see that features is a list.',
        'Dalle "type": "FeatureCollection", e controlla che features sia una lista.',
      ],
    },
  ],
  [
    ["error"],
    {
      what: ["the error message of a service", "il messaggio d'errore di un servizio"],
      remedy: ["Ask the service again and save its answer.", "Interroga di nuovo il servizio e salvane la risposta."],
    },
  ],
];

const types = [
  "Feature",
  "FeatureCollection",
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
  "GeometryCollection",
];

/** A finding that refuses the file, and says what it seems to be. */
export function seemsToBe(value: unknown): FindingKind {
  const { what, remedy } = guess(value);
  return {
    code: "not-geojson",
    effect: "refused",
    message: {
      en: `This is JSON, but not GeoJSON: it seems to be ${what[0]}.`,
      it: `È JSON, ma non GeoJSON: sembra ${what[1]}.`,
    },
    remedy: { en: remedy[0], it: remedy[1] },
  };
}

function guess(value: unknown): Guess {
  if (Array.isArray(value)) return guessList(value);
  if (isRecord(value)) return guessRecord(value);
  if (value === null) return { what: ["nothing (null)", "niente (null)"], remedy: bringMap };
  if (typeof value === "string")
    return { what: ["one text in quotes", "un solo testo tra virgolette"], remedy: bringMap };
  return { what: ["a single value", "un solo valore"], remedy: bringMap };
}

function guessList(list: readonly unknown[]): Guess {
  if (list.length === 0) return { what: ["an empty list", "una lista vuota"], remedy: bringMap };
  const [first] = list;
  if (Array.isArray(first) || typeof first === "number")
    return { what: ["bare numbers without a type", "numeri soli, senza tipo"], remedy: saveAsGeoJson };
  if (!isRecord(first)) return { what: ["a list of values", "una lista di valori"], remedy: saveAsCsv };
  if (types.includes(String(memberOf(first, "type"))))
    return { what: ["a list of GeoJSON objects", "una lista di oggetti GeoJSON"], remedy: inCollection };
  if (memberOf(first, "id") === "document") return { what: ["CZML (Cesium)", "CZML (Cesium)"], remedy: saveAsGeoJson };
  return { what: ["a table, as a list of records", "una tabella, come lista di schede"], remedy: saveAsCsv };
}

function guessRecord(record: JsonRecord): Guess {
  const type = memberOf(record, "type");
  if (type === "FeatureCollection")
    return {
      what: [
        'a FeatureCollection whose "features" is missing or no list',
        'una FeatureCollection in cui "features" manca o non è una lista',
      ],
      remedy: inCollection,
    };
  const meant =
    typeof type === "string" ? types.find((known) => known.toLowerCase() === type.toLowerCase()) : undefined;
  if (meant)
    return {
      what: [`GeoJSON with its type misspelt`, `GeoJSON con il tipo scritto male`],
      remedy: [`Write "type": "${meant}", with these capitals.`, `Scrivi "type": "${meant}", con queste maiuscole.`],
    };
  if (type === "CityJSON") return { what: ["CityJSON", "CityJSON"], remedy: saveAsGeoJson };
  const known = byMembers.find(([members]) => members.every((name) => memberOf(record, name) !== undefined));
  if (known) return known[1];
  const values = Object.values(record);
  if (values.length === 0) return { what: ["an empty object", "un oggetto vuoto"], remedy: bringMap };
  if (values.every((value) => isRecord(value) && types.includes(String(memberOf(value, "type")))))
    return {
      what: ["GeoJSON objects under names of their own", "oggetti GeoJSON sotto nomi propri"],
      remedy: inCollection,
    };
  return { what: ["an object of another kind", "un oggetto di altro genere"], remedy: bringMap };
}
