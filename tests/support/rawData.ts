// The data files as they lie there, for counts that must not rest on the program's own reading of them.
import { readFileSync } from "node:fs";

export type Raw = { readonly [key: string]: unknown };

export function rawData(name: string): Raw {
  return JSON.parse(readFileSync(`data/${name}`, "utf8")) as Raw;
}

export const listIn = (holder: unknown, key: string): readonly Raw[] =>
  ((holder as Raw)[key] as readonly Raw[] | undefined) ?? [];

/** Features of a GeoJSON file as one object each: id and properties. */
export function rawFeatures(name: string): readonly Raw[] {
  return listIn(rawData(name), "features").map((feature) => ({ id: feature["id"], ...(feature["properties"] as Raw) }));
}
