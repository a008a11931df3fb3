import type { FolderTexts } from "#check/readTexts.ts";
import { dataFiles } from "#model/schema/files.ts";

const isDataFile = (name: string): boolean => Object.hasOwn(dataFiles, name) || /^stories\/[^/]+\.json$/.test(name);

/** The files of a data folder by their names in it: the outermost folder that has an atlas.json is meant; what is beside or below it and no file of an atlas is left out. */
export function atlasTexts(files: ReadonlyMap<string, string>): FolderTexts {
  const [folder = ""] = [...files.keys()]
    .filter((name) => name === "atlas.json" || name.endsWith("/atlas.json"))
    .map((name) => name.slice(0, -"atlas.json".length))
    .sort((a, b) => a.length - b.length);
  return new Map(
    [...files]
      .filter(([name]) => name.startsWith(folder) && isDataFile(name.slice(folder.length)))
      .map(([name, text]) => [name.slice(folder.length), text.replace(/^\uFEFF/, "")]),
  );
}
