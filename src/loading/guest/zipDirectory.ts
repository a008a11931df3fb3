// The central directory of a zip (PKWARE APPNOTE 4.3): what is in it, before anything is unpacked.

export interface ZipEntry {
  /** With "/" between folders. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** A pointer to another file. */
  readonly isLink: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header stands. */
  readonly offset: number;
}

/** "broken": there is no directory, or it does not fit the file. "zip64": over 4 GB or 65,535 files. */
export type ZipDirectory = readonly ZipEntry[] | "broken" | "zip64";

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;

export async function zipDirectory(source: Blob): Promise<ZipDirectory> {
  const tailStart = Math.max(0, source.size - endLength - 0xffff);
  const tail = new DataView(await source.slice(tailStart).arrayBuffer());
  let end = tail.byteLength - endLength;
  while (end >= 0 && tail.getUint32(end, true) !== endMark) end--;
  if (end < 0) return "broken";
  const count = tail.getUint16(end + 10, true);
  const length = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (count === 0xffff || length === 0xffffffff || start === 0xffffffff) return "zip64";
  if (start + length > source.size) return "broken";
  const view = new DataView(await source.slice(start, start + length).arrayBuffer());
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let number = 0; number < count; number++) {
    if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entryMark) return "broken";
    const nameLength = view.getUint16(at + 28, true);
    const more = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + entryLength + nameLength + more > view.byteLength) return "broken";
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: nameOf(new Uint8Array(view.buffer, at + entryLength, nameLength), (flags & 0x800) !== 0),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      // Unix keeps the kind of a file in the upper half of its attributes.
      isLink: ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += entryLength + nameLength + more;
  }
  return entries;
}

/** Where flag 11 is not set the standard says code page 437; in our day it is UTF-8 all the same, or ASCII. */
function nameOf(bytes: Uint8Array<ArrayBuffer>, isUtf8: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
