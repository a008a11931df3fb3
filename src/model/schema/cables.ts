// What carries it: systems.json, cables.geojson; and seas.geojson, the names of the waters.
import * as v from "valibot";
import { localTextSchema } from "#model/text.ts";
import {
  aliasesSchema,
  cableStatusSchema,
  citationsSchema,
  confidenceSchema,
  disagreementsSchema,
  features,
  idSchema,
  isoA3Schema,
  lineSchema,
  pointSchema,
  positionSchema,
  schemaHint,
} from "./shared.ts";

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
