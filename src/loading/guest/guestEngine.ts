// All that the worker can do, as plain functions: also run in Node, and in the page where no worker can be had.

import type { GazetteerPlace, TableMapping, TableProposal } from "#model/guest/guestTable.ts";
import type { Position } from "#model/schema/shared.ts";
import { fetchAtlasFolder, isFolderAddress } from "./fetchAtlasFolder.ts";
import { fetchGuest } from "./fetchGuest.ts";
import type { GuestAsk, GuestProgress, GuestRead, GuestTools } from "./guestRead.ts";
import type { GuestAnswers, GuestCall, GuestSource } from "./guestWire.ts";
import type { KeptTable } from "./keptTable.ts";
import { isTilesArchive, readTilesArchive, type TilesArchive } from "./readTilesArchive.ts";
import { createCollector, type VastCollector } from "./vast/collector.ts";
import { openVastSet, type VastSet } from "./vast/vastSet.ts";
import { withUnplaced } from "./vast/withUnplaced.ts";

export interface CallTools {
  readonly onProgress: (progress: GuestProgress) => void;
  readonly signal: AbortSignal;
}

/** Each call of the wire, with what it is lent besides. */
export type GuestEngine = {
  readonly [Call in GuestCall]: (
    tools: CallTools,
    ...given: Parameters<GuestAnswers[Call]>
  ) => Promise<ReturnType<GuestAnswers[Call]>>;
};

/** The readers of the formats, handed in so that tests can bring their own. */
export interface GuestReaders {
  readonly readGuest: (source: Blob, ask: GuestAsk, tools: GuestTools) => Promise<readonly GuestRead[]>;
  readonly proposeTable: (table: KeptTable, mapping: TableMapping | null, tools: GuestTools) => Promise<TableProposal>;
  readonly drawTable: (table: KeptTable, mapping: TableMapping, tools: GuestTools) => Promise<GuestRead>;
}

export interface EngineOptions {
  /** Asked for once, and only where a row names something. */
  readonly gazetteer: () => Promise<readonly GazetteerPlace[]>;
  readonly readers: GuestReaders;
  /** Bytes of a file that is fetched; left out: as many as any file may have. */
  readonly most?: number;
}

/** The key is of a set that was dropped, or of a worker that is gone. */
export class NotHeld extends Error {
  override readonly name = "NotHeld";
}

export function createGuestEngine({ gazetteer, readers, most }: EngineOptions): GuestEngine {
  const tables = new Map<string, KeptTable>();
  const sets = new Map<string, VastSet | TilesArchive>();
  let asked: Promise<readonly GazetteerPlace[]> | null = null;
  const placeOfActor = new Map<string, Position>();
  const places = (): Promise<readonly GazetteerPlace[]> => {
    asked ??= gazetteer().then((found) => {
      for (const { actor, at } of found) if (actor && at) placeOfActor.set(actor, at);
      return found;
    });
    return asked;
  };
  let made = 0;

  /** Runs a reader, and keeps of its collectors those whose sets have become large. */
  const collecting = async (
    prefix: string,
    weaveAtMost: GuestAsk["weaveAtMost"],
    { onProgress, signal }: CallTools,
    run: (tools: GuestTools) => Promise<readonly GuestRead[]>,
  ): Promise<readonly GuestRead[]> => {
    const collectors: VastCollector[] = [];
    const tools: GuestTools = {
      gazetteer: places,
      collector() {
        const key = `${prefix}-${made++}`;
        const collector = createCollector({ key, weaveAtMost, placeOfActor: (id) => placeOfActor.get(id) ?? null });
        collectors.push(collector);
        return collector;
      },
      keepTable: (key, table) => tables.set(key, table),
      onProgress,
      signal,
    };
    try {
      const reads = await run(tools);
      signal.throwIfAborted();
      return reads.map((read) => {
        if (read.kind !== "ready" || read.tiles?.of !== "rows") return read;
        const { key } = read.tiles;
        const at = collectors.findIndex((collector) => collector.key === key);
        const store = collectors[at]?.store;
        if (!store) return read;
        collectors.splice(at, 1);
        sets.set(key, openVastSet(store));
        return withUnplaced(read, store);
      });
    } finally {
      for (const collector of collectors) collector.drop();
    }
  };
  const setOf = (key: string): VastSet | TilesArchive => {
    const set = sets.get(key);
    if (!set) throw new NotHeld(`Nothing is held under ${key}`);
    return set;
  };
  const rowsOf = (key: string): VastSet => {
    const set = setOf(key);
    if (set.of !== "rows") throw new NotHeld(`${key} is an archive of tiles`);
    return set;
  };
  const tableOf = (key: string): KeptTable => {
    const table = tables.get(key);
    if (!table) throw new NotHeld(`No table is held under ${key}`);
    return table;
  };
  const archive = async (source: GuestSource, ask: GuestAsk, prefix: string, signal: AbortSignal) => {
    const { read, archive: opened } = await readTilesArchive(source, `${prefix}-${made++}`, ask, signal);
    if (opened && read.kind === "ready" && read.tiles) sets.set(read.tiles.key, opened);
    return [read];
  };

  return {
    async read(tools, source, ask, prefix) {
      if (typeof source === "string") {
        if (isFolderAddress(source)) return [await fetchAtlasFolder(source, tools)];
        const fetched = await fetchGuest(source, ask, tools, most);
        if (fetched.kind === "refused") return [fetched.read];
        if (fetched.kind === "tiles") return archive(source, ask, prefix, tools.signal);
        return collecting(prefix, ask.weaveAtMost, tools, (lent) => readers.readGuest(fetched.blob, ask, lent));
      }
      if (await isTilesArchive(source)) return archive(source, ask, prefix, tools.signal);
      return collecting(prefix, ask.weaveAtMost, tools, (lent) => readers.readGuest(source, ask, lent));
    },
    async propose(tools, key, mapping) {
      const table = tableOf(key);
      return readers.proposeTable(table, mapping, {
        gazetteer: places,
        collector: () => createCollector({ key, weaveAtMost: neverWide, placeOfActor: () => null }),
        keepTable: () => undefined,
        ...tools,
      });
    },
    async draw(tools, key, mapping, ask, prefix) {
      const table = tableOf(key);
      const [read] = await collecting(prefix, ask.weaveAtMost, tools, async (lent) => [
        await readers.drawTable(table, mapping, lent),
      ]);
      return read as GuestRead;
    },
    tile: async ({ signal }, key, z, x, y, filter) => setOf(key).tile(z, x, y, signal, filter),
    rows: async ({ signal }, key, ask) => rowsOf(key).rows(ask, signal),
    properties: async (_, key, row) => rowsOf(key).properties(row),
    save: async ({ signal }, key, format) => rowsOf(key).save(format, signal),
    async drop(_, key) {
      sets.get(key)?.drop();
      sets.delete(key);
      tables.delete(key);
      return null;
    },
  };
}

const neverWide = { features: Infinity, positions: Infinity, ties: Infinity };
