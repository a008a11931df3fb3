// The page's way to the readers. Each file has a worker of its own, ended when nothing of the file is held there any more: that gives all
// of its memory back, and stops it at once when the reader cancels, without harm to other files. One that has read nothing but a small file
// waits for the next.

import type { GuestProperties } from "#model/guest/guestSet.ts";
import type { GazetteerPlace, TableMapping, TableProposal } from "#model/guest/guestTable.ts";
import { makeReporter } from "#model/guest/reporter.ts";
import { fetchFaults } from "./fetchFaults.ts";
import { type CallHow, type GuestPost, openGuestPost, type WorkerEnd, WorkerGone } from "./guestPost.ts";
import type { GuestAsk, GuestRead } from "./guestRead.ts";
import type { GuestSource, GuestTile, RowsAsk, RowsPage } from "./guestWire.ts";
import type { TileFilter } from "./vast/tileFilter.ts";

/** Without a worker the page itself reads, and stands still meanwhile: only what is soon read. */
const mostInPage = 5_000_000;
/** What a worker may have read and still wait for the next file: little memory is left to give back. */
const mostOfWaiting = 100_000;

export interface GuestWorkerOptions {
  /** Left out: the build's own. */
  readonly makeWorker?: () => WorkerEnd;
  /** Sets whose worker ended by itself (out of memory): their tiles and rows are gone, they must be read again. */
  readonly onGone?: (keys: readonly string[]) => void;
}

export interface GuestWorker {
  /** One read for each file that the source holds. Rejects with the signal's reason when it is cancelled, which is at once. */
  read(source: GuestSource, ask: GuestAsk, how?: CallHow): Promise<readonly GuestRead[]>;
  propose(key: string, mapping: TableMapping | null, how?: CallHow): Promise<TableProposal>;
  draw(key: string, mapping: TableMapping, ask: GuestAsk, how?: CallHow): Promise<GuestRead>;
  /** `filter`: what of it is let through; archives know none. */
  tile(
    key: string,
    z: number,
    x: number,
    y: number,
    signal?: AbortSignal,
    filter?: TileFilter | null,
  ): Promise<GuestTile>;
  rows(key: string, ask: RowsAsk, signal?: AbortSignal): Promise<RowsPage>;
  properties(key: string, row: number): Promise<GuestProperties>;
  save(key: string, format: "geojson" | "csv", signal?: AbortSignal): Promise<Blob>;
  /** Nothing happens where nothing is held under the key. */
  drop(key: string): void;
  /** Fetched when a file first names a place. */
  setGazetteer(places: () => Promise<readonly GazetteerPlace[]>): void;
  /** Ends all workers. */
  close(): void;
}

function ownWorker(): WorkerEnd {
  return new Worker(new URL("./guestWorker.ts", import.meta.url), { type: "module", name: "guest" });
}

const keyOf = (read: GuestRead): string | null =>
  read.kind === "table" ? read.key : read.kind === "ready" ? (read.tiles?.key ?? null) : null;

export function openGuestWorker({ makeWorker = ownWorker, onGone }: GuestWorkerOptions = {}): GuestWorker {
  let places: () => Promise<readonly GazetteerPlace[]> = async () => [];
  const gazetteer = () => places();
  const holders = new Map<string, GuestPost>();
  const open = new Set<GuestPost>();
  /** Those that know the names of an atlas, which the next file may not find open any more, or that have read much. */
  const spent = new WeakSet<GuestPost>();
  let waiting: GuestPost | null = null;
  let reads = 0;

  const forget = (keys: Iterable<string>, post: GuestPost): void => {
    for (const key of keys) if (holders.get(key) === post) holders.delete(key);
  };
  const inWorker = (): GuestPost => {
    const ready = waiting;
    waiting = null;
    if (ready) return ready;
    const post: GuestPost = openGuestPost({
      makeWorker,
      gazetteer() {
        spent.add(post);
        return gazetteer();
      },
      onGone(keys) {
        forget(keys, post);
        open.delete(post);
        if (waiting === post) waiting = null;
        if (keys.length > 0) onGone?.(keys);
      },
    });
    open.add(post);
    return post;
  };
  const inPage = async (): Promise<GuestPost> => {
    const post = (await import("./pagePost.ts")).openPagePost(gazetteer, mostInPage);
    spent.add(post);
    open.add(post);
    return post;
  };
  const end = (post: GuestPost): void => {
    post.end();
    open.delete(post);
  };
  /** Nothing is held there any more. */
  const rest = (post: GuestPost): void => {
    if (waiting === null && open.has(post) && !spent.has(post)) waiting = post;
    else if (waiting !== post) end(post);
  };
  /** Takes `key` from whoever holds it; a worker that holds nothing more ends. */
  const release = (key: string): void => {
    const post = holders.get(key);
    if (!post) return;
    holders.delete(key);
    post.keys.delete(key);
    if (post.keys.size === 0 && spent.has(post)) return end(post);
    post.call("drop", [key]).catch(() => undefined);
    if (post.keys.size === 0) rest(post);
  };
  const hold = (post: GuestPost, results: readonly GuestRead[]): void => {
    for (const read of results) {
      const key = keyOf(read);
      if (key === null || holders.get(key) === post) continue;
      release(key);
      holders.set(key, post);
      post.keys.add(key);
    }
    if (post.keys.size === 0) rest(post);
  };
  const holder = (key: string): GuestPost => {
    const post = holders.get(key);
    if (post) return post;
    const error = new Error(`Nothing is held under ${key}`);
    error.name = "NotHeld";
    throw error;
  };
  const run = async (post: GuestPost, source: GuestSource, ask: GuestAsk, how: CallHow) => {
    reads += 1;
    if (typeof source === "string" || source.size > mostOfWaiting) spent.add(post);
    try {
      const results = await post.call("read", [source, ask, `guest${reads}`], how);
      hold(post, results);
      return results;
    } catch (error) {
      // Whatever it was at, nothing of it is wanted: the surest way to stop it is to end it.
      end(post);
      throw error;
    }
  };
  const refused = (source: GuestSource, ask: GuestAsk, stood: boolean): readonly GuestRead[] => {
    const reporter = makeReporter();
    reporter.add(stood ? fetchFaults.tooMuch : fetchFaults.noWorker);
    const bytes = typeof source === "string" ? 0 : source.size;
    return [
      {
        kind: "refused",
        file: { name: ask.name, hash: "", bytes, format: null, url: ask.url },
        report: reporter.end(0),
      },
    ];
  };

  return {
    async read(source, ask, how = {}) {
      try {
        return await run(inWorker(), source, ask, how);
      } catch (error) {
        if (!(error instanceof WorkerGone)) throw error;
        // One that died at its work would take the page with it.
        const small = typeof source === "string" || source.size <= mostInPage;
        if (error.stood || !small) return refused(source, ask, error.stood);
        return run(await inPage(), source, ask, how);
      }
    },
    propose: async (key, mapping, how) => holder(key).call("propose", [key, mapping], how),
    async draw(key, mapping, ask, how) {
      const post = holder(key);
      reads += 1;
      const read = await post.call("draw", [key, mapping, ask, `guest${reads}`], how);
      hold(post, [read]);
      return read;
    },
    tile: async (key, z, x, y, signal, filter = null) =>
      holder(key).call("tile", [key, z, x, y, filter], { ...(signal && { signal }) }),
    rows: async (key, ask, signal) => holder(key).call("rows", [key, ask], { ...(signal && { signal }) }),
    properties: async (key, row) => holder(key).call("properties", [key, row]),
    save: async (key, format, signal) => holder(key).call("save", [key, format], { ...(signal && { signal }) }),
    drop: release,
    setGazetteer(next) {
      places = next;
    },
    close() {
      for (const post of open) post.end();
      open.clear();
      holders.clear();
      waiting = null;
    },
  };
}
