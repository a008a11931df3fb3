// The words of the timeline, in each language of the interface.
import type { Language } from "#model/text.ts";

export interface TimelineWords {
  readonly title: string;
  readonly howTo: string;
  readonly events: string;
  readonly empty: string;
  /** Of a lane: "18 dated, 16 undated" */
  readonly laneCount: (dated: number, undated: number) => string;
  readonly laneNumbers: (dated: number, undated: number) => string;
  readonly parties: (count: number) => string;
  readonly andMore: (count: number) => string;
  readonly knownBy: (date: string) => string;
  /** Of a tie of a reader's file. */
  readonly notInFile: string;
  readonly knownTogether: (count: number, date: string) => string;
  readonly after: string;
  readonly between: (from: string, to: string) => string;
  readonly many: (count: number, from: string, to: string) => string;
  readonly andKnown: (many: string, count: number) => string;
  readonly now: string;
  readonly dateShown: string;
  readonly endOf: (date: string) => string;
  readonly latest: string;
  readonly toLatest: string;
  readonly earlier: (unit: "year" | "month") => string;
  readonly later: (unit: "year" | "month") => string;
  readonly play: string;
  readonly pause: string;
  readonly pace: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeAxis: string;
  readonly busiestTitle: (from: string, to: string) => string;
  readonly spanLabel: string;
  readonly spanFrom: string;
  readonly spanTo: string;
  readonly spanHint: string;
  readonly spanWrong: string;
  readonly spanClear: string;
  readonly spanStart: string;
  readonly spanEnd: string;
  readonly undatedLeftOut: (count: number) => string;
  /** Of dates in readers' files that are too far from all others for the axis. */
  readonly beyondAxis: (count: number, first: number, last: number) => string;
  readonly axis: string;
  readonly overview: string;
  readonly close: string;
  readonly key: string;
  readonly keyDay: string;
  readonly keyMonth: string;
  readonly keyYear: string;
  readonly keyKnown: string;
  readonly keyEvent: string;
  readonly keyJoining: string;
  readonly keyMany: string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en: TimelineWords = {
  title: "Timeline",
  howTo:
    "Dated states and events by family. Left and right arrows move through time, up and down between lanes, Enter opens the card, plus and minus zoom.",
  events: "Events",
  empty: "Nothing dated passes the filter. Widen the filter to see dates here.",
  laneCount: (dated, undated) => `${dated} dated${undated > 0 ? `, ${undated} not dated by any source` : ""}`,
  laneNumbers: (dated, undated) => (undated > 0 ? `${dated} + ${undated} undated` : `${dated}`),
  parties: (count) => plural(count, "party", "parties"),
  andMore: (count) => `${count} more`,
  knownBy: (date) => `known by ${date}; no source dates the beginning`,
  notInFile: "not dated in the reader’s file",
  knownTogether: (count, date) => `${count} known by ${date}; no source dates their beginning`,
  after: "after the date shown",
  between: (from, to) => `${from} to ${to}`,
  many: (count, from, to) => (from === to ? `${count} dates, ${from}` : `${count} dates, ${from} to ${to}`),
  andKnown: (many, count) => `${many}; ${count} more known by then, not dated`,
  now: "now",
  dateShown: "Date shown",
  endOf: (date) => `end of ${date}`,
  latest: "Latest",
  toLatest: "Back to the latest",
  earlier: (unit) => (unit === "year" ? "One year earlier" : "One month earlier"),
  later: (unit) => (unit === "year" ? "One year later" : "One month later"),
  play: "Play",
  pause: "Pause",
  pace: "Speed",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  wholeAxis: "All years",
  busiestTitle: (from, to) => `The years that hold most dates: ${from} to ${to}`,
  spanLabel: "Span",
  spanFrom: "from",
  spanTo: "to",
  spanHint: "A year or a month: 2023, 2023-07",
  spanWrong: "Write a year (2023) or a month (2023-07); the first must not be later than the last.",
  spanClear: "Clear span",
  spanStart: "Start of the span",
  spanEnd: "End of the span",
  undatedLeftOut: (count) => `${plural(count, "tie", "ties")} without a date left out`,
  beyondAxis: (count, first, last) =>
    `${plural(count, "date", "dates")} of your data before ${first} or after ${last}: too far for this axis, in the table`,
  axis: "Press to set the date, drag to show only what is dated within a span",
  overview: "All years: drag to show only what is dated within a span",
  close: "Close",
  key: "Key",
  keyDay: "day known",
  keyMonth: "month known",
  keyYear: "year known",
  keyKnown: "known by then, beginning not dated",
  keyEvent: "event",
  keyJoining: "a party’s own date",
  keyMany: "several, counted",
};

const it: TimelineWords = {
  title: "Cronologia",
  howTo:
    "Stati ed eventi datati, per famiglia. Le frecce destra e sinistra scorrono il tempo, su e giù cambiano corsia, Invio apre la scheda, più e meno regolano lo zoom.",
  events: "Eventi",
  empty: "Nulla di datato supera il filtro. Allarga il filtro per vedere qui le date.",
  laneCount: (dated, undated) =>
    `${plural(dated, "data", "date")}${undated > 0 ? `, ${undated} senza data in alcuna fonte` : ""}`,
  laneNumbers: (dated, undated) => (undated > 0 ? `${dated} + ${undated} senza data` : `${dated}`),
  parties: (count) => plural(count, "parte", "parti"),
  andMore: (count) => (count === 1 ? "un altro" : `altri ${count}`),
  knownBy: (date) => `attestato al ${date}; nessuna fonte ne data l’inizio`,
  notInFile: "senza data nel file di chi legge",
  knownTogether: (count, date) => `${count} attestati al ${date}; nessuna fonte ne data l’inizio`,
  after: "dopo la data mostrata",
  between: (from, to) => `${from} – ${to}`,
  many: (count, from, to) => (from === to ? `${count} date, ${from}` : `${count} date, ${from} – ${to}`),
  andKnown: (many, count) => `${many}; ${count === 1 ? "un altro attestato" : `altri ${count} attestati`} senza data`,
  now: "oggi",
  dateShown: "Data mostrata",
  endOf: (date) => `fine ${date}`,
  latest: "Ultimo",
  toLatest: "Torna all’ultimo",
  earlier: (unit) => (unit === "year" ? "Un anno prima" : "Un mese prima"),
  later: (unit) => (unit === "year" ? "Un anno dopo" : "Un mese dopo"),
  play: "Avvia",
  pause: "Pausa",
  pace: "Velocità",
  zoomIn: "Ingrandisci",
  zoomOut: "Riduci",
  wholeAxis: "Tutti gli anni",
  busiestTitle: (from, to) => `Gli anni con più date: ${from} – ${to}`,
  spanLabel: "Periodo",
  spanFrom: "da",
  spanTo: "a",
  spanHint: "Un anno o un mese: 2023, 2023-07",
  spanWrong: "Scrivi un anno (2023) o un mese (2023-07); il primo non può seguire l’ultimo.",
  spanClear: "Togli il periodo",
  spanStart: "Inizio del periodo",
  spanEnd: "Fine del periodo",
  undatedLeftOut: (count) =>
    count === 1 ? "1 legame senza data lasciato fuori" : `${count} legami senza data lasciati fuori`,
  beyondAxis: (count, first, last) =>
    `${plural(count, "data", "date")} dei tuoi dati prima del ${first} o dopo il ${last}: troppo lontane per questo asse, nella tabella`,
  axis: "Premi per scegliere la data, trascina per mostrare solo ciò che è datato in un periodo",
  overview: "Tutti gli anni: trascina per mostrare solo ciò che è datato in un periodo",
  close: "Chiudi",
  key: "Segni",
  keyDay: "giorno noto",
  keyMonth: "mese noto",
  keyYear: "anno noto",
  keyKnown: "attestato a quella data, inizio non datato",
  keyEvent: "evento",
  keyJoining: "data propria di una parte",
  keyMany: "più date, contate",
};

export const timelineWords: Readonly<Record<Language, TimelineWords>> = { en, it };
