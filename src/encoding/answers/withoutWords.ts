import type { Language } from "#model/text.ts";
import type { WithoutDictionary } from "./withoutDictionary.ts";
import { withoutEn } from "./withoutEn.ts";
import { withoutIt } from "./withoutIt.ts";

export const withoutWords: Readonly<Record<Language, WithoutDictionary>> = { en: withoutEn, it: withoutIt };
