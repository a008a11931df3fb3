import { counted } from "#app/guest/counted.ts";
import type { Language } from "#model/text.ts";

export interface AddWords {
  readonly title: string;
  readonly close: string;
  readonly stays: string;
  readonly drop: string;
  readonly choose: string;
  readonly chooseFolder: string;
  readonly limits: (size: string, rows: string) => string;
  readonly paste: string;
  readonly pasteSays: string;
  readonly read: string;
  readonly pasteEmpty: string;
  readonly address: string;
  readonly addressSays: string;
  readonly fetch: string;
  readonly addressWrong: string;
  readonly formats: string;
  readonly format: readonly (readonly [name: string, says: string])[];
  readonly notRead: string;
  readonly notReadSays: string;
  readonly tryIt: string;
  readonly example: Readonly<Record<"partners" | "places", string>>;
  readonly show: string;
  readonly now: string;
  readonly nothing: string;
  readonly lookAt: string;
  readonly report: string;
  readonly leftOut: (n: number) => string;
  readonly rows: string;
  readonly edit: string;
  readonly save: (format: "CSV" | "GeoJSON") => string;
  readonly notSaved: (name: string) => string;
  readonly remove: string;
  /** For listeners: the same button stands in every row. */
  readonly of: (act: string, title: string) => string;
  readonly undo: Readonly<Record<"added" | "removed" | "changed", (title: string) => string>>;
  readonly kept: (n: number) => string;
  readonly forget: string;
  readonly replace: string;
  readonly replaceSays: string;
  readonly replaceHow: string;
  readonly foreign: (title: string) => string;
  readonly back: string;
}

const en: AddWords = {
  title: "Add your data",
  close: "Close",
  stays: "Nothing leaves this browser: your files are read on this device and sent nowhere.",
  drop: "Drop files or a folder here",
  choose: "Choose files",
  chooseFolder: "Choose a folder",
  limits: (size, rows) => `Up to ${size} and ${rows} rows.`,
  paste: "Paste rows of a table, or GeoJSON",
  pasteSays: "Ctrl+V (Cmd+V) works anywhere on the page, too.",
  read: "Read it",
  pasteEmpty: "There is nothing to read yet: paste or type some rows first.",
  address: "Address of a file",
  addressSays: "Another site is asked only after you have seen its name and agreed.",
  fetch: "Fetch",
  addressWrong: "This is no web address. It should begin with http:// or https://.",
  formats: "What is read, and what is not",
  format: [
    [
      "Tables",
      "CSV and TSV. Points by longitude and latitude, or by a city, a country or an ISO code; ties by “from” and “to”.",
    ],
    ["Maps", "GeoJSON (also with one item a line), TopoJSON, KML, GPX."],
    ["Several", "A zip of any of these."],
    ["Very large", "PMTiles archives of any size: only what is in view is read."],
  ],
  notRead: "Not read",
  notReadSays:
    "Shapefiles, GeoPackage, Parquet and Excel are recognised and left alone. QGIS, which is free, saves the first three as GeoJSON; a spreadsheet saves as CSV (UTF-8).",
  tryIt: "Two small files to try it with",
  example: {
    partners: "twelve ties of cities and countries, with sources",
    places: "an invented survey: points, a line, an area",
  },
  show: "Show on the map",
  now: "On the map now",
  nothing: "Nothing of yours yet.",
  lookAt: "Zoom to",
  report: "Report",
  leftOut: (n) => counted("en", n, { one: "{n} left out", other: "{n} left out" }),
  rows: "Rows",
  edit: "Edit columns",
  save: (format) => `Save ${format}`,
  notSaved: (name) => `${name} could not be saved. Try again, or add the file once more.`,
  remove: "Remove",
  of: (act, title) => `${act}: ${title}`,
  undo: {
    added: (title) => `Undo adding ${title}`,
    removed: (title) => `Bring back ${title}`,
    changed: (title) => `Undo the change of ${title}`,
  },
  kept: (n) =>
    counted("en", n, {
      one: "This browser keeps {n} file, so that a link to it opens again here.",
      other: "This browser keeps {n} files, so that links to them open again here.",
    }),
  forget: "Forget kept files",
  replace: "Replace the whole atlas",
  replaceSays:
    "A folder or zip with an atlas.json takes the place of this atlas: its own alliances, cables, colours and stories, checked by the same rules. You are asked before anything is replaced.",
  replaceHow:
    "The command “npm run new-atlas” writes a small one to start from; the project’s README says how, in five minutes.",
  foreign: (title) => `“${title}” is open in place of this site’s atlas.`,
  back: "Back to this site’s atlas",
};

const it: AddWords = {
  title: "Aggiungi i tuoi dati",
  close: "Chiudi",
  stays: "Nulla lascia questo browser: i file sono letti su questo dispositivo e non vengono inviati.",
  drop: "Trascina qui file o una cartella",
  choose: "Scegli file",
  chooseFolder: "Scegli una cartella",
  limits: (size, rows) => `Fino a ${size} e ${rows} di righe.`,
  paste: "Incolla righe di una tabella, o GeoJSON",
  pasteSays: "Ctrl+V (Cmd+V) funziona anche ovunque nella pagina.",
  read: "Leggi",
  pasteEmpty: "Non c’è ancora nulla da leggere: prima incolla o scrivi alcune righe.",
  address: "Indirizzo di un file",
  addressSays: "A un altro sito si chiede solo dopo che ne hai visto il nome e hai acconsentito.",
  fetch: "Carica",
  addressWrong: "Non è un indirizzo web. Deve cominciare con http:// o https://.",
  formats: "Che cosa si legge, e che cosa no",
  format: [
    [
      "Tabelle",
      "CSV e TSV. Punti per longitudine e latitudine, oppure per città, paese o codice ISO; legami per «from» e «to» (da, a).",
    ],
    ["Mappe", "GeoJSON (anche un elemento per riga), TopoJSON, KML, GPX."],
    ["Più file", "Uno zip di questi."],
    ["Molto grandi", "Archivi PMTiles di ogni dimensione: si legge solo ciò che è in vista."],
  ],
  notRead: "Non si legge",
  notReadSays:
    "Shapefile, GeoPackage, Parquet ed Excel sono riconosciuti ma non letti. QGIS, che è gratuito, salva i primi tre come GeoJSON; un foglio di calcolo salva come CSV (UTF-8).",
  tryIt: "Due piccoli file per provare",
  example: {
    partners: "dodici legami fra città e paesi, con le fonti",
    places: "un rilievo inventato: punti, una linea, un'area",
  },
  show: "Mostra sulla mappa",
  now: "Ora sulla mappa",
  nothing: "Ancora nulla di tuo.",
  lookAt: "Inquadra",
  report: "Resoconto",
  leftOut: (n) => counted("it", n, { one: "{n} escluso", other: "{n} esclusi" }),
  rows: "Righe",
  edit: "Modifica colonne",
  save: (format) => `Salva ${format}`,
  notSaved: (name) => `Non è stato possibile salvare ${name}. Riprova, o aggiungi di nuovo il file.`,
  remove: "Togli",
  of: (act, title) => `${act}: ${title}`,
  undo: {
    added: (title) => `Annulla l’aggiunta di ${title}`,
    removed: (title) => `Rimetti ${title}`,
    changed: (title) => `Annulla la modifica di ${title}`,
  },
  kept: (n) =>
    counted("it", n, {
      one: "Questo browser conserva {n} file, perché un link lo ritrovi qui.",
      other: "Questo browser conserva {n} file, perché i link li ritrovino qui.",
    }),
  forget: "Dimentica i file conservati",
  replace: "Sostituisci l’intero atlante",
  replaceSays:
    "Una cartella o uno zip con un atlas.json prende il posto di questo atlante: alleanze, cavi, colori e racconti propri, controllati con le stesse regole. Prima di sostituire qualcosa si chiede.",
  replaceHow:
    "Il comando «npm run new-atlas» ne scrive uno piccolo da cui cominciare; il README del progetto dice come, in cinque minuti.",
  foreign: (title) => `È aperto «${title}» al posto dell’atlante di questo sito.`,
  back: "Torna all’atlante di questo sito",
};

export const addWords: Readonly<Record<Language, AddWords>> = { en, it };
