// What carries it: systems.json, cables.geojson; and seas.geojson, the names of the waters.
import * as v from "valibot";
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
  localTextSchema,
  partialDateSchema,
  pointSchema,
  positionSchema,
  schemaHint,
} from "./shared.ts";

/** What was said of when the system would be ready, in the order in which it was said. */
const targetSchema = v.object({
  said: v.pipe(v.nullable(partialDateSchema), v.description("When the source speaks; null if that was not noted.")),
  says: v.pipe(
    v.picklist(["date", "no_date", "stands"]),
    v.description(
      "date: from and to. no_date: the date no longer holds, and there is no new one. stands: still meant, undated.",
    ),
  ),
  from: v.pipe(
    v.nullable(partialDateSchema),
    v.description("First day the words can mean; 'early' is the first quarter, 'end of' and 'late' the last."),
  ),
  to: v.pipe(v.nullable(partialDateSchema), v.description("Last day the words can mean; null beside from: or later.")),
  text: localTextSchema,
  sources: v.pipe(citationsSchema, v.minLength(1)),
});

/** What of the system has come. */
const deliverySchema = v.object({
  date: partialDateSchema,
  whole: v.pipe(v.boolean(), v.description("false: only a part of the system.")),
  text: localTextSchema,
  sources: v.pipe(citationsSchema, v.minLength(1)),
});

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
      targets: v.optional(v.array(targetSchema)),
      delivered: v.optional(v.array(deliverySchema)),
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
        readyDate: v.optional(
          v.pipe(
            v.object({ date: partialDateSchema, says: v.picklist(["in_service", "expected"]) }),
            v.description(
              "The date in 'ready' where it is a plain year, month or day, from the segment's sources: since when it is in service, or when it was expected to be. Missing where nothing, a range or words like 'early' are published.",
            ),
          ),
        ),
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
