import type { Language } from "#model/text.ts";

export interface DatesWords {
  readonly shown: string;
  readonly against: string;
  readonly noAgainst: string;
  readonly dateHint: string;
  readonly dateWrong: string;
  readonly latest: string;
  readonly yearBefore: string;
  readonly fiveYearsBefore: string;
  readonly beforeChange: string;
  readonly promised: (date: string, name: string) => string;
  readonly quick: string;
  readonly clear: string;
  readonly swap: string;
  readonly form: string;
  readonly forms: Readonly<Record<"difference" | "beside", string>>;
  readonly formHints: Readonly<Record<"difference" | "beside", string>>;
  readonly besideWhere: string;
  readonly reading: string;
  readonly readings: Readonly<Record<"happened" | "known", string>>;
  readonly readingHints: Readonly<Record<"happened" | "known", string>>;
  readonly groups: Readonly<Record<"added" | "removed" | "changed" | "same", string>>;
  readonly kinds: Readonly<Record<"added" | "removed" | "changed", string>>;
  readonly things: Readonly<Record<"tie" | "instrument" | "cable", string>>;
  readonly columns: Readonly<
    Record<"name" | "thing" | "change" | "family" | "parties" | "before" | "beforeDate" | "after" | "afterDate", string>
  >;
  readonly picture: (from: string, to: string) => string;
  readonly pictureHint: string;
  readonly history: string;
  readonly historyEmpty: string;
  readonly before: string;
  readonly historyAll: (count: string) => string;
  readonly clearFilter: string;
  readonly goTo: (date: string) => string;
  readonly segment: (count: string, kind: string) => string;
  readonly family: (name: string, before: string, after: string) => string;
  readonly cableReady: string;
  readonly became: (before: string, after: string) => string;
}

const en: DatesWords = {
  shown: "Atlas as of",
  against: "Compared with",
  noAgainst: "no other date",
  dateHint: "A day, a month or a year: 2025-06-05, 2025-06, 2025. A month or a year stands for its end.",
  dateWrong: "This is no date. Write a day (2025-06-05), a month (2025-06) or a year (2025).",
  latest: "Latest",
  yearBefore: "A year before",
  fiveYearsBefore: "Five years before",
  beforeChange: "Before the last change",
  promised: (date, name) => `${date}, ${name}`,
  quick: "Quick choices",
  clear: "One date only",
  swap: "Swap the dates",
  form: "Shown as",
  forms: { difference: "Difference", beside: "Side by side" },
  formHints: {
    difference: "Both dates in one picture, coloured by what changed",
    beside: "The earlier date on the left, the later one on the right",
  },
  besideWhere: "Side by side stand the map, the network and the ladder, when one of them has the stage.",
  reading: "Counts from when",
  readings: { happened: "it happened", known: "it was known" },
  readingHints: {
    happened: "A state counts from the day it happened; without a date, from the day its source speaks",
    known: "A state counts from the day on which a source of the data tells of it",
  },
  groups: { added: "Added", removed: "No longer there", changed: "In another state", same: "As before" },
  kinds: { added: "Added", removed: "Gone", changed: "Other state" },
  things: { tie: "Tie", instrument: "Instrument", cable: "Cable" },
  columns: {
    name: "Instrument or cable",
    thing: "What",
    change: "Change",
    family: "Kind of tie",
    parties: "Parties",
    before: "State then",
    beforeDate: "Since (then)",
    after: "State now",
    afterDate: "Since (now)",
  },
  picture: (from, to) => `Ties by kind, ${from} and ${to}: added, changed, as before`,
  pictureHint: "A press on a kind shows only it, a second press all again.",
  history: "What happened in between",
  historyEmpty: "No instrument has changed its state between the two dates.",
  before: "before",
  historyAll: (count) => `Show all ${count}`,
  clearFilter: "Clear filters",
  goTo: (date) => `Go to ${date}`,
  segment: (count, kind) => `${count} ${kind.toLowerCase()}`,
  family: (name, before, after) => `${name}: ${before} ties, then ${after}`,
  cableReady: "in service",
  became: (before, after) => `${before}, now ${after.toLowerCase()}`,
};

const it: DatesWords = {
  shown: "Atlante al",
  against: "A confronto con",
  noAgainst: "nessun’altra data",
  dateHint: "Un giorno, un mese o un anno: 2025-06-05, 2025-06, 2025. Un mese o un anno vale alla sua fine.",
  dateWrong: "Non è una data. Scrivi un giorno (2025-06-05), un mese (2025-06) o un anno (2025).",
  latest: "Ultima",
  yearBefore: "Un anno prima",
  fiveYearsBefore: "Cinque anni prima",
  beforeChange: "Prima dell’ultimo cambiamento",
  promised: (date, name) => `${date}, ${name}`,
  quick: "Scelte rapide",
  clear: "Una sola data",
  swap: "Scambia le date",
  form: "Mostra",
  forms: { difference: "Differenza", beside: "Fianco a fianco" },
  formHints: {
    difference: "Le due date in una sola immagine, colorata secondo ciò che è cambiato",
    beside: "La data precedente a sinistra, la successiva a destra",
  },
  besideWhere: "Fianco a fianco stanno la mappa, la rete e i gradini, quando uno di loro ha tutto lo spazio.",
  reading: "Conta da quando",
  readings: { happened: "è avvenuto", known: "è noto" },
  readingHints: {
    happened: "Uno stato conta dal giorno in cui è avvenuto; senza data, dal giorno in cui parla la fonte",
    known: "Uno stato conta dal giorno in cui una fonte dei dati ne dà notizia",
  },
  groups: { added: "Aggiunti", removed: "Non più presenti", changed: "In un altro stato", same: "Come prima" },
  kinds: { added: "Aggiunto", removed: "Non più presente", changed: "Altro stato" },
  things: { tie: "Legame", instrument: "Strumento", cable: "Cavo" },
  columns: {
    name: "Strumento o cavo",
    thing: "Che cosa",
    change: "Cambiamento",
    family: "Tipo di legame",
    parties: "Parti",
    before: "Stato allora",
    beforeDate: "Dal (allora)",
    after: "Stato ora",
    afterDate: "Dal (ora)",
  },
  picture: (from, to) => `Legami per tipo, ${from} e ${to}: aggiunti, cambiati, come prima`,
  pictureHint: "Un clic su un tipo mostra solo quello, un secondo clic di nuovo tutti.",
  history: "Che cosa è successo nel frattempo",
  historyEmpty: "Nessuno strumento ha cambiato stato tra le due date.",
  before: "prima",
  historyAll: (count) => `Mostra tutti (${count})`,
  clearFilter: "Togli i filtri",
  goTo: (date) => `Vai a: ${date}`,
  segment: (count, kind) => `${count} ${kind.toLowerCase()}`,
  family: (name, before, after) => `${name}: ${before} legami, poi ${after}`,
  cableReady: "in servizio",
  became: (before, after) => `${before}, ora ${after.toLowerCase()}`,
};

export const datesWords: Readonly<Record<Language, DatesWords>> = { en, it };
