import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkTexts } from "#check/checkTexts.ts";
import type { FolderTexts } from "#check/readTexts.ts";
import { type Report, reportOf } from "#check/report.ts";
import { dataFiles } from "#model/schema/files.ts";
import { geoNames } from "./geoNames.ts";
import { landAt10m } from "./landAt10m.ts";

const world = {
  land: once(landAt10m),
  gazetteer: once(geoNames),
  cldr: process.versions["cldr"] ?? null,
};

export function checkFolder(dir: string): Report {
  const words = {
    pathOf: (file: string) => join(dir, file),
    ifMissing: "add the file, or name the right folder with --dir",
  };
  return reportOf(dir, checkTexts(textsOf(dir), { world, words }));
}

/** Those of the files of a data folder that are there. */
export function textsOf(dir: string): FolderTexts {
  const folder = join(dir, "stories");
  const stories = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  return new Map(
    [...Object.keys(dataFiles), ...stories.map((name) => `stories/${name}`)]
      .filter((name) => existsSync(join(dir, name)))
      .map((name) => [name, readFileSync(join(dir, name), "utf8")]),
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
