import type { Language } from "#model/text.ts";
import { overlapEn } from "./overlapEn.ts";
import { overlapIt } from "./overlapIt.ts";
import type { OverlapWords } from "./overlapPhrases.ts";

export const setLetters = "ABCDEF";

export const overlapWords: Readonly<Record<Language, OverlapWords>> = { en: overlapEn, it: overlapIt };
