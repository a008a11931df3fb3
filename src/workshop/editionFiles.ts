// The files of data/ that make an edition, read from a folder.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type EditionFiles, editionIdOf, readBundle } from "#loading/edition.ts";
import { parseAtlas, type ReadFiles } from "#model/parseAtlas.ts";
import { dataFiles } from "#model/schema/files.ts";

export interface Edition {
  readonly id: string;
  readonly files: EditionFiles;
  /** Why this version of the atlas cannot read it; null = it can. */
  readonly unfit: string | null;
}

const readJson = async (file: string): Promise<unknown> =>
  JSON.parse((await readFile(file, "utf8")).replace(/^\uFEFF/, ""));

/** The edition that a data folder is now. */
export async function presentEdition(folder: string): Promise<Edition> {
  const manifest = (await readJson(join(folder, "atlas.json"))) as { readonly stories?: readonly string[] };
  const names = [...Object.keys(dataFiles), ...(manifest.stories ?? []).map((id) => `stories/${id}.json`)];
  const files = new Map(
    await Promise.all(names.map(async (name) => [name, await readJson(join(folder, name))] as const)),
  );
  return { id: await editionIdOf(files), files, unfit: whyUnfit(files) };
}

/** The editions that a folder keeps, oldest first; none where there is no such folder. Rejects where one has been changed since. */
export async function keptEditions(folder: string): Promise<readonly Edition[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => keptEdition(folder, name)));
}

async function keptEdition(folder: string, name: string): Promise<Edition> {
  const file = join(folder, name, "atlas.json");
  const files = readBundle(await readJson(file));
  const id = files && (await editionIdOf(files));
  if (files === null || id !== name)
    throw new Error(
      `${file} is not the edition that its folder is named after${id ? ` (it is ${id})` : ""}: bring back the file as it was kept.`,
    );
  return { id, files, unfit: whyUnfit(files) };
}

function whyUnfit(files: EditionFiles): string | null {
  const atlas = parseAtlas(Object.fromEntries(files) as ReadFiles);
  const [first] = atlas.ok ? [] : atlas.problems;
  return first ? `${first.file}: ${first.message}` : null;
}
