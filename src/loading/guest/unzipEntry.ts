// Takes one file out of a zip, piece by piece, and stops where more comes out than may.
import { Inflate } from "fflate";
import type { ZipEntry } from "./zipDirectory.ts";

export type Unzipped = Blob | "broken" | "too-large";

const localMark = 0x04034b50;
const localLength = 30;
/** A piece of packed bytes holds at most 1032 times as many. */
const pieceBytes = 1 << 15;

/** `most`: bytes that may come out. `pause` is waited for between two pieces. */
export async function unzipEntry(
  source: Blob,
  entry: ZipEntry,
  most: number,
  pause: () => Promise<void> | null,
): Promise<Unzipped> {
  const header = new DataView(await source.slice(entry.offset, entry.offset + localLength).arrayBuffer());
  if (header.byteLength < localLength || header.getUint32(0, true) !== localMark) return "broken";
  const start = entry.offset + localLength + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = source.slice(start, start + entry.packed);
  if (packed.size !== entry.packed) return "broken";
  if (entry.method === 0) return packed.size > most ? "too-large" : packed;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let isDone = false;
  const inflate = new Inflate((bytes, isLast) => {
    // The library reuses its buffer.
    parts.push(new Uint8Array(bytes));
    length += bytes.length;
    isDone ||= isLast;
  });
  for (let at = 0; at < packed.size; at += pieceBytes) {
    const piece = new Uint8Array(await packed.slice(at, at + pieceBytes).arrayBuffer());
    try {
      inflate.push(piece, at + pieceBytes >= packed.size);
    } catch {
      return "broken";
    }
    if (length > most) return "too-large";
    const rest = pause();
    if (rest) await rest;
  }
  return isDone && length === entry.unpacked ? new Blob(parts) : "broken";
}
