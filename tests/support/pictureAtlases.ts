// The shipped data as still pictures get them: packed by the build, read back in the page.
import { readFileSync } from "node:fs";
import { type PictureDepth, pictureAtlas } from "#loading/pictureAtlas.ts";
import type { Atlas } from "#model/atlas.ts";
import { dataFiles } from "#model/schema/files.ts";
import type { Language } from "#model/text.ts";
import { pictureData } from "#workshop/pictureData.ts";

const made = new Map<string, Atlas>();

export function shippedPictureAtlas(language: Language, depth: PictureDepth = "atlas"): Atlas {
  const key = `${language} ${depth}`;
  const known = made.get(key);
  if (known) return known;
  const names = Object.keys(dataFiles);
  const files = Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(`data/${name}`, "utf8")) as unknown]),
  );
  const sent = JSON.stringify(pictureData(files, language, depth));
  const atlas = pictureAtlas(JSON.parse(sent));
  made.set(key, atlas);
  return atlas;
}
