// Who there is: countries.geojson, cities.geojson, actors.json.
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
  positionSchema,
  schemaHint,
} from "./shared.ts";

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
      tiesThroughBlocs: v.optional(
        v.pipe(
          v.boolean(),
          v.description(
            "false: a tie with a bloc is not shown to reach this territory, though the bloc counts it a member.",
          ),
        ),
      ),
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
      region: v.optional(
        v.pipe(
          idSchema,
          v.description("Needed only if the country is not in countries.geojson, which gives it otherwise."),
        ),
      ),
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
          documented: documentedSchema,
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
      fullName: v.optional(
        v.pipe(localTextSchema, v.description("What the name stands for, where the name itself is an acronym.")),
      ),
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
