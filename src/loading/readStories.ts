// Fetches the stories that the atlas names, in its order. One that cannot be used leaves the others alone.
import type { Parsed, Problem } from "#model/problems.ts";
import { parseStory, type Story } from "#model/story.ts";

/** `folder` is a URL ending in "/"; `ids` are the manifest's. Fails only when stories are named and none can be used. */
export async function readStories(
  folder: string,
  ids: readonly string[],
  fetch: typeof globalThis.fetch,
): Promise<Parsed<readonly Story[]>> {
  const read = await Promise.all(ids.map((id) => readStory(folder, id, fetch)));
  const stories = read.flatMap((result) => (result.ok ? [result.value] : []));
  const problems = read.flatMap((result) => (result.ok ? [] : result.problems));
  return stories.length === 0 && problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: stories, notes: problems };
}

async function readStory(folder: string, id: string, fetch: typeof globalThis.fetch): Promise<Parsed<Story>> {
  const file = `stories/${id}.json`;
  const fail = (message: string, remedy: string): Parsed<Story> => ({
    ok: false,
    problems: [{ file, path: [], message, remedy } satisfies Problem],
  });
  try {
    const response = await fetch(`${folder}${file}`);
    if (!response.ok)
      return fail(
        `cannot be read (HTTP ${response.status})`,
        `Put ${file} into the data folder, or take "${id}" out of atlas.json.`,
      );
    const text = await response.text();
    let value: unknown;
    try {
      value = JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch (error) {
      return fail(
        `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
        "Correct the file (npm run data:check names the line), then reload.",
      );
    }
    return parseStory(value, file);
  } catch {
    return fail("cannot be fetched", "Check the connection to this site, then try again.");
  }
}
