// The files of data/ and the shape of each. The JSON Schemas in data/schema/ are written from these.
import type * as v from "valibot";
import { actorsSchema, citiesSchema, countriesSchema } from "./actors.ts";
import { cablesSchema, seasSchema, systemsSchema } from "./cables.ts";
import { familiesSchema, manifestSchema, namingSchema, regionsSchema, sourcesSchema, themesSchema } from "./frame.ts";
import { eventsSchema, instrumentsSchema, participationsSchema } from "./ties.ts";

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

/** The files once their shapes are known to be right. */
export type DataValues = { readonly [K in DataFileName]: v.InferOutput<(typeof dataFiles)[K]> };
