// Formats that announce themselves by their first bytes.
import type { OtherFormat } from "./otherFormats.ts";

type Magic = readonly [format: OtherFormat | "zip" | "tiles", at: number, bytes: string];

/** Bytes as Latin-1 characters. */
const magics: readonly Magic[] = [
  ["zip", 0, "PK\x03\x04"],
  ["zip", 0, "PK\x05\x06"],
  ["tiles", 0, "PMTiles"],
  ["parquet", 0, "PAR1"],
  ["arrow", 0, "ARROW1"],
  ["arrow", 0, "FEA1"],
  ["flatgeobuf", 0, "fgb\x03fgb"],
  ["shapefile", 0, "\x00\x00\x27\x0a"],
  ["gzip", 0, "\x1f\x8b"],
  ["archive", 0, "7z\xbc\xaf\x27\x1c"],
  ["archive", 0, "Rar!\x1a\x07"],
  ["archive", 0, "BZh"],
  ["archive", 0, "\xfd7zXZ"],
  ["archive", 0, "\x28\xb5\x2f\xfd"],
  ["archive", 257, "ustar"],
  ["image", 0, "\x89PNG"],
  ["image", 0, "\xff\xd8\xff"],
  ["image", 0, "GIF8"],
  ["image", 8, "WEBP"],
  ["image", 4, "ftypavif"],
  ["image", 4, "ftyphei"],
  ["geotiff", 0, "II*\x00"],
  ["geotiff", 0, "MM\x00*"],
  ["geotiff", 0, "II+\x00"],
  ["pdf", 0, "%PDF"],
  ["xls", 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["raster", 0, "CDF\x01"],
  ["raster", 0, "CDF\x02"],
  ["raster", 0, "\x89HDF"],
  ["raster", 0, "GRIB"],
  ["pointCloud", 0, "LASF"],
  ["fit", 8, ".FIT"],
  ["dwg", 0, "AC10"],
  ["osm", 6, "OSMHeader"],
  ["program", 0, "\x7fELF"],
  ["program", 0, "MZ\x90\x00"],
  ["program", 0, "\x00asm"],
  ["rtf", 0, "{\\rtf"],
];

/** null: nothing known. */
export function sniffBytes(head: Uint8Array): Magic[0] | null {
  const stands = (at: number, bytes: string) =>
    head.length >= at + bytes.length &&
    Array.from(bytes).every((byte, index) => head[at + index] === byte.charCodeAt(0));
  if (stands(0, "SQLite format 3\x00"))
    return stands(68, "GPKG") || stands(68, "GP1") ? "geopackage" : stands(68, "MPBX") ? "mbtiles" : "sqlite";
  const known = magics.find(([, at, bytes]) => stands(at, bytes));
  if (known) return known[0];
  return isDbf(head) ? "dbf" : null;
}

/** dBase has no magic: a version, a plausible date, and lengths that fit. */
function isDbf(head: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = head;
  if (![0x03, 0x30, 0x31, 0x83, 0x8b, 0xf5].includes(version) || head.length < 33) return false;
  const headerLength = (head[8] ?? 0) + 256 * (head[9] ?? 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && headerLength >= 33 && headerLength % 32 <= 8;
}
