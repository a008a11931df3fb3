// The words of the answer on cables and treaties, in each language; for its state and its view alike.
import type { Language } from "#model/text.ts";
import { treatiesEn } from "./treatiesEn.ts";
import { treatiesIt } from "./treatiesIt.ts";
import type { TreatiesWords } from "./treatiesPhrases.ts";

export const treatiesWords: Readonly<Record<Language, TreatiesWords>> = { en: treatiesEn, it: treatiesIt };
