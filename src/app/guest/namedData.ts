// What an address says of readers' data: `data=file:partners.csv~<hash>` for a file of the reader's own, `data=<url>` for one that can be fetched; a file of a zip has its name after "#", or within the name.
import { plainQuery } from "#model/plainQuery.ts";

export type NamedData =
  /** `name` may be "outer.zip/inner.csv". `hash`: first 16 hex digits of its SHA-256. */
  | { readonly kind: "file"; readonly name: string; readonly hash: string }
  /** As the address writes it, without the fragment. `inner`: of a zip, the file meant; null = all. */
  | { readonly kind: "url"; readonly url: string; readonly inner: string | null };

/** Longer addresses are cut by mail programs and refused by servers, characters. */
export const longestAddress = 2000;
const longestName = 120;
/** More names than this are no link that somebody was sent. */
const mostNames = 40;

const ownFile = /^file:(.{1,400})~([0-9a-f]{16})$/su;

/** Null for what cannot name data. */
export function readNamedData(value: string): NamedData | null {
  const own = ownFile.exec(value);
  if (own) return { kind: "file", name: own[1] as string, hash: own[2] as string };
  if (value === "" || value.length > longestAddress || value.startsWith("file:")) return null;
  const at = value.indexOf("#");
  return at < 0
    ? { kind: "url", url: value, inner: null }
    : { kind: "url", url: value.slice(0, at), inner: value.slice(at + 1) || null };
}

export function writeNamedData(data: NamedData): string {
  if (data.kind === "url") return data.inner === null ? data.url : `${data.url}#${data.inner}`;
  // By code points, so that no character is cut in two; the hash is what counts.
  const letters = Array.from(data.name);
  const name = letters.length > longestName ? `…${letters.slice(1 - longestName).join("")}` : data.name;
  return `file:${name}~${data.hash}`;
}

export const sameNamed = (one: NamedData, other: NamedData): boolean => writeNamedData(one) === writeNamedData(other);

/** In the order of the address, each once; values that name nothing are left out. */
export function dataOfAddress(search: string): readonly NamedData[] {
  const found = new URLSearchParams(search).getAll("data").flatMap((value) => readNamedData(value) ?? []);
  return found.filter((one, at) => found.findIndex((other) => sameNamed(one, other)) === at).slice(0, mostNames);
}

/** The query with these names and no others; `left`: how many found no room within the longest address (`spare`: characters of it that are needed besides). */
export function withNamedData(
  search: string,
  names: readonly NamedData[],
  spare = 0,
): { readonly search: string; readonly left: number } {
  const query = new URLSearchParams(search);
  query.delete("data");
  let left = 0;
  for (const name of names) {
    const longer = new URLSearchParams(query);
    longer.append("data", writeNamedData(name));
    if (left > 0 || plainQuery(longer).length + spare > longestAddress) left += 1;
    else query.append("data", writeNamedData(name));
  }
  const text = plainQuery(query);
  return { search: text === "" ? "" : `?${text}`, left };
}
