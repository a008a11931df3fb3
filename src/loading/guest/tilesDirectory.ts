// Directories of a PMTiles archive (specification, version 3), read with the checks that the pmtiles package leaves out.
import { type Entry, readVarint } from "pmtiles";

/** A directory of an honest archive has some ten thousand entries. */
const mostEntries = 2_000_000;

/** Throws where the directory says more than its bytes can hold. */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const at = { buf: bytes, pos: 0 };
  const next = (): number => {
    if (at.pos >= bytes.length) throw new RangeError("The directory ends too early");
    const value = readVarint(at);
    if (!Number.isSafeInteger(value) || value < 0 || at.pos > bytes.length) throw new RangeError("No number");
    return value;
  };
  const count = next();
  // Each entry takes at least four bytes: its tile, its run, its length and its offset.
  if (count > mostEntries || count * 4 > bytes.length) throw new RangeError("More entries than bytes");
  const column = (): number[] => Array.from({ length: count }, next);
  let tile = 0;
  const tiles = column().map((step) => {
    tile += step;
    return tile;
  });
  const runs = column();
  const lengths = column();
  const entries: Entry[] = [];
  column().forEach((value, index) => {
    const before = entries[index - 1];
    if (value === 0 && !before) throw new RangeError("The first entry has no offset");
    const offset = value === 0 && before ? before.offset + before.length : value - 1;
    entries.push({
      tileId: tiles[index] as number,
      offset,
      length: lengths[index] as number,
      runLength: runs[index] as number,
    });
  });
  return entries;
}
