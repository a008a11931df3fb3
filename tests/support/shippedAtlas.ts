// The data this repository ships, parsed once for tests that must hold on the real thing.
import { readFileSync } from "node:fs";
import type { Atlas } from "#model/atlas.ts";
import { parseAtlas, type ReadFiles } from "#model/parseAtlas.ts";
import { dataFiles } from "#model/schema/files.ts";

let atlas: Atlas | null = null;

export function shippedAtlas(): Atlas {
  if (atlas) return atlas;
  const files = Object.keys(dataFiles).map((name) => [name, JSON.parse(readFileSync(`data/${name}`, "utf8"))] as const);
  const parsed = parseAtlas(Object.fromEntries(files) as ReadFiles);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 5)));
  atlas = parsed.value;
  return atlas;
}
