import type { Emphasis, EmphasisMap } from "./ties.ts";

/** Emphasis of a ref or "tie:<id>". */
export function emphasisOf(map: EmphasisMap, key: string): Emphasis {
  return map.of.get(key) ?? map.rest;
}
