// A data folder that an address names: its atlas.json first, then the files that belong to one. What is missing is left out; the rules say so.
import { guestLimits } from "#model/guest/guestSet.ts";
import { dataFiles } from "#model/schema/files.ts";
import { fetchFaults } from "./fetchFaults.ts";
import { askHost, type FetchTools, refusedRead } from "./fetchGuest.ts";
import type { GuestRead } from "./guestRead.ts";
import { hashOf } from "./hashOf.ts";

/** Whether an address names a folder, by itself or by its atlas.json: a data folder is the only one that can be meant. */
export const isFolderAddress = (url: string): boolean =>
  URL.canParse(url) && /\/(?:atlas\.json)?$/.test(new URL(url).pathname);

const mostStories = 200;

/** `url` ends in "/", or in "atlas.json". Rejects only with the signal's reason. */
export async function fetchAtlasFolder(url: string, { onProgress, signal }: FetchTools): Promise<GuestRead> {
  const folder = new URL("./", url);
  const name = decodeURI(folder.pathname.split("/").at(-2) ?? "") || folder.host;
  const refuse = (fault: Parameters<typeof refusedRead>[1]): GuestRead => refusedRead({ name, bytes: 0, url }, fault);
  const files = new Map<string, string>();
  let length = 0;
  const read = async (file: string): Promise<Parameters<typeof refusedRead>[1] | null> => {
    const answer = await askHost(new URL(file, folder).href, signal);
    if (!(answer instanceof Response)) return answer;
    const announced = Number(answer.headers.get("content-length")) || 0;
    if (length + announced > guestLimits.bytes) return fetchFaults.tooLarge;
    const text = await answer.text();
    length += text.length;
    if (length > guestLimits.bytes) return fetchFaults.tooLarge;
    files.set(file, text);
    return null;
  };
  onProgress({ stage: "fetching", done: 0, rows: 0 });
  try {
    const fault = await read("atlas.json");
    if (fault) return refuse(fault);
    const names = [...Object.keys(dataFiles), ...storiesIn(files.get("atlas.json") ?? "")].filter(
      (file) => !files.has(file),
    );
    let done = 0;
    await Promise.all(
      names.map(async (file) => {
        await read(file);
        done += 1;
        onProgress({ stage: "fetching", done: done / names.length, rows: 0 });
      }),
    );
  } catch {
    signal.throwIfAborted();
    return refuse(fetchFaults.brokeOff);
  }
  return { kind: "atlas", name, hash: await hashOfTexts(files), files };
}

/** Ids that can be a file's name and nothing else; the rules speak of the others. */
function storiesIn(manifest: string): readonly string[] {
  try {
    const { stories } = JSON.parse(manifest.replace(/^\uFEFF/, "")) as { readonly stories?: unknown };
    const ids = Array.isArray(stories) ? stories : [];
    return ids
      .filter((id): id is string => typeof id === "string" && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id))
      .slice(0, mostStories)
      .map((id) => `stories/${id}.json`);
  } catch {
    return [];
  }
}

/** Of names and texts together. */
function hashOfTexts(files: ReadonlyMap<string, string>): Promise<string> {
  const text = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join("\n");
  return hashOf(new TextEncoder().encode(text));
}
