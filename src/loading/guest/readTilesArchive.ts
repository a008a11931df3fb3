// A PMTiles archive: its directory is read here, and of its tiles only those in view. Vector tiles alone; everything it says of itself is text.
import { bytesToHeader, Compression, type Entry, type Header, PMTiles, TileType } from "pmtiles";
import type { GuestFile } from "#model/guest/guestSet.ts";
import { type FindingKind, makeReporter } from "#model/guest/reporter.ts";
import { fetchFaults } from "./fetchFaults.ts";
import { refusedRead } from "./fetchGuest.ts";
import type { GuestAsk, GuestRead } from "./guestRead.ts";
import type { GuestSource, GuestTile } from "./guestWire.ts";
import { hashOf } from "./hashOf.ts";
import { layersOfTile } from "./layersOfTile.ts";
import { readDirectory } from "./tilesDirectory.ts";
import { metadataOf, type TilesMetadata } from "./tilesMetadata.ts";
import { blobSource, RangeFault, type TilesSource, urlSource } from "./tilesSource.ts";
import { unpack } from "./unpack.ts";

export interface TilesArchive {
  readonly of: "tiles";
  tile(z: number, x: number, y: number, signal: AbortSignal): Promise<GuestTile>;
  drop(): void;
}

const magic = "PMTiles";
/** Header and root directory together; from the specification. */
const startLength = 16_384;
const headerLength = 127;
/** What may come out of one packed directory, metadata or tile. */
const mostUnpacked = 64_000_000;
const mostDirectories = 64;
/** Deeper tiles could not be numbered. */
const deepestZoom = 24;

export async function isTilesArchive(blob: Blob): Promise<boolean> {
  return (await blob.slice(0, magic.length).text()) === magic;
}

async function unpacked(data: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  if (compression === Compression.None || compression === Compression.Unknown) return data;
  return unpack(data, mostUnpacked);
}

function archiveOf(source: TilesSource, header: Header, signal: AbortSignal): PMTiles {
  const directories = new Map<string, Promise<Entry[]>>();
  const getBytes = async (offset: number, length: number, own = signal) => ({
    data: await source.range(offset, length, own),
  });
  return new PMTiles(
    { getKey: () => "", getBytes },
    {
      getHeader: async () => header,
      getDirectory(_, offset, length) {
        const key = `${offset} ${length}`;
        const known = directories.get(key);
        // Read for all who wait for it: whoever goes away must not take it from the others.
        const directory =
          known ??
          getBytes(offset, length).then(async ({ data }) =>
            readDirectory(new Uint8Array(await unpacked(data, header.internalCompression))),
          );
        directories.delete(key);
        directories.set(key, directory);
        directory.catch(() => directories.delete(key));
        const [oldest] = directories.keys();
        if (directories.size > mostDirectories && oldest !== undefined) directories.delete(oldest);
        return directory;
      },
      invalidate: async () => directories.clear(),
    },
    unpacked,
  );
}

/** Why this archive cannot be drawn; null = it can. */
function faultOf(header: Header): FindingKind | null {
  if (header.specVersion !== 3) return fetchFaults.oldArchive;
  if (header.tileType !== TileType.Mvt) return fetchFaults.noVectorArchive;
  const packing = [header.internalCompression, header.tileCompression];
  if (packing.some((each) => each !== Compression.None && each !== Compression.Gzip && each !== Compression.Unknown))
    return fetchFaults.packedArchive;
  if (header.minZoom > header.maxZoom || header.maxZoom > deepestZoom) return fetchFaults.damagedArchive;
  return null;
}

/** An archive may have terabytes: its hash is that of its first 16 kB, which hold the directory of all the rest. */
export async function readTilesArchive(
  from: GuestSource,
  key: string,
  ask: GuestAsk,
  signal: AbortSignal,
): Promise<{ readonly read: GuestRead; readonly archive: TilesArchive | null }> {
  const url = typeof from === "string" ? from : ask.url;
  const far = typeof from === "string" ? urlSource(from) : blobSource(from);
  let first: ArrayBuffer | null = null;
  const source: TilesSource = {
    bytes: far.bytes,
    // The root directory, and mostly the words too, came with the header.
    range: async (offset, length, own) =>
      first && length > 0 && offset + length <= first.byteLength
        ? first.slice(offset, offset + length)
        : far.range(offset, length, own),
  };
  // Ends what is still being fetched when the archive is dropped.
  const life = new AbortController();
  const refuse = (fault: FindingKind) => ({
    read: refusedRead({ name: ask.name, bytes: source.bytes() ?? 0, url }, fault, "pmtiles"),
    archive: null,
  });
  try {
    const start = await source.range(0, startLength, signal);
    first = start;
    if (start.byteLength < headerLength || new TextDecoder().decode(start.slice(0, magic.length)) !== magic)
      return refuse(fetchFaults.damagedArchive);
    if (new Uint8Array(start)[magic.length] !== 3) return refuse(fetchFaults.oldArchive);
    const header = bytesToHeader(start.slice(0, headerLength));
    const fault = faultOf(header);
    if (fault) return refuse(fault);
    const archive = archiveOf(source, header, life.signal);
    await archive.cache.getDirectory(archive.source, header.rootDirectoryOffset, header.rootDirectoryLength, header);
    const told = await metadataOf(archive, header);
    const layers = told.layers.length > 0 ? told.layers : await layersIn(archive, header, signal);
    signal.throwIfAborted();
    if (layers.length === 0) return refuse(fetchFaults.namelessArchive);
    const file: GuestFile = {
      name: ask.name,
      hash: await hashOf(new Uint8Array(start)),
      bytes: source.bytes() ?? 0,
      format: "pmtiles",
      url,
    };
    return { read: readOf(file, key, header, { ...told, layers }), archive: tilesOf(archive, life) };
  } catch (error) {
    signal.throwIfAborted();
    return refuse(error instanceof RangeFault ? error.fault : fetchFaults.damagedArchive);
  }
}

async function layersIn(archive: PMTiles, header: Header, signal: AbortSignal): Promise<string[]> {
  const tiles = 2 ** header.minZoom;
  const latitude = (header.minLat + header.maxLat) / 2;
  const x = Math.floor((((header.minLon + header.maxLon) / 2 + 180) / 360) * tiles);
  const sine = Math.sin((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180);
  const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * tiles);
  const within = (at: number): number => Math.max(0, Math.min(tiles - 1, at));
  const tile = await archive.getZxy(header.minZoom, within(x), within(y), signal);
  return tile ? layersOfTile(new Uint8Array(tile.data)).slice(0, 100) : [];
}

function readOf(file: GuestFile, key: string, header: Header, told: TilesMetadata): GuestRead {
  const { minLon, minLat, maxLon, maxLat } = header;
  const sound = Math.abs(minLon) <= 180 && Math.abs(maxLon) <= 180 && minLat >= -90 && maxLat <= 90 && minLat <= maxLat;
  const reporter = makeReporter();
  reporter.add(fetchFaults.archiveAsContext);
  return {
    kind: "ready",
    file,
    title: told.title ?? file.name.replace(/^.*\//, "").replace(/\.pmtiles$/i, ""),
    content: { features: [], ties: [] },
    tiles: {
      key,
      counts: { points: 0, lines: 0, areas: 0, ties: 0 },
      extent: sound ? [minLon, minLat, maxLon, maxLat] : null,
      minZoom: header.minZoom,
      maxZoom: header.maxZoom,
      layers: told.layers,
      of: "tiles",
      attribution: told.attribution,
      columns: told.columns,
    },
    report: reporter.end(header.numAddressedTiles > 0 ? 1 : 0),
  };
}

function tilesOf(archive: PMTiles, life: AbortController): TilesArchive {
  return {
    of: "tiles",
    async tile(z, x, y, signal) {
      const both = AbortSignal.any([signal, life.signal]);
      const tile = await archive.getZxy(z, x, y, both);
      const bytes = tile && tile.data.byteLength > 0 ? tile.data : null;
      return { bytes, held: 0, drawn: 0, thinned: 0 };
    },
    drop: () => life.abort(),
  };
}
