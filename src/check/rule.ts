// What a rule of data:check is: it looks at the whole data set and tells what it finds wrong.
import type * as v from "valibot";
import type { Problem } from "#model/problems.ts";
import type { DataFileName, dataFiles } from "#model/schema/files.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Land } from "./land.ts";
import type { Place } from "./linePlaces.ts";

/** Every file of data/, already of the right shape. */
export type DataSet = { readonly [Name in DataFileName]: v.InferOutput<(typeof dataFiles)[Name]> };

/** A story's file, from the data folder: "stories/three-cables.json". */
export type StoryFileName = `stories/${string}`;
export type CheckedFileName = DataFileName | StoryFileName;

export interface Finding extends Problem {
  readonly file: CheckedFileName;
  /** A warning is worth a look but lets the data pass. */
  readonly warning?: true;
  /** Where in the text, when no path can say so. */
  readonly at?: Place;
}

/** What rules ask of the world outside the data; loaded when first asked. */
export interface World {
  readonly land: () => Land;
  readonly gazetteer: () => Gazetteer;
  /** The version of CLDR that names of countries are compared with; null or missing where it cannot be known. */
  readonly cldr?: string | null;
}

/** Parts of that world which a place may lack, or have coarser. */
export type WorldPart = "land" | "gazetteer";

export interface Rule {
  /** What holds when the rule is kept, in plain words. */
  readonly name: string;
  /** Without it the rule cannot be applied. */
  readonly needs?: WorldPart;
  readonly find: (data: DataSet, world: World) => Iterable<Finding>;
}

export type Path = readonly (string | number)[];
