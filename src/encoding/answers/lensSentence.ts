// The answer of the lens in words; its figures are those of the picture and the rows.
import { englishPhrases } from "#encoding/sentences/englishPhrases.ts";
import { italianPhrases } from "#encoding/sentences/italianPhrases.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { LensClass, LensSettings } from "#model/answers.ts";
import type { PartialDate } from "#model/dates.ts";
import type { LensFacts } from "#model/lensAnswer.ts";
import type { Language } from "#model/text.ts";
import { lensWords } from "./lensWords.ts";

type Pair = readonly [one: string, many: string];

interface Phrases {
  readonly at: (date: PartialDate) => string;
  readonly kinds: Readonly<Record<"ties" | "cables" | "landings" | "cities", Pair>>;
  readonly by: Readonly<Record<LensSettings["by"], string>>;
  /** "12 have two", "30 high" */
  readonly class: Readonly<Record<LensClass, Pair>>;
  readonly alone: Pair;
  /** Of those that rest on one origin: how many cite one document only. */
  readonly single: (n: string) => string;
  readonly ofOne: (n: number, text: string) => string;
  readonly alsoNone: (n: string) => string;
  readonly disagree: Pair;
  readonly ofThem: (n: string) => string;
}

const same = (text: string): Pair => [text, text];

const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    at: englishPhrases.at,
    kinds: {
      ties: ["tie", "ties"],
      cables: ["stretch of cable", "stretches of cable"],
      landings: ["landing point", "landing points"],
      cities: ["city", "cities"],
    },
    by: {
      confidence: "by confidence",
      sources: "by number of independent sources",
      age: "by age of the newest source",
    },
    class: {
      high: same("high"),
      medium: same("medium"),
      low: same("low"),
      four: ["has four or more", "have four or more"],
      three: ["has three", "have three"],
      two: ["has two", "have two"],
      one: ["has one", "have one"],
      none: ["has no document", "have no document"],
      later: same("written after that date"),
      one_year: same("up to one year"),
      three_years: same("one to three years"),
      five_years: same("three to five years"),
      older: same("more than five years"),
      undated: same("undated"),
    },
    alone: ["rests on one independent source alone", "rest on one independent source alone"],
    single: (n) => `, ${n} of them on a single document`,
    ofOne: (n, text) => `Of the things with one, ${text} ${n === 1 ? "rests" : "rest"} on a single document.`,
    alsoNone: (n) => `, ${n} on no document`,
    disagree: ["Sources disagree on {n} point", "Sources disagree on {n} points"],
    ofThem: (n) => `, ${n} of them about what is shown.`,
  },
  it: {
    at: italianPhrases.at,
    kinds: {
      ties: ["legame", "legami"],
      cables: ["tratto di cavo", "tratti di cavo"],
      landings: ["punto di approdo", "punti di approdo"],
      cities: same("città"),
    },
    by: {
      confidence: "per attendibilità",
      sources: "per numero di fonti indipendenti",
      age: "per età della fonte più recente",
    },
    class: {
      high: same("alta"),
      medium: same("media"),
      low: same("bassa"),
      four: same("con quattro o più"),
      three: same("con tre"),
      two: same("con due"),
      one: same("con una"),
      none: same("senza documento"),
      later: same("scritta dopo quella data"),
      one_year: same("fino a un anno"),
      three_years: same("da uno a tre anni"),
      five_years: same("da tre a cinque anni"),
      older: same("oltre cinque anni"),
      undated: same("senza data"),
    },
    alone: ["si fonda su una sola fonte indipendente", "si fondano su una sola fonte indipendente"],
    single: (n) => `, di cui ${n} su un solo documento`,
    ofOne: (n, text) => `Delle cose con una sola, ${text} ${n === 1 ? "si fonda" : "si fondano"} su un solo documento.`,
    alsoNone: (n) => `, ${n} su nessun documento`,
    disagree: ["Le fonti sono in disaccordo su {n} punto", "Le fonti sono in disaccordo su {n} punti"],
    ofThem: (n) => `, ${n} su ciò che è mostrato.`,
  },
};

export function lensSentence(
  { things, groups, alone, disputes }: LensFacts,
  by: LensSettings["by"],
  date: PartialDate,
  language: Language,
): string {
  const say = phrases[language];
  const words = wordsOf(language);
  const at = say.at(date);
  if (things.length === 0) return lensWords[language].none(at);
  const count = (n: number, [one, many]: Pair) => `${words.number(n)} ${n === 1 ? one : many}`;
  const of = (group: string) => things.filter((thing) => thing.group === group).length;
  const [cables, landings, cities] = [of("_cables"), of("_landings"), of("_cities")];
  const kinds = { ties: things.length - cables - landings - cities, cables, landings, cities };
  const parts = (["ties", "cables", "landings", "cities"] as const).flatMap((kind) =>
    kinds[kind] > 0 ? [count(kinds[kind], say.kinds[kind])] : [],
  );
  const classes = (groups[0]?.classes ?? []).flatMap(({ id, things: some }) =>
    some.length > 0 ? [count(some.length, say.class[id])] : [],
  );
  const visible = disputes.filter((each) => each.visible).length;
  return [
    `${words.list(parts)} ${at}, ${say.by[by]}: ${words.list(classes)}.`,
    by === "sources"
      ? alone.origin > 0
        ? say.ofOne(alone.document, words.number(alone.document))
        : ""
      : `${count(alone.origin, say.alone)}${alone.origin > 0 ? say.single(words.number(alone.document)) : ""}${
          alone.none > 0 ? say.alsoNone(words.number(alone.none)) : ""
        }.`,
    disputes.length === 0
      ? ""
      : (say.disagree[disputes.length === 1 ? 0 : 1] as string).replace("{n}", words.number(disputes.length)) +
        say.ofThem(words.number(visible)),
  ]
    .filter(Boolean)
    .join(" ");
}
