import { counted } from "#app/guest/counted.ts";
import type { TableMapping, TableReading, TableRole } from "#model/guest/guestTable.ts";
import type { Language, LocalText } from "#model/text.ts";

export interface MappingWords {
  readonly title: (name: string) => string;
  readonly reading: (reading: TableReading, mapping: TableMapping) => string;
  readonly rowsAre: string;
  readonly rows: Readonly<Record<TableMapping["rows"], string>>;
  readonly columns: string;
  readonly parts: Readonly<Record<"where" | "ends" | "endPlaces" | "more", string>>;
  readonly role: Readonly<Record<TableRole, string>>;
  readonly none: string;
  readonly swap: string;
  /** The same as an act, beside what was found. */
  readonly doSwap: string;
  readonly dayOrder: string;
  readonly dayOrders: Readonly<Record<"dmy" | "mdy" | "none", string>>;
  readonly read: string;
  readonly delimiter: string;
  readonly delimiters: Readonly<Record<TableReading["delimiter"], string>>;
  readonly decimal: string;
  readonly decimals: Readonly<Record<TableReading["decimal"], string>>;
  readonly header: string;
  readonly preview: (n: number) => string;
  readonly columnName: string;
  readonly line: string;
  readonly outlook: (usable: number, out: number) => string;
  readonly checking: string;
  readonly findings: string;
  readonly meant: (name: string) => string;
  readonly names: string;
  readonly notChosen: string;
  readonly taken: (name: string) => string;
  /** Of a name that was settled when the table was drawn before. */
  readonly before: LocalText;
  readonly chooseAnew: string;
  readonly draw: string;
  readonly nothing: string;
  readonly cancel: string;
}

const encodings: Readonly<Record<TableReading["encoding"], string>> = {
  "utf-8": "UTF-8",
  "utf-8-bom": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
};

const before: LocalText = { en: "As chosen before", it: "Come scelto prima" };

const drawn = (language: Language, n: number) =>
  counted(
    language,
    n,
    language === "en"
      ? { one: "{n} row will be drawn", other: "{n} rows will be drawn" }
      : {
          one: "{n} riga sarà disegnata",
          other: "{n} righe saranno disegnate",
          many: "{n} di righe saranno disegnate",
        },
  );

const en: MappingWords = {
  title: (name) => `What is in ${name}`,
  reading: ({ rows, delimiter, decimal, encoding, quotedLines, hasHeader }, mapping) => {
    const parts = [
      counted("en", rows, { one: "{n} row", other: "{n} rows" }),
      `columns separated by ${{ ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" }[delimiter]}`,
      decimal === "," ? "decimal comma" : "decimal point",
      encodings[encoding],
      ...(hasHeader ? [] : ["no line with names of columns"]),
      ...(quotedLines ? ["some cells of several lines"] : []),
    ];
    return `${parts.join(", ")}; each row ${mapping.rows === "ties" ? "ties two actors" : "is a thing with a place"}.`;
  },
  rowsAre: "Each row is",
  rows: { points: "A thing with a place", ties: "A tie between two" },
  columns: "Which column says what",
  parts: {
    where: "Where it is",
    ends: "Who is tied",
    endPlaces: "Positions of both ends",
    more: "What is known of it",
  },
  role: {
    lon: "Longitude",
    lat: "Latitude",
    place: "Place",
    city: "City",
    country: "Country",
    from: "From",
    to: "To",
    fromLon: "From: longitude",
    fromLat: "From: latitude",
    toLon: "To: longitude",
    toLat: "To: latitude",
    name: "Name",
    type: "Type",
    family: "Family",
    since: "Since",
    until: "Until",
    status: "Status",
    confidence: "Confidence",
    source: "Source",
    url: "Link",
  },
  none: "no column",
  swap: "Longitude and latitude swapped",
  doSwap: "Swap longitude and latitude",
  dayOrder: "Days such as 03/04/2024",
  dayOrders: { dmy: "Day first", mdy: "Month first", none: "Leave them out" },
  read: "How the file is read",
  delimiter: "Separated by",
  delimiters: { ",": "Commas", ";": "Semicolons", "\t": "Tabs", "|": "Bars" },
  decimal: "Decimals with",
  decimals: { ".": "Point (1.5)", ",": "Comma (1,5)" },
  header: "The first line names the columns",
  preview: (n) => counted("en", n, { one: "The first row", other: "The first {n} rows" }),
  columnName: "Column",
  line: "Row",
  outlook: (usable, out) =>
    out > 0
      ? `${drawn("en", usable)}, ${counted("en", out, { one: "{n} left out", other: "{n} left out" })}.`
      : `${drawn("en", usable)}; nothing is left out.`,
  checking: "Looking again …",
  findings: "What stands out",
  meant: (name) => `“${name}” means`,
  names: "Names to settle",
  notChosen: "Nothing known: rows left out",
  taken: (name) => `${name}, as nothing else is said`,
  before,
  chooseAnew: "Choose anew",
  draw: "Draw",
  nothing: "Nothing can be drawn yet: choose the columns that say where.",
  cancel: "Cancel",
};

const it: MappingWords = {
  title: (name) => `Che cosa c’è in ${name}`,
  reading: ({ rows, delimiter, decimal, encoding, quotedLines, hasHeader }, mapping) => {
    const parts = [
      counted("it", rows, { one: "{n} riga", other: "{n} righe", many: "{n} di righe" }),
      `colonne separate da ${{ ",": "virgole", ";": "punti e virgola", "\t": "tabulazioni", "|": "barre" }[delimiter]}`,
      decimal === "," ? "virgola decimale" : "punto decimale",
      encodings[encoding],
      ...(hasHeader ? [] : ["senza riga con i nomi delle colonne"]),
      ...(quotedLines ? ["alcune celle di più righe"] : []),
    ];
    return `${parts.join(", ")}; ogni riga ${mapping.rows === "ties" ? "lega due attori" : "è una cosa con un luogo"}.`;
  },
  rowsAre: "Ogni riga è",
  rows: { points: "Una cosa con un luogo", ties: "Un legame fra due" },
  columns: "Quale colonna dice che cosa",
  parts: {
    where: "Dove si trova",
    ends: "Chi è legato",
    endPlaces: "Posizioni dei due capi",
    more: "Che cosa se ne sa",
  },
  role: {
    lon: "Longitudine",
    lat: "Latitudine",
    place: "Luogo",
    city: "Città",
    country: "Paese",
    from: "Da",
    to: "A",
    fromLon: "Da: longitudine",
    fromLat: "Da: latitudine",
    toLon: "A: longitudine",
    toLat: "A: latitudine",
    name: "Nome",
    type: "Tipo",
    family: "Famiglia",
    since: "Dal",
    until: "Fino al",
    status: "Stato",
    confidence: "Attendibilità",
    source: "Fonte",
    url: "Link",
  },
  none: "nessuna colonna",
  swap: "Longitudine e latitudine scambiate",
  doSwap: "Scambia longitudine e latitudine",
  dayOrder: "Giorni come 03/04/2024",
  dayOrders: { dmy: "Prima il giorno", mdy: "Prima il mese", none: "Escludili" },
  read: "Come si legge il file",
  delimiter: "Separato da",
  delimiters: { ",": "Virgole", ";": "Punti e virgola", "\t": "Tabulazioni", "|": "Barre" },
  decimal: "Decimali con",
  decimals: { ".": "Punto (1.5)", ",": "Virgola (1,5)" },
  header: "La prima riga dà i nomi delle colonne",
  preview: (n) => counted("it", n, { one: "La prima riga", other: "Le prime {n} righe" }),
  columnName: "Colonna",
  line: "Riga",
  outlook: (usable, out) =>
    out > 0
      ? `${drawn("it", usable)}, ${counted("it", out, { one: "{n} esclusa", other: "{n} escluse", many: "{n} escluse" })}.`
      : `${drawn("it", usable)}; nulla è escluso.`,
  checking: "Nuovo controllo …",
  findings: "Che cosa si nota",
  meant: (name) => `«${name}» significa`,
  names: "Nomi da chiarire",
  notChosen: "Nulla di noto: righe escluse",
  taken: (name) => `${name}, se non si dice altro`,
  before,
  chooseAnew: "Scegli di nuovo",
  draw: "Disegna",
  nothing: "Così non si può disegnare nulla: indica quali colonne dicono dove.",
  cancel: "Annulla",
};

export const mappingWords: Readonly<Record<Language, MappingWords>> = { en, it };
