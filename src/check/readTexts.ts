// Reads the texts of a data folder: trees for line numbers, parsed values, and what is missing, not JSON or of the wrong shape.
import { type DataFileName, dataFiles } from "#model/schema/files.ts";
import type { FolderWords } from "./folderWords.ts";
import { type JsonTree, readJson } from "./readJson.ts";
import type { CheckedFileName, DataSet, Finding } from "./rule.ts";
import { shapeFindings } from "./shapeFindings.ts";

/** Name of a file from the data folder, such as "stories/three-cables.json", to its text. */
export type FolderTexts = ReadonlyMap<string, string>;

export interface Folder {
  readonly trees: ReadonlyMap<CheckedFileName, JsonTree>;
  /** null when a file could not be used: other rules then have nothing to stand on. */
  readonly data: DataSet | null;
  readonly findings: readonly Finding[];
}

export function readTexts(texts: FolderTexts, words: FolderWords): Folder {
  const trees = new Map<CheckedFileName, JsonTree>();
  const values: Partial<Record<DataFileName, unknown>> = {};
  const findings: Finding[] = [];
  for (const file of Object.keys(dataFiles) as DataFileName[]) {
    const read = readJson(file, texts.get(file), words);
    findings.push(...read.findings);
    if (!read.tree) continue;
    trees.set(file, read.tree);
    const shaped = shapeFindings(file, read.value, dataFiles[file]);
    findings.push(...shaped);
    if (!shaped.some((finding) => !finding.warning)) values[file] = read.value;
  }
  const whole = Object.keys(values).length === Object.keys(dataFiles).length;
  // Because each value passed its schema above, the set has the shape its type says.
  return { trees, data: whole ? (values as unknown as DataSet) : null, findings };
}
