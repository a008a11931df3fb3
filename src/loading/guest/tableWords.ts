// What is found in a table as a whole, in both languages; what is found in its rows is in the model.

import type { TableReading } from "#model/guest/guestTable.ts";
import type { FindingKind } from "#model/guest/reporter.ts";
import type { LocalText } from "#model/text.ts";

const kind = (code: string, effect: FindingKind["effect"], message: LocalText, remedy: LocalText): FindingKind => ({
  code,
  effect,
  message,
  remedy,
});

export const tableWords = {
  empty: kind(
    "empty-file",
    "refused",
    { en: "The file is empty.", it: "Il file è vuoto." },
    { en: "Save it again where it comes from.", it: "Salvalo di nuovo dove nasce." },
  ),
  onlyHeader: kind(
    "only-header",
    "changed",
    {
      en: "The table has names of columns and no rows.",
      it: "La tabella ha i nomi delle colonne e nessuna riga.",
    },
    { en: "Add rows below the names.", it: "Aggiungi righe sotto i nomi." },
  ),
  noHeader: kind(
    "no-header",
    "changed",
    {
      en: "The first line looks like data, not like names of columns; the columns are called A, B, C …",
      it: "La prima riga sembra di dati, non di nomi di colonne; le colonne si chiamano A, B, C …",
    },
    {
      en: "Add a first line with names such as name, lat, lon, since.",
      it: "Aggiungi una prima riga con nomi come nome, lat, lon, dal.",
    },
  ),
  columnUnnamed: kind(
    "column-without-name",
    "changed",
    {
      en: "A column has no name; it is called by its letter.",
      it: "Una colonna non ha nome; si chiama con la sua lettera.",
    },
    { en: "Name it in the first line.", it: "Dalle un nome nella prima riga." },
  ),
  columnTwice: kind(
    "column-name-repeated",
    "changed",
    {
      en: "Two columns have one name; the later one is numbered.",
      it: "Due colonne hanno lo stesso nome; la seconda è numerata.",
    },
    { en: "Give each column its own name.", it: "Dai a ogni colonna un nome proprio." },
  ),
  worldMissing: kind(
    "places-of-the-world-missing",
    "changed",
    {
      en: "The list of the world’s cities could not be fetched: only what the atlas itself names is known.",
      it: "L’elenco delle città del mondo non si è potuto scaricare: è noto solo ciò che l’atlante nomina.",
    },
    { en: "Bring the file again when the network is back.", it: "Porta di nuovo il file quando la rete è tornata." },
  ),
  nothingUsable: kind(
    "nothing-usable",
    "refused",
    { en: "No row of the table can be drawn.", it: "Nessuna riga della tabella si può disegnare." },
    {
      en: "Look at what was left out below, or map the columns in another way.",
      it: "Guarda sotto che cosa è stato escluso, o associa le colonne in altro modo.",
    },
  ),
  tooManyRows: kind(
    "too-many-rows",
    "refused",
    { en: "The table has more than 2,000,000 rows.", it: "La tabella ha più di 2.000.000 di righe." },
    { en: "Bring a part of it.", it: "Portane una parte." },
  ),
} as const;

const delimiterNames: Readonly<Record<TableReading["delimiter"], LocalText>> = {
  ",": { en: "commas", it: "virgole" },
  ";": { en: "semicolons", it: "punti e virgola" },
  "\t": { en: "tabs", it: "tabulazioni" },
  "|": { en: "vertical bars", it: "barre verticali" },
};
const encodingNames: Readonly<Record<TableReading["encoding"], LocalText>> = {
  "utf-8": { en: "UTF-8", it: "UTF-8" },
  "utf-8-bom": { en: "UTF-8 with a byte order mark", it: "UTF-8 con indicatore BOM" },
  "utf-16le": { en: "UTF-16 (little endian)", it: "UTF-16 (little endian)" },
  "utf-16be": { en: "UTF-16 (big endian)", it: "UTF-16 (big endian)" },
  "windows-1252": { en: "Windows-1252 (Western European)", it: "Windows-1252 (europeo occidentale)" },
};

/** How the text was read, as one sentence. */
export function readAs(
  reading: Omit<TableReading, "findings" | "header" | "rows">,
  saidDelimiter: boolean,
): FindingKind {
  const says = (language: "en" | "it"): string => {
    const english = language === "en";
    return [
      english ? `Read as ${encodingNames[reading.encoding].en}` : `Letto come ${encodingNames[reading.encoding].it}`,
      english
        ? `columns separated by ${delimiterNames[reading.delimiter].en}${saidDelimiter ? " (the file says so)" : ""}`
        : `colonne separate da ${delimiterNames[reading.delimiter].it}${saidDelimiter ? " (lo dice il file)" : ""}`,
      reading.decimal === "," ? (english ? "decimal commas" : "virgola decimale") : "",
      reading.quotedLines ? (english ? "some cells of several lines" : "alcune celle di più righe") : "",
    ]
      .filter(Boolean)
      .join(", ")
      .concat(".");
  };
  return kind(
    "table-read-as",
    "told",
    { en: says("en"), it: says("it") },
    {
      en: "If that is not so, correct it where the columns are mapped.",
      it: "Se non è così, correggilo dove si associano le colonne.",
    },
  );
}
