// An edition is the data as they stood on one day: all files of data/ in one bundle, under a name that says the day and the content.
import { isPartialDate, precisionOf } from "#model/dates.ts";

/** Name of a file of data/, such as "atlas.json" or "stories/eu-network.json", to its JSON value. */
export type EditionFiles = ReadonlyMap<string, unknown>;

export interface ListedEdition {
  readonly id: string;
  /** ISO 8601 day of the data. */
  readonly asOf: string;
  /** Why this version of the atlas cannot read it. */
  readonly unfit?: string;
}

/** "20261121" and the first 16 hex digits of a SHA-256 over names and content, so that the day is known even of an edition that is not kept. Spaces and line ends make no new edition. Rejects where the files lack a day, or the page may not hash (no TLS). */
export async function editionIdOf(files: EditionFiles): Promise<string> {
  const asOf = asOfDay(files);
  if (asOf === null) throw new Error("atlas.json has no asOf day.");
  const text = sorted(files)
    .map(([name, value]) => `${name}\n${JSON.stringify(value)}\n`)
    .join("");
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const hex = [...hash.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${asOf.replaceAll("-", "")}${hex}`;
}

/** The day of the data, ISO 8601; null where atlas.json has none. */
export function asOfDay(files: EditionFiles): string | null {
  const day = partOf(files.get("atlas.json"), "asOf");
  return typeof day === "string" && isPartialDate(day) && precisionOf(day) === "day" ? day : null;
}

export const bundleOf = (files: EditionFiles): string =>
  JSON.stringify({ kind: "entente-edition", version: 1, files: Object.fromEntries(sorted(files)) });

/** null for what is no bundle. */
export function readBundle(value: unknown): EditionFiles | null {
  const files = partOf(value, "files");
  const ours = partOf(value, "kind") === "entente-edition" && partOf(value, "version") === 1;
  return ours && typeof files === "object" && files !== null ? new Map(Object.entries(files)) : null;
}

/** Answers like `fetch` for the files under `folder` (a URL that ends in "/") as the edition has them, and 404 for all else. */
export function fetchFrom(files: EditionFiles, folder: string): typeof fetch {
  return (input) => {
    const url = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
    const name = url.startsWith(folder) ? url.slice(folder.length) : "";
    return Promise.resolve(
      files.has(name)
        ? new Response(JSON.stringify(files.get(name)), { headers: { "Content-Type": "application/json" } })
        : new Response(null, { status: 404, statusText: "not in this edition" }),
    );
  };
}

const sorted = (files: EditionFiles): [string, unknown][] => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

const partOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
