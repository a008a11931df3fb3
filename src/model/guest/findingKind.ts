import type { FindingKind } from "./reporter.ts";

/** English and Italian. */
export type FindingWords = readonly [en: string, it: string];

export function findingKind(
  code: string,
  effect: FindingKind["effect"],
  message: FindingWords,
  remedy: FindingWords,
): FindingKind {
  return { code, effect, message: { en: message[0], it: message[1] }, remedy: { en: remedy[0], it: remedy[1] } };
}
