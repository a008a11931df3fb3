// The shape of each file in data/. The JSON Schemas in data/schema/ are written from these.
import * as v from "valibot";
import { partialDateSchema } from "#model/dates.ts";
import { localTextSchema } from "#model/text.ts";
import {
  aliasesSchema,
  cableStatusSchema,
  citationsSchema,
  confidenceSchema,
  disagreementsSchema,
  idSchema,
  isoA3Schema,
  lineSchema,
  pointSchema,
  positionSchema,
  statusSchema,
} from "./shared.ts";

const schemaHint = { $schema: v.optional(v.string()) };
const features = <T extends v.GenericSchema>(feature: T) =>
  v.looseObject({ type: v.literal("FeatureCollection"), features: v.array(feature) });

// ── atlas.json ──
export const manifestSchema = v.object({
  ...schemaHint,
  title: localTextSchema,
  subtitle: localTextSchema,
  asOf: v.pipe(v.string(), v.isoDate(), v.description("The day to which the sources were read.")),
  hub: v.pipe(idSchema, v.description("The actor whose ties are measured first (depth).")),
  /** [west, south, east, north] of the first view, degrees. */
  extent: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  licence: v.string(),
  coverage: v.optional(
    v.array(
      v.object({
        instrument: idSchema,
        named: v.number(),
        total: v.string(),
        text: localTextSchema,
        sources: citationsSchema,
      }),
    ),
  ),
});

// ── regions.json, themes.json, families.json ──
export const regionsSchema = v.object({
  ...schemaHint,
  regions: v.array(v.object({ id: idSchema, name: localTextSchema })),
});
export const themesSchema = v.object({
  ...schemaHint,
  themes: v.array(v.object({ id: idSchema, name: localTextSchema })),
});

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, "must be a colour like #1a2b3c"));
const coloursSchema = v.object({ light: colour, dark: colour, projector: colour });
export const familiesSchema = v.object({
  ...schemaHint,
  families: v.array(
    v.object({
      id: idSchema,
      name: localTextSchema,
      short: localTextSchema,
      description: localTextSchema,
      colours: coloursSchema,
      types: v.array(v.object({ id: idSchema, name: localTextSchema })),
    }),
  ),
  roles: v.array(v.object({ id: idSchema, name: localTextSchema })),
  statuses: v.array(v.object({ id: statusSchema, name: localTextSchema })),
});

// ── naming.json ──
export const namingSchema = v.object({
  ...schemaHint,
  policy: localTextSchema,
  names: v.array(v.object({ iso3: isoA3Schema, name: localTextSchema, note: localTextSchema })),
  borders: v.array(
    v.object({
      id: idSchema,
      name: localTextSchema,
      between: v.array(v.string()),
      treatment: v.picklist(["dashed", "solid", "hidden"]),
      note: localTextSchema,
    }),
  ),
  basemap: v.object({ name: v.string(), licence: v.string(), note: localTextSchema }),
});

// ── sources.json ──
export const sourceSchema = v.object({
  id: idSchema,
  aliases: aliasesSchema,
  title: v.string(),
  publisher: v.string(),
  date: v.nullable(partialDateSchema),
  url: v.nullable(v.pipe(v.string(), v.url())),
  note: v.optional(localTextSchema),
});
export const sourcesSchema = v.object({ ...schemaHint, sources: v.array(sourceSchema) });

// ── countries.geojson, cities.geojson, actors.json ──
export const countriesSchema = features(
  v.object({
    type: v.literal("Feature"),
    id: idSchema,
    geometry: pointSchema,
    properties: v.object({
      aliases: aliasesSchema,
      iso3: isoA3Schema,
      iso2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
      name: localTextSchema,
      region: idSchema,
      pointOf: v.pipe(
        localTextSchema,
        v.description("What the point marks: the capital, or the place the naming policy chooses."),
      ),
      pointKind: v.picklist(["capital", "label"]),
      note: v.optional(localTextSchema),
      sources: v.optional(v.pipe(citationsSchema, v.description("Where the point is from."))),
    }),
  }),
);

export const citiesSchema = features(
  v.object({
    type: v.literal("Feature"),
    id: idSchema,
    geometry: pointSchema,
    properties: v.object({
      aliases: aliasesSchema,
      name: localTextSchema,
      country: isoA3Schema,
      confidence: confidenceSchema,
      since: v.nullable(partialDateSchema),
      note: v.optional(localTextSchema),
      sources: citationsSchema,
      memberships: v.array(
        v.object({
          instrument: v.pipe(
            idSchema,
            v.description("The alliance or initiative the city belongs to (an id of instruments.json)."),
          ),
          alliance: idSchema,
          roles: v.array(v.object({ id: idSchema, name: localTextSchema })),
          since: v.nullable(partialDateSchema),
          until: v.nullable(
            v.pipe(partialDateSchema, v.description("Last year a source documents it; not the end of membership.")),
          ),
          standing: localTextSchema,
          confidence: confidenceSchema,
          sources: citationsSchema,
        }),
      ),
    }),
  }),
);

export const actorsSchema = v.object({
  ...schemaHint,
  actors: v.array(
    v.object({
      id: idSchema,
      aliases: aliasesSchema,
      kind: v.picklist(["bloc", "region", "organisation"]),
      name: localTextSchema,
      acronym: v.optional(v.string()),
      region: v.optional(idSchema),
      seat: v.nullable(
        v.object({
          at: positionSchema,
          place: localTextSchema,
          precision: localTextSchema,
          sources: citationsSchema,
        }),
      ),
      anchor: v.optional(
        v.pipe(
          positionSchema,
          v.description("For a bloc or region without a seat: where its name and ties are drawn. Not a place."),
        ),
      ),
      relation: v.optional(localTextSchema),
      note: v.optional(localTextSchema),
      country: v.optional(isoA3Schema),
      sources: citationsSchema,
      disagreements: disagreementsSchema,
    }),
  ),
});

// ── instruments.json, participations.json ──
export const instrumentSchema = v.object({
  id: idSchema,
  aliases: aliasesSchema,
  name: localTextSchema,
  type: idSchema,
  family: idSchema,
  themes: v.array(idSchema),
  hub: v.nullable(idSchema),
  systems: v.optional(v.array(idSchema)),
  events: v.optional(v.array(idSchema)),
  partnersNamed: v.pipe(v.boolean(), v.description("false: no partner is named in public, so no tie may be drawn.")),
  states: v.pipe(
    v.array(
      v.object({
        status: statusSchema,
        date: v.pipe(v.nullable(partialDateSchema), v.description("When it happened; null if no source says.")),
        asOf: v.pipe(partialDateSchema, v.description("When the source that says so speaks.")),
        summary: localTextSchema,
        sources: v.pipe(citationsSchema, v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
  note: v.optional(localTextSchema),
  disagreements: disagreementsSchema,
});
export const instrumentsSchema = v.object({ ...schemaHint, instruments: v.array(instrumentSchema) });

export const participationSchema = v.object({
  instrument: idSchema,
  actor: idSchema,
  role: idSchema,
  status: statusSchema,
  date: v.nullable(partialDateSchema),
  confidence: confidenceSchema,
  sources: v.pipe(citationsSchema, v.minLength(1)),
});
export const participationsSchema = v.object({ ...schemaHint, participations: v.array(participationSchema) });

// ── systems.json, cables.geojson ──
export const systemsSchema = v.object({
  ...schemaHint,
  systems: v.array(
    v.object({
      id: idSchema,
      aliases: aliasesSchema,
      name: localTextSchema,
      kind: v.picklist(["submarine", "programme"]),
      inStrategy: v.boolean(),
      instruments: v.array(idSchema),
      status: cableStatusSchema,
      statusText: localTextSchema,
      owners: localTextSchema,
      supplier: localTextSchema,
      capacity: localTextSchema,
      fibrePairs: localTextSchema,
      ready: localTextSchema,
      euFunding: localTextSchema,
      otherFunding: localTextSchema,
      seas: localTextSchema,
      lengthKm: v.nullable(v.number()),
      note: localTextSchema,
      confidence: confidenceSchema,
      sources: v.pipe(citationsSchema, v.minLength(1)),
      disagreements: disagreementsSchema,
    }),
  ),
});

const cableBase = {
  system: idSchema,
  status: cableStatusSchema,
  statusText: localTextSchema,
  note: localTextSchema,
  sources: citationsSchema,
  confidence: confidenceSchema,
};
export const cablesSchema = features(
  v.object({
    type: v.literal("Feature"),
    id: idSchema,
    geometry: v.nullable(v.union([pointSchema, lineSchema])),
    properties: v.variant("kind", [
      v.object({
        kind: v.literal("segment"),
        segment: v.union([idSchema, v.array(idSchema)]),
        ...cableBase,
        medium: v.picklist(["sea", "terrestrial", "leased"]),
        part: v.picklist(["trunk", "branch", "terrestrial"]),
        from: v.pipe(idSchema, v.description("id of a landing or node feature")),
        to: idSchema,
        ready: localTextSchema,
        publishedKm: v.pipe(v.string(), v.description("As published: a number, a range, or words; empty if none.")),
        publishedKmRange: v.optional(v.nullable(v.tuple([v.number(), v.number()]))),
        routeKm: v.pipe(v.number(), v.description("Length of our own schematic line, geodesic kilometres.")),
        accuracy: v.literal("schematic"),
      }),
      v.object({
        kind: v.picklist(["landing", "node"]),
        segment: v.array(idSchema),
        ...cableBase,
        nodeType: v.picklist(["landing", "terrestrial", "branching-unit"]),
        name: localTextSchema,
        country: v.nullable(isoA3Schema),
        precision: v.string(),
      }),
    ]),
  }),
);

// ── events.geojson ──
export const eventsSchema = features(
  v.object({
    type: v.literal("Feature"),
    id: idSchema,
    geometry: v.nullable(pointSchema),
    properties: v.object({
      aliases: aliasesSchema,
      title: localTextSchema,
      start: partialDateSchema,
      end: v.nullable(partialDateSchema),
      place: localTextSchema,
      city: v.nullable(idSchema),
      country: v.nullable(isoA3Schema),
      organisers: localTextSchema,
      themes: localTextSchema,
      instrument: v.nullable(idSchema),
      sources: v.pipe(citationsSchema, v.minLength(1)),
      disagreements: disagreementsSchema,
    }),
  }),
);

// ── seas.geojson ──
export const seasSchema = features(
  v.object({
    type: v.literal("Feature"),
    id: idSchema,
    geometry: v.pipe(
      v.variant("type", [
        pointSchema,
        v.object({ type: v.literal("LineString"), coordinates: v.pipe(v.array(positionSchema), v.minLength(2)) }),
      ]),
      v.description("Where the name stands, or the run along which it is set, from west to east."),
    ),
    properties: v.object({
      id: v.pipe(idSchema, v.description("The same as the feature's id: map engines keep only numbers there.")),
      name: localTextSchema,
      kind: v.picklist(["ocean", "sea", "gulf", "strait"]),
      rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5), v.description("1 is named first.")),
      minZoom: v.pipe(v.number(), v.minValue(0), v.description("Zoom (512 px tiles) from which the name has room.")),
      note: v.optional(localTextSchema),
    }),
  }),
);

/** Every file of data/, by name, with its schema. Order matters only for messages. */
export const dataFiles = {
  "atlas.json": manifestSchema,
  "regions.json": regionsSchema,
  "themes.json": themesSchema,
  "families.json": familiesSchema,
  "naming.json": namingSchema,
  "sources.json": sourcesSchema,
  "countries.geojson": countriesSchema,
  "cities.geojson": citiesSchema,
  "actors.json": actorsSchema,
  "instruments.json": instrumentsSchema,
  "participations.json": participationsSchema,
  "systems.json": systemsSchema,
  "cables.geojson": cablesSchema,
  "events.geojson": eventsSchema,
  "seas.geojson": seasSchema,
} as const;

export type DataFileName = keyof typeof dataFiles;
