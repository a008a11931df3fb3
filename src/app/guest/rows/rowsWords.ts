import { counted } from "#app/guest/counted.ts";
import type { Language } from "#model/text.ts";

export interface RowsWords {
  readonly title: (name: string) => string;
  readonly search: string;
  readonly found: (n: number, searched: boolean) => string;
  readonly row: string;
  readonly sortBy: (column: string) => string;
  readonly grid: (name: string) => string;
  readonly waiting: string;
  readonly failed: string;
  readonly again: string;
  readonly nothing: string;
  readonly save: (format: "CSV" | "GeoJSON") => string;
  readonly savesAll: string;
  readonly notSaved: string;
  readonly how: string;

  readonly picked: (row: string | null, title: string) => string;
  readonly pickedTitle: string;
  readonly noProperties: string;
  readonly property: string;
  readonly value: string;
  readonly close: string;
  readonly allRows: string;
}

const en: RowsWords = {
  title: (name) => `Rows of ${name}`,
  search: "Search the rows",
  found: (n, searched) =>
    searched
      ? counted("en", n, { one: "{n} row found", other: "{n} rows found" })
      : counted("en", n, { one: "{n} row", other: "{n} rows" }),
  row: "Row",
  sortBy: (column) => `Sort by ${column}`,
  grid: (name) => `Rows of ${name}`,
  waiting: "The rows are being read …",
  failed: "The rows could not be read.",
  again: "Try again",
  nothing: "No row holds these words.",
  save: (format) => `Save ${format}`,
  savesAll: "Saves every row that was read, not only what is found here.",
  notSaved: "The rows could not be saved. Try again, or add the file once more.",
  how: "Arrow keys, Page Up, Page Down, Home and End move between rows; Enter shows all that a row says.",
  picked: (row, title) => (row === null ? title : `${title}, row ${row}`),
  pickedTitle: "Chosen on the map",
  noProperties: "The file says nothing more of it.",
  property: "Property",
  value: "Value",
  close: "Close",
  allRows: "All rows",
};

const it: RowsWords = {
  title: (name) => `Righe di ${name}`,
  search: "Cerca nelle righe",
  found: (n, searched) =>
    searched
      ? counted("it", n, { one: "{n} riga trovata", other: "{n} righe trovate", many: "{n} di righe trovate" })
      : counted("it", n, { one: "{n} riga", other: "{n} righe", many: "{n} di righe" }),
  row: "Riga",
  sortBy: (column) => `Ordina per ${column}`,
  grid: (name) => `Righe di ${name}`,
  waiting: "Lettura delle righe …",
  failed: "Non è stato possibile leggere le righe.",
  again: "Riprova",
  nothing: "Nessuna riga contiene queste parole.",
  save: (format) => `Salva ${format}`,
  savesAll: "Salva tutte le righe lette, non solo quelle trovate qui.",
  notSaved: "Non è stato possibile salvare le righe. Riprova, o aggiungi di nuovo il file.",
  how: "Frecce, Pag su, Pag giù, Inizio e Fine spostano fra le righe; Invio mostra tutto ciò che la riga dice.",
  picked: (row, title) => (row === null ? title : `${title}, riga ${row}`),
  pickedTitle: "Scelto sulla mappa",
  noProperties: "Il file non ne dice altro.",
  property: "Proprietà",
  value: "Valore",
  close: "Chiudi",
  allRows: "Tutte le righe",
};

export const rowsWords: Readonly<Record<Language, RowsWords>> = { en, it };
