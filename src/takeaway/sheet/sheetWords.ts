// The words printed on a sheet besides the data's own.
import type { ViewId } from "#model/pose.ts";
import type { Language } from "#model/text.ts";

export interface SheetWords {
  readonly view: Readonly<Record<Exclude<ViewId, "answers">, (hub: string) => string>>;
  readonly cables: string;
  /** Of a picture in which one thing is chosen: the sentence says what else is drawn. */
  readonly lifted: (name: string, sentence: string) => string;
  readonly faded: string;
  readonly legend: string;
  readonly sources: string;
  readonly sourcesMore: (n: string) => string;
  readonly noSources: string;
  readonly page: (at: number, of: number) => string;
  readonly data: (atlas: string, licence: string) => string;
  readonly baseMap: (name: string, licence: string) => string;
  readonly schematic: string;
  readonly borders: string;
  readonly link: string;
  readonly noCode: string;
  readonly fades: (hub: string) => string;
  readonly rest: string;
  readonly disputed: string;
  readonly countries: string;
  readonly members: (hub: string) => string;
  readonly outline: string;
  readonly founder: string;
  readonly landing: string;
  readonly otherMarks: string;
  /** Heads what was brought by whoever made the sheet. */
  readonly brought: string;
  /** Heads what asterisks behind names say. */
  readonly names: string;
  readonly shows: (title: string, text: string) => string;
  readonly layer: Readonly<
    Record<"paper" | "title" | "text" | "frame" | "legend" | "sources" | "colophon" | "code" | "atlas", string>
  >;
}

const en: SheetWords = {
  view: {
    map: (hub) => `Digital ties: ${hub}`,
    network: (hub) => `The network of digital ties: ${hub}`,
    ladder: (hub) => `How deep the ties go: ${hub}`,
    timeline: () => "Since when: events and instruments",
    table: () => "The atlas as rows",
  },
  cables: "Submarine cables",
  lifted: (name, sentence) => `Lifted out: ${name}. Behind it, all that is shown: ${sentence}`,
  faded: "Pale lines belong to others.",
  legend: "Key",
  sources: "Sources",
  sourcesMore: (n) => `and ${n} more in the atlas`,
  noSources: "Nothing on this sheet rests on a source of the atlas.",
  page: (at, of) => `Sheet ${at} of ${of}`,
  data: (atlas, licence) => `Data: ${atlas}, ${licence}.`,
  baseMap: (name, licence) => `Base map: ${name}, ${licence}.`,
  schematic: "Cable routes are schematic and our own.",
  borders: "Names and lines say nothing about the status of any territory; disputed borders are dashed.",
  link: "This view in the atlas",
  noCode: "The address is too long for a code: it is in the file itself.",
  fades: (hub) => `Strongest at the end of: ${hub}`,
  rest: "Not part of the answer",
  disputed: "Disputed or not recognised by all",
  countries: "Countries and borders",
  members: (hub) => `${hub}: its members`,
  outline: "Outline of a bloc",
  founder: "Larger mark: founding city",
  landing: "Landing point",
  otherMarks: "Other marks",
  brought: "Added data",
  names: "Names",
  shows: (title, text) =>
    [title, text]
      .filter(Boolean)
      .join(". ")
      .replace(/\?\. |!\. /g, "? "),
  layer: {
    paper: "Paper",
    title: "Title",
    text: "Text",
    frame: "Frame",
    legend: "Key",
    sources: "Sources",
    colophon: "Date, licence and link",
    code: "Code of the link",
    atlas: "Name of the atlas",
  },
};

const it: SheetWords = {
  view: {
    map: (hub) => `Legami digitali: ${hub}`,
    network: (hub) => `La rete dei legami digitali: ${hub}`,
    ladder: (hub) => `Quanto sono profondi i legami: ${hub}`,
    timeline: () => "Da quando: eventi e strumenti",
    table: () => "L’atlante in righe",
  },
  cables: "Cavi sottomarini",
  lifted: (name, sentence) => `In evidenza: ${name}. Sullo sfondo, tutto ciò che è mostrato: ${sentence}`,
  faded: "Le linee pallide appartengono ad altri.",
  legend: "Legenda",
  sources: "Fonti",
  sourcesMore: (n) => `e altre ${n} nell’atlante`,
  noSources: "Nulla in questo foglio si fonda su una fonte dell’atlante.",
  page: (at, of) => `Foglio ${at} di ${of}`,
  data: (atlas, licence) => `Dati: ${atlas}, ${licence}.`,
  baseMap: (name, licence) => `Carta di base: ${name}, ${licence}.`,
  schematic: "I tracciati dei cavi sono schematici e nostri.",
  borders: "Nomi e linee non dicono nulla sullo status dei territori; i confini contesi sono tratteggiati.",
  link: "Questa vista nell’atlante",
  noCode: "L’indirizzo è troppo lungo per un codice: si trova nel file stesso.",
  fades: (hub) => `Più intensi dalla parte di: ${hub}`,
  rest: "Estranei alla risposta",
  disputed: "Conteso o non riconosciuto da tutti",
  countries: "Paesi e confini",
  members: (hub) => `${hub}: i suoi membri`,
  outline: "Contorno di un blocco",
  founder: "Segno più grande: città fondatrice",
  landing: "Punto di approdo",
  otherMarks: "Altri segni",
  brought: "Dati aggiunti",
  names: "Nomi",
  shows: en.shows,
  layer: {
    paper: "Carta",
    title: "Titolo",
    text: "Testo",
    frame: "Cornice",
    legend: "Legenda",
    sources: "Fonti",
    colophon: "Data, licenza e collegamento",
    code: "Codice del collegamento",
    atlas: "Nome dell’atlante",
  },
};

export const sheetWords: Readonly<Record<Language, SheetWords>> = { en, it };
