import { wordsOf } from "#encoding/words/wordsOf.ts";
import { type PartialDate, precisionOf } from "#model/dates.ts";
import type { Span, StatusClass } from "#model/pose.ts";
import type { LadderColumns, TableKind } from "#model/viewSettings.ts";
import type { SentencePhrases } from "./sentencePhrases.ts";

const words = wordsOf("it");
const count = (n: number, one: string, many: string) => `${words.number(n)} ${n === 1 ? one : many}`;
const either = new Intl.ListFormat("it-IT", { type: "disjunction" });
type Pair = readonly [one: string, many: string];
const quoted = (name: string) => `“${name}”`;

/** Of one tie, and of several. */
const standings: Readonly<Record<StatusClass, readonly [one: string, many: string]>> = {
  in_force: ["in vigore", "in vigore"],
  signed: ["firmato", "firmati"],
  concluded: ["concluso", "conclusi"],
  negotiating: ["in negoziato", "in negoziato"],
  planned: ["previsto", "previsti"],
  delayed: ["in ritardo", "in ritardo"],
  ended: ["terminato o sospeso", "terminati o sospesi"],
};
const standing = (n: number, status: StatusClass) => standings[status][n === 1 ? 0 : 1];

const confidences = { high: "alta", medium: "media", low: "bassa" } as const;

const sets = {
  families: "tipi di legame",
  themes: "temi",
  statuses: "stati",
  confidences: "livelli di attendibilità",
} as const;

const setOf = {
  families: "tipo di legame",
  themes: "tema",
  statuses: "stato",
  confidences: "livello di attendibilità",
} as const;

const columns: Readonly<Record<LadderColumns, Pair>> = {
  family: ["tipo di legame", "tipi di legame"],
  type: ["tipo di strumento", "tipi di strumento"],
  theme: ["tema", "temi"],
};

const kinds: Readonly<Record<TableKind, Pair>> = {
  ties: ["legame", "legami"],
  actors: ["attore", "attori"],
  instruments: ["strumento", "strumenti"],
  cables: ["cavo o tratto", "cavi e tratti"],
  landings: ["punto di approdo o nodo", "punti di approdo e nodi"],
  events: ["evento", "eventi"],
  features: ["elemento dei tuoi dati", "elementi dei tuoi dati"],
  sources: ["fonte", "fonti"],
};

/** Days and years take the article, months do not: "il 4 giugno 2021", "l’8 giugno 2021", "il 2021", "giugno 2021". */
function withArticle(date: PartialDate): string {
  const said = words.date(date);
  if (precisionOf(date) === "month") return said;
  return elided(said) ? `l’${said}` : `il ${said}`;
}

/** "al 21 novembre 2026", "all’8 giugno 2021". */
function atDay(date: PartialDate): string {
  const said = words.date(date);
  return elided(said) ? `all’${said}` : `al ${said}`;
}

const elided = (said: string) => /^(?:8|11)\b/.test(said);

/** "il 4 giugno 2021", "nel 2021", "nel giugno 2021"; "tra il 2019 e il 2024". */
function spanned({ from, to }: Span): string {
  if (from !== to) return `tra ${withArticle(from)} e ${withArticle(to)}`;
  const precision = precisionOf(from);
  if (precision === "day") return withArticle(from);
  return precision === "year" || !/^[aeiou]/.test(words.date(from))
    ? `nel ${words.date(from)}`
    : `nell’${words.date(from)}`;
}

export const italianPhrases: SentencePhrases = {
  at: (date) => (precisionOf(date) === "day" ? atDay(date) : `a fine ${words.date(date)}`),
  ties: (n) => count(n, "legame", "legami"),
  between: (common, others) => {
    const [first, second] = common;
    if (!first) return `tra ${count(others, "attore", "attori")}`;
    return `tra ${first.plain} e ${second ? second.plain : count(others, "partner", "partner")}`;
  },
  standingOf: (n, status) => `${words.number(n)} ${standing(n, status)}`,
  allOf: (n, status) =>
    n === 1 ? standing(n, status) : n === 2 ? `entrambi ${standing(n, status)}` : `tutti ${standing(n, status)}`,
  ofThem: (n, status) => `di cui ${words.number(n)} ${standing(n, status)}`,
  noLine: (n) => `${words.number(n)} senza linea sulla mappa`,

  cables: ({ systems, stretches, notYet, undated }) => {
    const then = [
      ...(notYet > 0 ? [`di cui ${words.number(notYet)} allora non ancora in servizio`] : []),
      ...(undated > 0
        ? [`${words.number(undated)} senza data e ${undated === 1 ? "mostrato" : "mostrati"} come in servizio`]
        : []),
    ];
    const all = `${count(systems, "cavo", "cavi")} in ${count(stretches, "tratto", "tratti")}`;
    return then.length > 0 ? `${all} (${then.join(", ")})` : all;
  },
  landings: ({ points, notYet, undated }) => {
    const then = [
      ...(notYet > 0 ? [`di cui ${words.number(notYet)} allora non ancora in uso`] : []),
      ...(undated > 0
        ? [`${words.number(undated)} senza data e ${undated === 1 ? "mostrato" : "mostrati"} come in uso`]
        : []),
    ];
    const all = count(points, "punto di approdo", "punti di approdo");
    return then.length > 0 ? `${all} (${then.join(", ")})` : all;
  },
  cities: (n) => `${words.number(n)} città`,
  features: (n) => count(n, "elemento dei tuoi dati", "elementi dei tuoi dati"),
  institutions: (n) => count(n, "istituzione", "istituzioni"),
  events: (n) => count(n, "evento", "eventi"),
  asOf: (date) =>
    `secondo le fonti ${precisionOf(date) === "day" ? atDay(date) : precisionOf(date) === "year" ? `del ${words.date(date)}` : `di ${words.date(date)}`}`,
  placesAsOf: (places, date) => `${places.join(" e ")} ${italianPhrases.asOf(date)}`,
  layersOff: "Legami, cavi e luoghi sono spenti; si accendono nella legenda",

  noneUnfiltered: (at, later) => `Nessun legame è noto ${at}${later ? "; una data successiva ne mostra" : ""}`,
  noneFiltered: (at, all) =>
    `Nessun legame supera i filtri ${at}; senza filtri ${all === 1 ? "ce n’è 1" : `sono ${words.number(all)}`}`,

  only: (parts) => `Solo ${parts.join("; ")}`,
  onlyNamed: (kind, names) =>
    `${kind === "themes" ? (names.length === 1 ? "tema " : "temi ") : ""}${words.list(names.map(quoted))}`,
  onlyStatuses: (statuses) => either.format(statuses.map((status) => standings[status][1])),
  onlyConfidences: (levels) => `attendibilità ${either.format(levels.map((level) => confidences[level]))}`,
  onlySome: (kind, some, of) => `${words.number(some)} ${sets[kind]} su ${words.number(of)}`,
  noneChosen: (kind) => `Nessun ${setOf[kind]} è scelto`,
  dated: (span) => `datati ${spanned(span)}`,
  undated: (n) => (n === 1 ? "1 legame senza data escluso" : `${words.number(n)} legami senza data esclusi`),

  pairs: (links) => `${count(links, "linea disegnata", "linee disegnate")}, ogni parte con ogni altra`,
  twoMode: (links, instruments) =>
    `${count(links, "linea disegnata", "linee disegnate")}, con ${count(instruments, "strumento", "strumenti")} come ${instruments === 1 ? "nodo" : "nodi"}`,

  partners: (n, hub, by, filled, at) =>
    `${count(n, "partner", "partner")} ${hub.of} in ${count(filled, ...columns[by])} ${at}`,
  ownMembers: (n) => (n === 1 ? "di cui 1 è suo membro" : `di cui ${words.number(n)} sono suoi membri`),
  throughBloc: (n) => (n === 1 ? "1 altro solo tramite un blocco" : `altri ${words.number(n)} solo tramite un blocco`),
  deepest: (names, n, by) =>
    `In testa: ${names.length > 0 ? words.list(names) : `${words.number(n)} partner`}, con ${count(by, "tipo", "tipi")} di legame${n > 1 ? " ciascuno" : ""}`,
  noPartners: (hub, at, filtered) => `Nessun partner ${hub.of} ${filtered ? "supera i filtri" : "è noto"} ${at}`,
  noPartnersWhy: "Un altro centro, un’altra data o meno filtri possono mostrarne",

  dates: ({ states, instruments, joinings, events, features }, when) => {
    const parts = [
      ...(states > 0
        ? [`${count(states, "tappa datata", "tappe datate")} di ${count(instruments, "strumento", "strumenti")}`]
        : []),
      ...(joinings > 0 ? [count(joinings, "data di singole parti", "date di singole parti")] : []),
      ...(events > 0 ? [count(events, "evento", "eventi")] : []),
      ...(features > 0 ? [count(features, "data dei tuoi dati", "date dei tuoi dati")] : []),
    ];
    return `${words.list(parts)} ${when}`;
  },
  years: (first, last) => (first === last ? `nel ${first}` : `dal ${first} al ${last}`),
  window: spanned,
  after: (n, date) =>
    `${words.number(n)} dopo ${precisionOf(date) === "day" ? withArticle(date) : `la fine ${precisionOf(date) === "year" ? "del" : "di"} ${words.date(date)}`}`,
  documented: (n) =>
    n === 1 ? "1 altro ha solo la data di una fonte" : `altri ${words.number(n)} hanno solo la data di una fonte`,
  noDates: "Nessuna data supera i filtri; senza filtri, o con un periodo più ampio, se ne vedono di più",
  noDatesInWindow: "Qui nulla è datato; riducendo l’ingrandimento si vede più asse",

  rows: (kind, n) => count(n, ...kinds[kind]),
  rowsWith: (kind, shown, total, text) =>
    `${words.number(shown)} ${kinds[kind][shown === 1 ? 0 : 1]} su ${words.number(total)} ${shown === 1 ? "contiene" : "contengono"} ${quoted(text)}`,
  rowsSought: (kind, total, text) => `${count(total, ...kinds[kind])}, cercando ${quoted(text)}`,
  noRows: (kind) =>
    `${kind === "sources" ? "Nessuna" : kind === "instruments" ? "Nessuno" : "Nessun"} ${kinds[kind][0]}`,
  noRowsWhy: "Una data successiva o meno filtri possono mostrarne",
};
