// What frames the atlas: atlas.json, regions, themes, families, naming and sources.
import * as v from "valibot";
import {
  aliasesSchema,
  citationsSchema,
  idSchema,
  isoA3Schema,
  localTextSchema,
  partialDateSchema,
  schemaHint,
  statusSchema,
} from "./shared.ts";

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
  promises: v.optional(
    v.pipe(
      v.object({ since: partialDateSchema, name: localTextSchema, sources: v.pipe(citationsSchema, v.minLength(1)) }),
      v.description("The day whose plans are followed up first, and the name of what was said then."),
    ),
  ),
  stories: v.optional(
    v.pipe(v.array(idSchema), v.description("The stories to offer, in this order: files stories/<id>.json.")),
  ),
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
  origin: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1),
      v.description(
        "Whose words they are, where the publisher hands on another's or also goes by another name. Sources of one origin do not confirm each other.",
      ),
    ),
  ),
  kind: v.optional(
    v.pipe(
      v.picklist(["places", "knowledge"]),
      v.description(
        "places: a gazetteer, cited for where things lie and not for what is said of them; knowledge: no document was checked. Neither counts as support. Without it: a document.",
      ),
    ),
  ),
  date: v.nullable(partialDateSchema),
  url: v.nullable(v.pipe(v.string(), v.url())),
  note: v.optional(localTextSchema),
});
export const sourcesSchema = v.object({ ...schemaHint, sources: v.array(sourceSchema) });
