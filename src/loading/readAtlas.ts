// Fetches the files of data/ and names the one that cannot be had. Everything comes back as `unknown`; parsing is the model's.
import type { ReadFiles } from "#model/parseAtlas.ts";
import type { Parsed, Problem } from "#model/problems.ts";
import { type DataFileName, dataFiles } from "#model/schema/files.ts";

/** `folder` is a URL ending in "/". */
export async function readAtlas(folder: string, fetch: typeof globalThis.fetch): Promise<Parsed<ReadFiles>> {
  const names = Object.keys(dataFiles) as DataFileName[];
  const read = await Promise.all(names.map((name) => readFile(folder, name, fetch)));
  const problems = read.flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return { ok: false, problems };
  const values = names.map((name, at) => {
    const result = read[at];
    return [name, result?.ok ? result.value : null] as const;
  });
  return { ok: true, value: Object.fromEntries(values) as ReadFiles, notes: [] };
}

async function readFile(folder: string, name: DataFileName, fetch: typeof globalThis.fetch): Promise<Parsed<unknown>> {
  const fail = (message: string, remedy: string): Parsed<unknown> => ({
    ok: false,
    problems: [{ file: name, path: [], message, remedy } satisfies Problem],
  });
  let text: string;
  try {
    const response = await fetch(`${folder}${name}`);
    if (!response.ok)
      return fail(
        `cannot be read (HTTP ${response.status})`,
        `Put ${name} into the data folder beside index.html, then reload.`,
      );
    text = await response.text();
  } catch {
    return fail("cannot be fetched", "Check the connection to this site, then reload.");
  }
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, "")), notes: [] };
  } catch (error) {
    return fail(
      `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
      "Correct the file (npm run data:check names the line), then reload.",
    );
  }
}
