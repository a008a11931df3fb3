// Reads what the build packed for still pictures: the data in one language, without what no picture shows. Our own output, so nothing is checked.
import { assembleAtlas } from "#model/assembleAtlas.ts";
import type { Atlas } from "#model/atlas.ts";
import type { DataValues } from "#model/schema/files.ts";
import { untabled } from "./tables.ts";

/**
 * How much of the data a file holds. "atlas": what maps, networks and most answers are drawn from; "cited": also who says it.
 * For views that need more, and of lines only their ends: "told": also notes, what was told of states, and where sources disagree; for tables "records": all of everything but sources,
 * and "sources": what is cited, and all of the sources.
 */
export type PictureDepth = "atlas" | "cited" | "told" | "records" | "sources";

/** Words in the one language that there is. */
export const textKey = "";
/** Beside the words of a name: stands for the English name wherever names are put in order. */
export const rankKey = "^";
/** A line as whole ten-thousandths of a degree, lon and lat by turns; each is what the step changes by. */
export const lineKey = "~";
export const lineUnit = 1e4;

/** A whole atlas, each text in this file's language whatever language is asked of it. */
export function pictureAtlas(packed: unknown): Atlas {
  return assembleAtlas(unpacked(packed) as DataValues);
}

/** Records, words and lines as the data files have them. */
export const unpacked = (packed: unknown): unknown => inFull(untabled(packed));

function inFull(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inFull);
  if (textKey in value) return { en: rankKey in value ? value[rankKey] : value[textKey], it: value[textKey] };
  if (lineKey in value) return lineOf(value[lineKey] as readonly number[]);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inFull(part)]));
}

function lineOf(steps: readonly number[]): [number, number][] {
  const line: [number, number][] = [];
  let [x, y, dx, dy] = [0, 0, 0, 0];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    dx += steps[at] ?? 0;
    dy += steps[at + 1] ?? 0;
    x += dx;
    y += dy;
    line.push([x / lineUnit, y / lineUnit]);
  }
  return line;
}
