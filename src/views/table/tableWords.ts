// The words of the table, in each language of the interface.
import type { Language } from "#model/text.ts";
import type { TableKind } from "#model/viewSettings.ts";

export interface TableWords {
  readonly kinds: Readonly<Record<TableKind, string>>;
  readonly kindsLabel: string;
  readonly find: string;
  readonly findHint: string;
  readonly columns: string;
  readonly columnsUsual: string;
  readonly columnsAll: string;
  readonly earlier: (column: string) => string;
  readonly later: (column: string) => string;
  readonly save: string;
  readonly csv: string;
  readonly csvComplete: string;
  readonly metadata: string;
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
  readonly howTo: string;
  /** "12 of 491 rows" */
  readonly rows: (shown: string, total: string) => string;
  /** "cables and landing points", lower case. */
  readonly off: (layers: string) => string;
  readonly switchOn: string;
  readonly layers: Readonly<
    Record<"ties" | "cities" | "institutions" | "blocs" | "cables" | "landings" | "events" | "guests", string>
  >;
  readonly nothing: string;
  readonly nothingFound: (text: string) => string;
  readonly clearText: string;
  readonly clearFilter: string;
  readonly undated: string;
  readonly notSaid: string;
  readonly notInFile: string;
  readonly sortable: string;
  readonly opens: string;
  readonly id: string;
  readonly moreProperties: (rest: string) => string;
  /** `sets`: titles of sets too large for this table. */
  readonly ownTable: (sets: string) => string;
}

const en: TableWords = {
  kinds: {
    ties: "Ties",
    actors: "Actors",
    instruments: "Instruments",
    cables: "Cables",
    landings: "Landings",
    events: "Events",
    features: "Your data",
    sources: "Sources",
  },
  kindsLabel: "Rows of the table",
  find: "Find in the rows",
  findHint: "Find in the rows",
  columns: "Columns",
  columnsUsual: "The usual ones",
  columnsAll: "All",
  earlier: (column) => `${column}: move earlier`,
  later: (column) => `${column}: move later`,
  save: "Save",
  csv: "CSV, as shown",
  csvComplete: "CSV, all columns with ids and sources",
  metadata: "What the columns mean (CSVW)",
  copy: "Copy",
  copied: "Copied",
  refused: "The browser did not allow copying. Here are the rows:",
  howTo:
    "Arrow keys move between cells, Enter chooses the row or sorts by the column, F2 goes into the links of a cell, Control C copies.",
  rows: (shown, total) => `${shown} of ${total} rows`,
  off: (layers) => `${layers.charAt(0).toUpperCase()}${layers.slice(1)} are switched off on the map.`,
  switchOn: "Switch on",
  layers: {
    ties: "Ties",
    cities: "Cities",
    institutions: "Institutions",
    blocs: "Blocs and regions",
    cables: "Cables",
    landings: "Landing points",
    events: "Events",
    guests: "Your data",
  },
  nothing: "Nothing of this kind is visible. A wider filter or a later date would fill the table.",
  nothingFound: (text) => `No row contains “${text}”.`,
  clearText: "Clear the text",
  clearFilter: "Clear filters",
  undated: "No source gives a date",
  notSaid: "The sources do not say, or it does not apply",
  notInFile: "The file does not say",
  sortable: "Sort by this column",
  opens: "opens in a new tab",
  id: "id",
  moreProperties: (rest) => `Columns and properties without a column here: ${rest}. The cards have all of them.`,
  ownTable: (sets) => `Too large for this table, with a table of their own from the legend: ${sets}.`,
};

const it: TableWords = {
  kinds: {
    ties: "Legami",
    actors: "Attori",
    instruments: "Strumenti",
    cables: "Cavi",
    landings: "Approdi",
    events: "Eventi",
    features: "I tuoi dati",
    sources: "Fonti",
  },
  kindsLabel: "Righe della tabella",
  find: "Cerca nelle righe",
  findHint: "Cerca nelle righe",
  columns: "Colonne",
  columnsUsual: "Predefinite",
  columnsAll: "Tutte",
  earlier: (column) => `${column}: sposta prima`,
  later: (column) => `${column}: sposta dopo`,
  save: "Salva",
  csv: "CSV, come mostrato",
  csvComplete: "CSV, tutte le colonne con id e fonti",
  metadata: "Che cosa dicono le colonne (CSVW)",
  copy: "Copia",
  copied: "Copiato",
  refused: "Il browser non ha permesso di copiare. Ecco le righe:",
  howTo:
    "Le frecce passano da una cella all’altra, Invio sceglie la riga o ordina per la colonna, F2 entra nei link della cella, Ctrl+C copia.",
  rows: (shown, total) => `${shown} righe su ${total}`,
  off: (layers) => `Sulla mappa non si vedono: ${layers}.`,
  switchOn: "Mostra",
  layers: {
    ties: "Legami",
    cities: "Città",
    institutions: "Istituzioni",
    blocs: "Blocchi e regioni",
    cables: "Cavi",
    landings: "Punti di approdo",
    events: "Eventi",
    guests: "I tuoi dati",
  },
  nothing: "Nulla di questo tipo è visibile. Un filtro più largo o una data più recente riempirebbero la tabella.",
  nothingFound: (text) => `Nessuna riga contiene “${text}”.`,
  clearText: "Togli il testo",
  clearFilter: "Togli i filtri",
  undated: "Nessuna fonte dà una data",
  notSaid: "Le fonti non lo dicono, o non si applica",
  notInFile: "Il file non lo dice",
  sortable: "Ordina per questa colonna",
  opens: "si apre in una nuova scheda",
  id: "id",
  moreProperties: (rest) => `Colonne e proprietà senza colonna qui: ${rest}. Le schede le hanno tutte.`,
  ownTable: (sets) => `Troppo grandi per questa tabella, con una tabella propria nella legenda: ${sets}.`,
};

export const tableWords: Readonly<Record<Language, TableWords>> = { en, it };
