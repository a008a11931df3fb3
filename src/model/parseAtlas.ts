// From the files of data/ (already JSON values) to an Atlas in which every reference resolves, or to problems that say where and what to do.
import * as v from "valibot";
import { assembleAtlas } from "./assembleAtlas.ts";
import type { Atlas } from "./atlas.ts";
import { checkReferences, unknown } from "./checkReferences.ts";
import type { Parsed, Problem } from "./problems.ts";
import { type DataFileName, type DataValues, dataFiles } from "./schema/files.ts";

/** What was read of each file: its value, or the reason why there is none. */
export type ReadFiles = Readonly<Record<DataFileName, unknown>>;

export function parseAtlas(files: ReadFiles): Parsed<Atlas> {
  const checked = checkShapes(files);
  if (!checked.ok) return checked;
  const values = checked.value;
  const problems: Problem[] = [];
  checkTypes(values, problems);
  const atlas = assembleAtlas(values);
  checkReferences(atlas, problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: atlas, notes: [] };
}

function checkShapes(files: ReadFiles): Parsed<DataValues> {
  const problems: Problem[] = [];
  const values: Partial<Record<DataFileName, unknown>> = {};
  for (const file of Object.keys(dataFiles) as DataFileName[]) {
    const result = v.safeParse(dataFiles[file] as v.GenericSchema, files[file]);
    if (result.success) values[file] = result.output;
    else for (const issue of result.issues.slice(0, 20)) problems.push(problemOf(file, issue));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: values as DataValues, notes: [] };
}

function problemOf(file: string, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const what = issue.message.startsWith("must") ? `${issue.message}; it is ${issue.received}` : issue.message;
  return {
    file,
    path,
    message: what,
    remedy: `Correct this value; data/schema/${file}.schema.json describes what may stand here.`,
  };
}

function checkTypes(files: DataValues, problems: Problem[]): void {
  const types = new Set(files["families.json"].families.flatMap((family) => family.types.map(({ id }) => id)));
  files["instruments.json"].instruments.forEach(({ type }, at) => {
    if (!types.has(type))
      unknown(problems, "instruments.json", ["instruments", at, "type"], "type", type, "families.json");
  });
}
