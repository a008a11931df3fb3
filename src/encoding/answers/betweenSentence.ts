// What joins two actors, in a few whole sentences.
import { withArticle } from "#encoding/sentences/withArticle.ts";
import { localeOf } from "#encoding/words/localeOf.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { ChainLinks } from "#model/answers.ts";
import type { Actor } from "#model/atlas.ts";
import type { CableAnswer, Chains, SharedTies } from "#model/between.ts";
import type { Language } from "#model/text.ts";

export interface BetweenFigures {
  readonly shared: SharedTies;
  readonly chains: Chains | null;
  readonly via: ChainLinks;
  readonly cables: CableAnswer;
  /** Only cables in service were looked at. */
  readonly inService: boolean;
  /** The date shown lies before the day to which the sources were read: what is in service is said of that date. */
  readonly past: boolean;
}

export function betweenSentence(figures: BetweenFigures, language: Language): string {
  const say = (language === "it" ? italian : english)(figures, toolsOf(language));
  return say
    .filter((part) => part !== null)
    .map((part) => `${upper(part, language)}.`)
    .join(" ");
}

/** Milliseconds: tenths below ten. */
export function msInWords(ms: number, language: Language): string {
  const digits = ms < 10 ? 1 : 0;
  return new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(ms);
}

interface Tools {
  readonly name: (actor: Actor) => string;
  readonly of: (actor: Actor) => string;
  readonly bare: (actors: readonly Actor[]) => string;
  readonly names: (actors: readonly Actor[]) => string;
  /** "Kenya or Vietnam" */
  readonly either: (actors: readonly Actor[]) => string;
  readonly count: (n: number, one: string, other: string) => string;
  readonly number: (n: number) => string;
  readonly km: (n: number) => string;
  readonly ms: (n: number) => string;
}

function toolsOf(language: Language): Tools {
  const words = wordsOf(language);
  const name = (actor: Actor) => withArticle(actor, language).plain;
  return {
    name,
    of: (actor) => withArticle(actor, language).of,
    bare: (actors) => words.list(actors.map((actor) => words.text(actor.name))),
    names: (actors) => words.list(actors.map(name)),
    either: (actors) => new Intl.ListFormat(localeOf(language), { type: "disjunction" }).format(actors.map(name)),
    count: (n, one, other) => `${words.number(n)} ${n === 1 ? one : other}`,
    number: (n) => words.number(n),
    // A figure and its unit stay on one line.
    km: (n) => words.number(n, "kilometer").replace(" ", "\u00a0"),
    ms: (n) => msInWords(n, language),
  };
}

const upper = (text: string, language: Language) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** Told one by one where there is one chain and it is short. */
const mostNamed = 3;

type Say = (figures: BetweenFigures, tools: Tools) => readonly (string | null)[];

const english: Say = (
  { shared, chains, via, cables, inService, past },
  { name, bare, names, either, count, km, ms },
) => {
  const { a, b, ties, families, belongs } = shared;
  const memberships = shared.instruments.length + shared.groups.length;
  const both = `${name(a)} and ${name(b)}`;
  const joined = count(memberships, "membership", "memberships");
  const link = via === "ties" ? ["tie", "ties"] : ["link", "links"];
  const chain = () => {
    if (!chains) return `no chain of ${link[1]} in what is shown leads from one to the other`;
    if (chains.length === 1) return null;
    const head = `the shortest chain between them has ${count(chains.length, link[0] as string, link[1] as string)}`;
    const middle = chains.layers.map((layer) => layer[0]?.actor as Actor);
    if (chains.count === 1) return middle.length <= mostNamed ? `${head}, through ${names(middle)}` : head;
    const through = chains.hubs.length > 0 ? `, all through ${names(chains.hubs)}` : "";
    return `${head} (${count(chains.count, "such chain", "such chains")}${through})`;
  };
  const cable = () => {
    switch (cables.kind) {
      case "path": {
        const { path } = cables;
        const wet = path.km - path.inlandKm;
        const working =
          path.serviceKm === 0
            ? "none of it in service"
            : path.serviceKm >= wet - 0.5
              ? path.inlandKm >= 0.5
                ? "the cables in service throughout"
                : "in service throughout"
              : `${km(path.serviceKm)} of it in service`;
        const inland = path.inlandKm >= 0.5 ? `, and ${km(path.inlandKm)} of it on land that is not in the data` : "";
        return `the shortest way along cables is ${km(path.km)}, ${working}${past ? " at the date shown" : ""}${inland}: at least ${ms(path.ms)}\u00a0ms one way`;
      }
      case "none":
        return `no cable${inService ? ` in service${past ? " at the date shown" : ""}` : ""} in the data joins them`;
      case "no_landing":
        return `no cable in the data leads to ${either(cables.actors)}`;
      case "no_country":
        return `no way along cables is looked for, because ${names(cables.actors)} ${cables.actors.length === 1 ? "stands" : "stand"} for no country in the data`;
      case "same_country":
        return cables.countries.length === 1
          ? `no way along cables is looked for, because the country is the same (${bare(cables.countries)})`
          : `no way along cables is looked for, because they have ${count(cables.countries.length, "country", "countries")} in common`;
    }
  };
  return [
    ties.length > 0
      ? `${both} share ${count(ties.length, "tie", "ties")} in ${count(families.length, "family", "families")}${memberships > 0 ? ` and ${joined}` : ""}`
      : memberships > 0
        ? `${both} share ${joined} and, in what is shown, no tie of their own`
        : `in what is shown ${both} have no tie and no membership in common`,
    belongs ? `${name(belongs.member)} belongs to ${name(belongs.group)}` : null,
    chain(),
    cable(),
  ];
};

const italian: Say = (
  { shared, chains, via, cables, inService, past },
  { name, of, bare, names, either, count, km, ms },
) => {
  const { a, b, ties, families, belongs } = shared;
  const memberships = shared.instruments.length + shared.groups.length;
  const both = `${name(a)} e ${name(b)}`;
  const joined = count(memberships, "appartenenza", "appartenenze");
  const link = via === "ties" ? ["legame", "legami"] : ["passo", "passi"];
  const chain = () => {
    if (!chains) return `nessuna catena di ${link[1]} tra quanto è mostrato porta dall’uno all’altro`;
    if (chains.length === 1) return null;
    const head = `la catena più breve tra loro è di ${count(chains.length, link[0] as string, link[1] as string)}`;
    const middle = chains.layers.map((layer) => layer[0]?.actor as Actor);
    if (chains.count === 1) return middle.length <= mostNamed ? `${head}, per ${names(middle)}` : head;
    const through = chains.hubs.length > 0 ? `, tutte per ${names(chains.hubs)}` : "";
    return `${head} (${count(chains.count, "catena", "catene")}${through})`;
  };
  const cable = () => {
    switch (cables.kind) {
      case "path": {
        const { path } = cables;
        const wet = path.km - path.inlandKm;
        const working =
          path.serviceKm === 0
            ? "nessun tratto in servizio"
            : path.serviceKm >= wet - 0.5
              ? path.inlandKm >= 0.5
                ? "cavi tutti in servizio"
                : "tutta in servizio"
              : `di cui ${km(path.serviceKm)} in servizio`;
        const inland = path.inlandKm >= 0.5 ? ` e ${km(path.inlandKm)} a terra che non sono nei dati` : "";
        return `la via più breve lungo i cavi misura ${km(path.km)}, ${working}${past ? " alla data mostrata" : ""}${inland}: almeno ${ms(path.ms)}\u00a0ms in una direzione`;
      }
      case "none":
        return `nessun cavo${inService ? ` in servizio${past ? " alla data mostrata" : ""}` : ""} nei dati li unisce`;
      case "no_landing":
        return `nei dati nessun cavo raggiunge ${either(cables.actors)}`;
      case "no_country":
        return `una via lungo i cavi non si cerca, perché ${names(cables.actors)} nei dati non ${cables.actors.length === 1 ? "corrisponde" : "corrispondono"} ad alcun paese`;
      case "same_country":
        return cables.countries.length === 1
          ? `una via lungo i cavi non si cerca, perché il paese è lo stesso (${bare(cables.countries)})`
          : `una via lungo i cavi non si cerca, perché hanno ${count(cables.countries.length, "paese", "paesi")} in comune`;
    }
  };
  return [
    ties.length > 0
      ? `${both} condividono ${count(ties.length, "legame", "legami")} in ${count(families.length, "famiglia", "famiglie")}${memberships > 0 ? ` e ${joined}` : ""}`
      : memberships > 0
        ? `${both} condividono ${joined} e, tra quanto è mostrato, nessun legame proprio`
        : `tra quanto è mostrato ${both} non hanno né legami né appartenenze in comune`,
    belongs ? `${name(belongs.member)} fa parte ${of(belongs.group)}` : null,
    chain(),
    cable(),
  ];
};
