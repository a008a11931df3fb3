import type { Language } from "#model/text.ts";

interface PageWords {
  readonly open: string;
  readonly openMap: (title: string) => string;
  readonly present: string;
  readonly scenes: string;
  readonly scenesCount: (n: number) => string;
  /** Where the picture is of an earlier day than the data. */
  readonly map: (date: string) => string;
  readonly notes: string;
  readonly sources: string;
  readonly noAddress: string;
  readonly about: string;
  readonly data: string;
  readonly storyData: string;
  readonly languageNav: string;
  readonly otherLanguage: string;
  readonly baseMap: (name: string, licence: string) => string;
  readonly schematic: string;
  readonly borders: string;
}

const en: PageWords = {
  open: "Open the story",
  openMap: (title) => `Open the story on the map: ${title}`,
  present: "Present it",
  scenes: "The scenes",
  scenesCount: (n) => (n === 1 ? "1 scene" : `${n} scenes`),
  map: (date) => `Map: ${date}`,
  notes: "Speaker’s notes",
  sources: "Sources",
  noAddress: "no address noted",
  about: "Data and names",
  data: "Data:",
  storyData: "This story as a file (JSON)",
  languageNav: "Language",
  otherLanguage: "Italiano",
  baseMap: (name, licence) => `Base map: ${name}, ${licence}.`,
  schematic: "Cable routes are schematic and our own.",
  borders: "Names and lines on the map say nothing about the status of any territory; disputed borders are dashed.",
};

const it: PageWords = {
  open: "Apri la storia",
  openMap: (title) => `Apri la storia sulla carta: ${title}`,
  present: "Presentala",
  scenes: "Le scene",
  scenesCount: (n) => (n === 1 ? "1 scena" : `${n} scene`),
  map: (date) => `Carta: ${date}`,
  notes: "Note per chi parla",
  sources: "Fonti",
  noAddress: "indirizzo non annotato",
  about: "Dati e nomi",
  data: "Dati:",
  storyData: "Questa storia come file (JSON)",
  languageNav: "Lingua",
  otherLanguage: "English",
  baseMap: (name, licence) => `Carta di base: ${name}, ${licence}.`,
  schematic: "I percorsi dei cavi sono schematici e nostri.",
  borders: "Nomi e linee sulla carta non dicono nulla sullo status dei territori; i confini contesi sono tratteggiati.",
};

export const pageWords: Readonly<Record<Language, PageWords>> = { en, it };
