// The dates of the answer on promises, set into a sentence in each language.

import { dateInWords } from "#encoding/words/dateInWords.ts";
import { type PartialDate, precisionOf } from "#model/dates.ts";
import type { Language } from "#model/text.ts";

interface PromisesDates {
  /** "on 5 June 2025", "at the end of 2024" */
  readonly on: (date: PartialDate) => string;
  /** "by 21 November 2026": at the latest then. */
  readonly by: (date: PartialDate) => string;
  /** "until 21 November 2026" */
  readonly until: (date: PartialDate) => string;
  /** "of 22 June 2026" */
  readonly of: (date: PartialDate) => string;
}

const en: PromisesDates = {
  on: (date) => (precisionOf(date) === "day" ? `on ${say(date, "en")}` : `at the end of ${say(date, "en")}`),
  by: (date) => (precisionOf(date) === "day" ? `by ${say(date, "en")}` : `by the end of ${say(date, "en")}`),
  until: (date) => `until ${say(date, "en")}`,
  of: (date) => `of ${say(date, "en")}`,
};

const it: PromisesDates = {
  on: (date) => (precisionOf(date) === "day" ? joined("il ", "l’", date) : `alla fine ${it.of(date)}`),
  by: (date) => (precisionOf(date) === "day" ? joined("entro il ", "entro l’", date) : `entro la fine ${it.of(date)}`),
  until: (date) =>
    precisionOf(date) === "month" ? `fino a ${say(date, "it")}` : joined("fino al ", "fino all’", date),
  of: (date) => (precisionOf(date) === "month" ? `di ${say(date, "it")}` : joined("del ", "dell’", date)),
};

const say = (date: PartialDate, language: Language) => dateInWords(date, language);

/** The article joins the eighth and the eleventh: "l’8 giugno". */
function joined(plain: string, elided: string, date: PartialDate): string {
  const said = say(date, "it");
  return precisionOf(date) === "day" && /^(8|11)\b/.test(said) ? elided + said : plain + said;
}

export const promisesDates: Readonly<Record<Language, PromisesDates>> = { en, it };
