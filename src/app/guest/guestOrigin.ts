// Where a set came from, so that it can be read again: with another mapping, with its axes exchanged, or after it was taken away.
import type { GuestRead } from "#loading/guest/guestRead.ts";
import { guestColourCount } from "#model/guest/guestPalette.ts";
import type { GuestFile, GuestSet } from "#model/guest/guestSet.ts";
import type { TableMapping } from "#model/guest/guestTable.ts";
import type { NamedData } from "./namedData.ts";

export interface GuestOrigin {
  /** As the reader's machine names it, or the last part of the URL. */
  readonly name: string;
  /** The bytes, or an absolute http(s) address. */
  readonly source: Blob | string;
  /** As the address of the page names it, where it came by URL. */
  readonly written: string | null;
  readonly swap: boolean;
  readonly mappings: ReadonlyMap<string, TableMapping>;
  /** Of a zip, the names of the files that are meant; null = all. */
  readonly only: readonly string[] | null;
}

export interface Ready {
  readonly read: Extract<GuestRead, { kind: "ready" }>;
  readonly origin: GuestOrigin;
  readonly mapping: TableMapping | null;
}

/** "inner.csv" of "outer.zip/inner.csv"; null where the file is not in a zip. */
export const innerOf = (name: string): string | null => (name.includes("/") ? name.slice(name.indexOf("/") + 1) : null);

export function namedOf(file: Pick<GuestFile, "name" | "hash">, origin: GuestOrigin): NamedData {
  return origin.written === null
    ? { kind: "file", name: file.name, hash: file.hash }
    : { kind: "url", url: origin.written, inner: innerOf(file.name) };
}

/** FNV-1a, 32 bits, as eight hex digits. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The same for the same bytes on every machine, so that a choice in a link finds its thing again. */
export function setIdOf(file: Pick<GuestFile, "name" | "hash" | "url">): string {
  const inner = innerOf(file.name);
  const base = file.hash ? file.hash.slice(0, 8) : shortHash(file.url ?? file.name);
  return `g${base}${inner === null ? "" : `-${shortHash(inner).slice(0, 4)}`}`;
}

export function setOf({ read }: Pick<Ready, "read">, others: readonly GuestSet[]): GuestSet {
  const id = setIdOf(read.file);
  const same = others.find((set) => set.id === id);
  const used = others.map(({ colour }) => colour);
  const free = Array.from({ length: guestColourCount }, (_, at) => at).find((at) => !used.includes(at));
  return {
    id,
    file: read.file,
    title: read.title,
    colour: same?.colour ?? free ?? others.length % guestColourCount,
    content: read.content,
    tiles: read.tiles,
    report: read.report,
  };
}
