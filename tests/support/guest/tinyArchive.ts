// A PMTiles archive of version 3, written plainly, with whatever is to be wrong with it.
import { gzipSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";

export interface TinyArchive {
  readonly tiles: readonly { readonly z: number; readonly x: number; readonly y: number; readonly bytes: Uint8Array }[];
  readonly metadata?: unknown;
  readonly tileType?: number;
  readonly version?: number;
  readonly compression?: number;
  /** Instead of the true root directory, not packed. */
  readonly directory?: Uint8Array;
  readonly leaves?: Uint8Array;
}

export function varints(...values: readonly number[]): Uint8Array {
  const out: number[] = [];
  for (let value of values) {
    while (value >= 128) {
      out.push((value % 128) + 128);
      value = Math.floor(value / 128);
    }
    out.push(value);
  }
  return Uint8Array.from(out);
}

export function tinyArchive({
  tiles,
  metadata = {},
  tileType = 1,
  version = 3,
  compression = 2,
  directory,
  leaves = new Uint8Array(),
}: TinyArchive): Blob {
  const sorted = tiles
    .map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes: new Uint8Array(gzipSync(bytes)) }))
    .sort((a, b) => a.id - b.id);
  const offsets: number[] = [];
  let end = 0;
  for (const { bytes } of sorted) {
    offsets.push(end);
    end += bytes.length;
  }
  const own = varints(
    sorted.length,
    ...sorted.map(({ id }, at) => id - (sorted[at - 1]?.id ?? 0)),
    ...sorted.map(() => 1),
    ...sorted.map(({ bytes }) => bytes.length),
    ...offsets.map((offset) => offset + 1),
  );
  const pack = (bytes: Uint8Array) => (compression === 2 ? new Uint8Array(gzipSync(bytes)) : bytes);
  const root = pack(directory ?? own);
  const told = pack(new TextEncoder().encode(JSON.stringify(metadata)));
  const leaf = leaves.length > 0 ? pack(leaves) : leaves;
  const header = new DataView(new ArrayBuffer(127));
  for (const [at, byte] of new TextEncoder().encode("PMTiles").entries()) header.setUint8(at, byte);
  header.setUint8(7, version);
  const long = (at: number, value: number) => header.setBigUint64(at, BigInt(value), true);
  long(8, 127);
  long(16, root.length);
  long(24, 127 + root.length);
  long(32, told.length);
  long(40, 127 + root.length + told.length);
  long(48, leaf.length);
  long(56, 127 + root.length + told.length + leaf.length);
  long(64, end);
  long(72, sorted.length);
  header.setUint8(97, compression);
  header.setUint8(98, compression);
  header.setUint8(99, tileType);
  header.setUint8(100, 0);
  header.setUint8(101, 3);
  for (const [at, value] of [
    [102, -10],
    [106, -20],
    [110, 30],
    [114, 40],
  ] as const)
    header.setInt32(at, value * 1e7, true);
  return new Blob([
    header.buffer,
    root.slice(),
    told.slice(),
    leaf.slice(),
    ...sorted.map(({ bytes }) => bytes.slice()),
  ]);
}
