// What ties them: instruments.json, participations.json, events.geojson.
import * as v from "valibot";
import {
  aliasesSchema,
  citationsSchema,
  confidenceSchema,
  disagreementsSchema,
  documentedSchema,
  features,
  idSchema,
  isoA3Schema,
  localTextSchema,
  partialDateSchema,
  pointSchema,
  schemaHint,
  statusSchema,
} from "./shared.ts";

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
  documented: documentedSchema,
  confidence: confidenceSchema,
  sources: v.pipe(citationsSchema, v.minLength(1)),
});
export const participationsSchema = v.object({ ...schemaHint, participations: v.array(participationSchema) });

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
