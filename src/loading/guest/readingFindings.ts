// What is found in a file before its features are: format, encoding, JSON. In words for the person whose file it is.
import { type FindingWords, findingKind } from "#model/guest/findingKind.ts";
import type { FindingKind } from "#model/guest/reporter.ts";
import type { JsonFault } from "./findJsonFault.ts";

const saveUtf8: FindingWords = ["Save the file as UTF-8.", "Salva il file in UTF-8."];

export const readingFindings = {
  empty: findingKind(
    "empty-file",
    "refused",
    ["The file is empty.", "Il file è vuoto."],
    ["Save it again where it comes from.", "Salvalo di nuovo dove nasce."],
  ),
  tooLarge: findingKind(
    "file-too-large",
    "refused",
    ["The file is larger than 300 MB.", "Il file supera i 300 MB."],
    [
      "Make a PMTiles archive of it (e.g. with tippecanoe) and bring that, or bring a part.",
      "Fanne un archivio PMTiles (p. es. con tippecanoe) e porta quello, o portane una parte.",
    ],
  ),
  tooManyRows: findingKind(
    "too-many-rows",
    "refused",
    ["The file has more than 2,000,000 items.", "Il file ha più di 2.000.000 di elementi."],
    [
      "Make a PMTiles archive of it (e.g. with tippecanoe) and bring that, or bring a part.",
      "Fanne un archivio PMTiles (p. es. con tippecanoe) e porta quello, o portane una parte.",
    ],
  ),
  tooDeep: findingKind(
    "nested-too-deep",
    "refused",
    ["The file is nested too deep to be read.", "Il file è annidato troppo a fondo per essere letto."],
    ["Write it as one flat list of items.", "Scrivilo come una sola lista di elementi."],
  ),
  unreadable: findingKind(
    "not-readable",
    "refused",
    ["The file could not be read.", "Non è stato possibile leggere il file."],
    [
      "See whether it is still there and may be opened, and bring it again.",
      "Verifica che ci sia ancora e si possa aprire, e portalo di nuovo.",
    ],
  ),
  utf16: findingKind(
    "utf-16",
    "changed",
    ["The text is UTF-16; it was decoded.", "Il testo è in UTF-16; è stato decodificato."],
    saveUtf8,
  ),
  notUtf8: findingKind(
    "not-utf-8",
    "changed",
    [
      "Some bytes are not UTF-8; each stands as \uFFFD in the text.",
      "Alcuni byte non sono UTF-8; ognuno appare come \uFFFD nel testo.",
    ],
    saveUtf8,
  ),
  wideText: findingKind(
    "encoding-not-said",
    "refused",
    [
      "The text is UTF-16 or UTF-32 and does not say so in a way that can be relied on.",
      "Il testo è in UTF-16 o UTF-32 e non lo dice in un modo affidabile.",
    ],
    saveUtf8,
  ),
  tilesInside: findingKind(
    "format-pmtiles-inside",
    "refused",
    [
      "A PMTiles archive is read by its parts, which cannot be done within a zip.",
      "Un archivio PMTiles si legge a pezzi, il che non è possibile dentro uno zip.",
    ],
    ["Take it out of the zip, and bring it by itself.", "Toglilo dallo zip e portalo a parte."],
  ),
  badLine: findingKind(
    "line-not-json",
    "dropped",
    ["A line is not JSON; it is left out.", "Una riga non è JSON; è esclusa."],
    ["Each line must be one whole GeoJSON object.", "Ogni riga deve essere un intero oggetto GeoJSON."],
  ),
} as const;

const faults: Readonly<Record<JsonFault["kind"], readonly [message: FindingWords, remedy: FindingWords]>> = {
  empty: [
    ["there is nothing in it", "non contiene nulla"],
    ["Save the file again where it comes from.", "Salva di nuovo il file dove nasce."],
  ],
  "ends-early": [
    ["the text ends in the middle", "il testo finisce a metà"],
    [
      "Perhaps a download was cut off: fetch the file again.",
      "Forse uno scaricamento si è interrotto: scarica di nuovo il file.",
    ],
  ],
  "more-text": [
    ["after the end there is more", "dopo la fine c'è altro"],
    [
      "Keep one document in the file, or write one object to a line.",
      "Tieni un solo documento nel file, o scrivi un oggetto per riga.",
    ],
  ],
  comment: [
    ["there is a comment", "c'è un commento"],
    ["JSON has no comments: take it out.", "JSON non ha commenti: toglilo."],
  ],
  "trailing-comma": [
    ["a comma stands before the closing bracket", "c'è una virgola prima della parentesi di chiusura"],
    ["Take the comma out.", "Togli la virgola."],
  ],
  "single-quote": [
    ["a text is not in double quotes", "un testo non è tra virgolette doppie"],
    ['Use double quotes: "…".', 'Usa le virgolette doppie: "…".'],
  ],
  "curly-quote": [
    ["the quotes are those of a word processor", "le virgolette sono quelle di un programma di scrittura"],
    ['Use straight double quotes: "…".', 'Usa virgolette doppie dritte: "…".'],
  ],
  "unquoted-name": [
    ["a name is not in quotes", "un nome non è tra virgolette"],
    ['Write names in double quotes: "type".', 'Scrivi i nomi tra virgolette doppie: "type".'],
  ],
  "not-a-number": [
    ["NaN and Infinity are no numbers in JSON", "NaN e Infinity non sono numeri in JSON"],
    ["Write null, or leave the item out.", "Scrivi null, o ometti l'elemento."],
  ],
  "bad-number": [
    ["a number is not written as JSON asks", "un numero non è scritto come JSON richiede"],
    ["Write plain decimal numbers: -12.5, 0.25, 1e6.", "Scrivi numeri decimali semplici: -12.5, 0.25, 1e6."],
  ],
  "bad-escape": [
    ["a backslash in a text leads to nothing", "una barra rovesciata in un testo non porta a nulla"],
    ["Write two backslashes for one.", "Scrivine due per averne una."],
  ],
  "control-character": [
    [
      "a text holds a line end or another control character",
      "un testo contiene un a capo o un altro carattere di controllo",
    ],
    ["Write \\n for a line end.", "Scrivi \\n per un a capo."],
  ],
  unexpected: [
    ["something stands where it cannot", "qualcosa sta dove non può stare"],
    [
      "Look at the place named; often a comma or a bracket is missing just before.",
      "Guarda il punto indicato; spesso poco prima manca una virgola o una parentesi.",
    ],
  ],
};

/** "Not JSON: in line 4, column 7, …" */
export function notJsonFinding({ kind, line, column }: JsonFault): FindingKind {
  const [[en, it], remedy] = faults[kind];
  return findingKind(
    "not-json",
    "refused",
    [
      `This is not valid JSON: in line ${line}, column ${column}, ${en}.`,
      `Questo non è JSON valido: alla riga ${line}, colonna ${column}, ${it}.`,
    ],
    remedy,
  );
}
