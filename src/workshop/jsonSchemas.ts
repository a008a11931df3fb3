// The JSON Schemas of the data files, made from the valibot schemas, so that editors complete and strangers can write their own data.
import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { isPartialDate } from "#model/dates.ts";
import { type DataFileName, dataFiles } from "#model/schema/files.ts";
import {
  citationSchema,
  disagreementSchema,
  idSchema,
  isoA3Schema,
  localTextSchema,
  partialDateSchema,
  pointSchema,
  positionSchema,
} from "#model/schema/shared.ts";
import { storySchema } from "#model/story.ts";

const about: Readonly<
  Record<DataFileName | typeof storyFile, { readonly title: string; readonly description: string }>
> = {
  "atlas.json": {
    title: "Atlas",
    description: "What the atlas is called, to which day it speaks, and how it first looks.",
  },
  "regions.json": { title: "Regions", description: "Parts of the world by which actors are ordered." },
  "themes.json": { title: "Themes", description: "What instruments are about: a controlled list." },
  "families.json": {
    title: "Families",
    description: "Families of instruments with their colours, and the names of types, roles and statuses.",
  },
  "naming.json": {
    title: "Naming and borders",
    description: "Where the atlas's names and borders depart from CLDR and the base map, and why.",
  },
  "sources.json": { title: "Sources", description: "Every page that a fact of the atlas rests on." },
  "countries.geojson": {
    title: "Countries",
    description: "Partner countries as points; their outlines come from the base map by ISO code.",
  },
  "cities.geojson": { title: "Cities", description: "Member cities and their memberships." },
  "actors.json": { title: "Other actors", description: "Blocs, regions and organisations." },
  "instruments.json": {
    title: "Instruments",
    description: "Agreements, partnerships, dialogues, programmes, each with its states over time.",
  },
  "participations.json": { title: "Participations", description: "Who takes part in which instrument, in what role." },
  "systems.json": { title: "Cable systems", description: "Submarine cable systems and connectivity programmes." },
  "cables.geojson": {
    title: "Cables",
    description: "Segments, landing points and nodes. Lines are schematic and our own.",
  },
  "events.geojson": { title: "Events", description: "Conferences, summits and meetings." },
  "story.json": {
    title: "Story",
    description: "A story told in scenes: each a view of the atlas with words, notes for the speaker and sources.",
  },
  "seas.geojson": { title: "Seas", description: "Names of oceans, seas, gulfs and straits, and where they are set." },
};

const definitions = {
  id: idSchema,
  isoA3: isoA3Schema,
  localText: localTextSchema,
  partialDate: partialDateSchema,
  citation: citationSchema,
  disagreement: disagreementSchema,
  position: positionSchema,
  point: pointSchema,
};

/** Stories are many files of one shape. */
const storyFile = "story.json";
const described = { ...dataFiles, [storyFile]: storySchema };

/** isPartialDate without the lengths of months. */
export const partialDatePattern = "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$";

/** File name to file text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [file, schema] of Object.entries(described) as [keyof typeof described, v.GenericSchema][]) {
    const name = schemaName(file);
    const { $schema, ...rest } = toJsonSchema(schema, {
      target: "draft-2020-12",
      definitions,
      overrideAction({ valibotAction, jsonSchema }) {
        if (valibotAction.type !== "check") return undefined;
        if ("requirement" in valibotAction && valibotAction.requirement === isPartialDate)
          return { ...jsonSchema, pattern: partialDatePattern };
        throw new Error(`${file} holds a check that has no pattern in JSON Schema yet; give it one here`);
      },
    });
    texts.set(name, `${JSON.stringify({ $schema, $id: name, ...about[file], ...usedOnly(rest) }, null, 2)}\n`);
  }
  return texts;
}

export function schemaName(file: keyof typeof described): string {
  return `${file.replace(/\.(geo)?json$/, "")}.schema.json`;
}

/** Every schema would otherwise carry all definitions. */
function usedOnly({ $defs, ...rest }: JsonSchema): JsonSchema {
  if (!$defs) return rest;
  const used = new Set<string>();
  const collect = (part: unknown) => {
    for (const [, id] of JSON.stringify(part).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (id === undefined || used.has(id)) continue;
      used.add(id);
      collect($defs[id]);
    }
  };
  collect(rest);
  const kept = Object.entries($defs).filter(([id]) => used.has(id));
  return kept.length > 0 ? { ...rest, $defs: Object.fromEntries(kept) } : rest;
}
