// Pieces that several data files share: citations, claims, positions, status words.
import * as v from "valibot";
import { isPartialDate } from "#model/dates.ts";
import { cableStatuses, confidences, statuses } from "#model/gradings.ts";

export type { CableStatus, Confidence, Status } from "#model/gradings.ts";

export const localTextSchema = v.pipe(
  v.objectWithRest({ en: v.string(), it: v.string() }, v.string()),
  v.description("The same words in each language, keyed by BCP 47 tag; en and it are required."),
);

export const partialDateSchema = v.pipe(
  v.string(),
  v.check(isPartialDate, "must be a year (2023), a month (2023-07) or a day (2023-07-04) that exists"),
  v.description("ISO 8601 year, month or day; as precise as the source, no more."),
);

export const idSchema = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    "must start with a letter or digit and hold only letters, digits, '.', '_' or '-'",
  ),
  v.description("Stable identifier, unique among things of its kind. Upper and lower case mean the same to readers."),
);

/** Other ids the same thing is known by (for example in another source list). */
export const aliasesSchema = v.optional(v.array(idSchema));

export const citationSchema = v.pipe(
  v.object({
    source: idSchema,
    locator: v.pipe(
      v.string(),
      v.description("Where in the source: section, footnote, bullet. Empty if the source is one short page."),
    ),
  }),
  v.description("Where a fact comes from."),
);
export type Citation = v.InferOutput<typeof citationSchema>;

export const citationsSchema = v.array(citationSchema);

export const confidenceSchema = v.picklist(confidences);

export const statusSchema = v.picklist(statuses);
export const cableStatusSchema = v.picklist(cableStatuses);

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

/** [longitude, latitude] in degrees, WGS 84 (RFC 7946). */
export const positionSchema = v.tuple([longitude, latitude]);
export type Position = readonly [lon: number, lat: number];

export const pointSchema = v.object({ type: v.literal("Point"), coordinates: positionSchema });

export const lineSchema = v.variant("type", [
  v.object({ type: v.literal("LineString"), coordinates: v.pipe(v.array(positionSchema), v.minLength(2)) }),
  v.object({
    type: v.literal("MultiLineString"),
    coordinates: v.array(v.pipe(v.array(positionSchema), v.minLength(2))),
  }),
]);

/** What a party's date means. */
export const documentedSchema = v.optional(
  v.pipe(
    v.boolean(),
    v.description(
      "true: on that date a source speaks of it (a list, a page, an announcement); when it began or will be is not said.",
    ),
  ),
);

/** One of several values that sources give for the same thing. */
export const claimSchema = v.object({
  value: localTextSchema,
  number: v.optional(v.number()),
  unit: v.optional(v.string()),
  sources: citationsSchema,
  shown: v.pipe(v.boolean(), v.description("true for the value the atlas uses")),
});

/** Sources that disagree are all kept. */
export const disagreementSchema = v.object({
  id: idSchema,
  about: v.pipe(localTextSchema, v.description("What the sources disagree about, e.g. Length")),
  claims: v.pipe(v.array(claimSchema), v.minLength(1)),
  why: v.pipe(localTextSchema, v.description("Which value is shown and why")),
});
export type Disagreement = v.InferOutput<typeof disagreementSchema>;

export const disagreementsSchema = v.optional(v.array(disagreementSchema));

export const isoA3Schema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, "must be an ISO 3166-1 alpha-3 code (XKX for Kosovo*)"),
);

/** Lets an editor find the JSON Schema of a file. */
export const schemaHint = { $schema: v.optional(v.string()) };

/** A GeoJSON FeatureCollection (RFC 7946) of one kind of feature; foreign members are allowed. */
export const features = <T extends v.GenericSchema>(feature: T) =>
  v.looseObject({ type: v.literal("FeatureCollection"), features: v.array(feature) });
