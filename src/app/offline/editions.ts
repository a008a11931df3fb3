// What the worker keeps: files under the hash of their content, and editions, each the list of the files that belong together.
// A page is answered from one edition for as long as it lives, whatever has been put on the server since.

/** A file of the build and the hash of its content, as `sha256-…` in base64. */
export interface WantedFile {
  readonly url: string;
  readonly revision: string | null;
}

export interface Edition {
  readonly id: string;
  readonly bytes: number;
  /** Absolute address to hash. */
  readonly files: ReadonlyMap<string, string>;
}

interface EditionRecord {
  readonly id: string;
  readonly bytes: number;
  readonly files: readonly (readonly [string, string])[];
}

/** Browsers open six connections to a host of the older protocol. */
const lanes = 4;

const encoder = new TextEncoder();

async function digest(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

export const digestOfText = (text: string): Promise<string> => digest(encoder.encode(text));

/** Says nothing of how the bytes travelled: they are kept as they were meant. */
function asKept(answer: Response, bytes: ArrayBuffer): Response {
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "transfer-encoding", "vary"]) headers.delete(name);
  return new Response(bytes, { status: 200, headers });
}

/** The deployer may put other data beside the same code: its content is taken as it comes, all else must be what was built. */
const isData = (path: string): boolean => path.startsWith("data/");
const isHashed = (path: string): boolean => path.startsWith("assets/");

interface Surroundings {
  /** The folder the worker answers for, ending in "/". */
  readonly scope: string;
  readonly cache: Cache;
  readonly fetch: typeof fetch;
}

export function editionsIn({ scope, cache, fetch }: Surroundings) {
  const keyOf = (hash: string) => `${scope}.kept?${encodeURIComponent(hash)}`;
  const recordKey = (name: string) => `${scope}.kept/${encodeURIComponent(name)}`;

  async function record<Value>(name: string): Promise<Value | null> {
    const found = await cache.match(recordKey(name));
    return found ? ((await found.json()) as Value) : null;
  }
  const setRecord = (name: string, value: unknown): Promise<void> =>
    cache.put(recordKey(name), new Response(JSON.stringify(value)));

  async function edition(id: string): Promise<Edition | null> {
    const found = await record<EditionRecord>(`edition ${id}`);
    return found && { id: found.id, bytes: found.bytes, files: new Map(found.files) };
  }

  async function fetched(path: string, init: RequestInit): Promise<{ answer: Response; bytes: ArrayBuffer }> {
    const answer = await fetch(`${scope}${path}`, { credentials: "same-origin", ...init });
    if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status}`);
    return { answer, bytes: await answer.arrayBuffer() };
  }

  /** Returns the hash under which it is kept, and its size. */
  async function gatherFile({ url, revision }: WantedFile): Promise<readonly [string, number]> {
    if (!isData(url) && revision !== null) {
      const known = await cache.match(keyOf(revision));
      if (known) return [revision, (await known.arrayBuffer()).byteLength];
      const { answer, bytes } = await fetched(url, {
        integrity: revision,
        cache: isHashed(url) ? "default" : "no-cache",
      });
      await cache.put(keyOf(revision), asKept(answer, bytes));
      return [revision, bytes.byteLength];
    }
    const { answer, bytes } = await fetched(url, { cache: "no-cache" });
    const hash = await digest(bytes);
    if (!(await cache.match(keyOf(hash)))) await cache.put(keyOf(hash), asKept(answer, bytes));
    return [hash, bytes.byteLength];
  }

  /** Brings every file here, a few at a time so that the page's own requests have room; fails whole if one cannot be had as it was built. */
  async function gather(wanted: readonly WantedFile[]): Promise<Edition> {
    const files = new Map<string, string>();
    let bytes = 0;
    const take = async (file: WantedFile) => {
      const [hash, size] = await gatherFile(file);
      const url = new URL(file.url, scope).href;
      const again = files.get(url);
      if (again !== undefined && again !== hash) throw new Error(`${file.url} changed while it was read.`);
      if (again === undefined) bytes += size;
      files.set(url, hash);
    };
    const queue = [...wanted];
    const lane = async () => {
      for (let file = queue.shift(); file; file = queue.shift()) await take(file);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    // Data that is not what was built may be another atlas's, or a folder half copied: it counts once it reads the same twice.
    const data = wanted.filter(({ url }) => isData(url));
    if (data.some(({ url, revision }) => files.get(new URL(url, scope).href) !== revision))
      for (const file of data) await take(file);
    const list = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    const made: Edition = { id: await digestOfText(JSON.stringify(list)), bytes, files };
    await setRecord(`edition ${made.id}`, { id: made.id, bytes, files: list } satisfies EditionRecord);
    return made;
  }

  async function fileOf(edition: Edition, url: string): Promise<Response | null> {
    const hash = edition.files.get(url);
    return hash === undefined ? null : ((await cache.match(keyOf(hash))) ?? null);
  }

  /** Drops what none of these editions needs. */
  async function keepOnly(ids: readonly string[]): Promise<void> {
    const kept = (await Promise.all([...new Set(ids)].map(edition))).filter((one) => one !== null);
    const needed = new Set(kept.flatMap((one) => [...one.files.values()].map(keyOf)));
    const named = new Set(kept.map((one) => recordKey(`edition ${one.id}`)));
    const anyEdition = recordKey("edition ");
    for (const { url } of await cache.keys())
      if (url.startsWith(`${scope}.kept?`) ? !needed.has(url) : url.startsWith(anyEdition) && !named.has(url))
        await cache.delete(url);
  }

  return { record, setRecord, edition, gather, fileOf, keepOnly };
}
