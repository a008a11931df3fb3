// The words of the search, in each language of the interface.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { SearchKind } from "#model/search.ts";
import type { Language } from "#model/text.ts";

export interface SearchWords {
  readonly search: string;
  /** What can be typed, for a reader who does not see the examples. */
  readonly hint: string;
  readonly close: string;
  readonly clear: string;
  readonly results: string;
  readonly groups: Readonly<Record<SearchKind, string>>;
  readonly more: (n: number) => string;
  /** Said to a screen reader. */
  readonly found: (n: number) => string;
  readonly nothing: (query: string) => string;
  readonly near: string;
  readonly failed: string;
  readonly branchingUnit: string;
  readonly node: string;
}

const en: SearchWords = {
  search: "Search",
  hint: "Country, agreement, cable, city, source…",
  close: "Close",
  clear: "Clear",
  results: "Found",
  groups: {
    country: "Countries",
    bloc: "Blocs and regions",
    organisation: "Organisations",
    city: "Cities",
    instrument: "Instruments",
    system: "Submarine cables",
    landing: "Landing points",
    theme: "Themes",
    event: "Events",
    feature: "Your data",
    source: "Sources",
  },
  more: (n) => `${wordsOf("en").number(n)} more`,
  found: (n) => (n === 1 ? "1 found" : `${wordsOf("en").number(n)} found`),
  nothing: (query) => `Nothing found for “${query}”.`,
  near: "Close matches",
  failed: "The search could not be fetched. Check the connection.",
  branchingUnit: "Branching unit",
  node: "Terrestrial node",
};

const it: SearchWords = {
  search: "Cerca",
  hint: "Paese, accordo, cavo, città, fonte…",
  close: "Chiudi",
  clear: "Svuota",
  results: "Trovati",
  groups: {
    country: "Paesi",
    bloc: "Blocchi e regioni",
    organisation: "Organizzazioni",
    city: "Città",
    instrument: "Strumenti",
    system: "Cavi sottomarini",
    landing: "Punti di approdo",
    theme: "Temi",
    event: "Eventi",
    feature: "I tuoi dati",
    source: "Fonti",
  },
  more: (n) => (n === 1 ? "un altro" : `altri ${wordsOf("it").number(n)}`),
  found: (n) => (n === 1 ? "1 risultato" : `${wordsOf("it").number(n)} risultati`),
  nothing: (query) => `Nessun risultato per “${query}”.`,
  near: "Risultati simili",
  failed: "Non è stato possibile caricare la ricerca. Controlla la connessione.",
  branchingUnit: "Unità di diramazione",
  node: "Nodo terrestre",
};

export const searchWords: Readonly<Record<Language, SearchWords>> = { en, it };
