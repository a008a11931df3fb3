import type { PartialDate } from "#model/dates.ts";
import { type Language, type LocalText, languages, textIn } from "#model/text.ts";
import { dateInWords } from "./dateInWords.ts";
import type { Dictionary, MessageKey, MessageValues, PluralKey, PluralValues } from "./dictionary.ts";
import { en } from "./en.ts";
import { it } from "./it.ts";
import { localeOf } from "./localeOf.ts";
import { sinceInWords } from "./sinceInWords.ts";

export type NumberUnit = "kilometer" | "percent";

/** Everything a view needs to speak one language. */
export interface Words {
  readonly language: Language;
  say<K extends MessageKey>(key: K, ...values: MessageValues<K>): string;
  count<K extends PluralKey>(key: K, n: number, ...values: PluralValues<K>): string;
  text(text: LocalText): string;
  date(date: PartialDate): string;
  /** "since 4 June 2021" */
  since(date: PartialDate): string;
  number(n: number, unit?: NumberUnit): string;
  list(items: readonly string[]): string;
}

type Values = Readonly<Record<string, string | number>>;

const dictionaries: Readonly<Record<Language, Dictionary>> = { en, it };

function makeWords(language: Language): Words {
  const dictionary = dictionaries[language];
  const locale = localeOf(language);
  // Always in groups, because the sources' own figures in the data are, and 8760 beside 8.700 looks like a slip.
  const grouping = { useGrouping: "always" } as const;
  const plain = new Intl.NumberFormat(locale, grouping);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const inUnit = (unit: NumberUnit) =>
    new Intl.NumberFormat(locale, { ...grouping, style: "unit", unit, maximumFractionDigits: 0 });
  const units = { kilometer: inUnit("kilometer"), percent: inUnit("percent") };

  const fill = (text: string, values: Values = {}): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value === undefined ? whole : typeof value === "number" ? plain.format(value) : value;
    });

  return {
    language,
    // The signatures of Words have already matched key and values; inside, an entry is looked at for what it is.
    say: (key: MessageKey, values?: Values) => fill(dictionary[key] as string, values),
    count: (key: PluralKey, n: number, values?: Values) => {
      const forms = dictionary[key];
      return fill(plurals.select(n) === "one" ? forms.one : forms.other, { n, ...values });
    },
    text: (text) => textIn(text, language),
    date: (date) => dateInWords(date, language),
    since: (date) => sinceInWords(date, language),
    number: (n, unit) => (unit ? units[unit] : plain).format(n),
    list: (items) => lists.format(items),
  };
}

const made = new Map<Language, Words>(languages.map((language) => [language, makeWords(language)]));

export function wordsOf(language: Language): Words {
  return made.get(language) ?? makeWords("en");
}
