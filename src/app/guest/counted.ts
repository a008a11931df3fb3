import { localeOf } from "#encoding/words/localeOf.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Language } from "#model/text.ts";

/** Texts with {n} for the number; `many` where a language has another form for whole millions ("1.000.000 di righe"). */
export interface CountForms {
  readonly one: string;
  readonly other: string;
  readonly many?: string;
}

const rules = new Map<Language, Intl.PluralRules>();

export function counted(language: Language, n: number, forms: CountForms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(localeOf(language));
  rules.set(language, rule);
  const category = rule.select(n);
  const form = category === "one" ? forms.one : category === "many" ? (forms.many ?? forms.other) : forms.other;
  return form.replaceAll("{n}", wordsOf(language).number(n));
}
