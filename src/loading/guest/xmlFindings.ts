// What is found in KML and GPX, in words for the person whose file it is.
import { type FindingWords, findingKind } from "#model/guest/findingKind.ts";
import type { FindingKind } from "#model/guest/reporter.ts";
import type { NotXml, XmlFaultKind } from "./notXml.ts";

export const xmlFindings = {
  elsewhere: findingKind(
    "points-elsewhere",
    "changed",
    [
      "The file points to other files or pictures; they are neither fetched nor drawn.",
      "Il file rinvia ad altri file o immagini; non vengono né scaricati né disegnati.",
    ],
    ["Download the file that is linked, and bring it by itself.", "Scarica il file collegato e portalo a parte."],
  ),
  badRecord: findingKind(
    "record-not-xml",
    "dropped",
    [
      "A placemark, route or track is not well-formed XML.",
      "Un segnaposto, un percorso o una traccia non è XML ben formato.",
    ],
    [
      "Mend the place named, or save the file anew where it comes from.",
      "Correggi il punto indicato, o salva di nuovo il file dove nasce.",
    ],
  ),
  recordTooLarge: findingKind(
    "record-too-large",
    "dropped",
    [
      "One placemark or track alone holds more than 16 million characters.",
      "Un solo segnaposto o una sola traccia supera i 16 milioni di caratteri.",
    ],
    ["Divide it, or save the file as GeoJSON.", "Dividilo, o salva il file come GeoJSON."],
  ),
  lonelyPoints: findingKind(
    "single-point-segments",
    "changed",
    [
      "Stretches of a track with a single point make no line; they are left away.",
      "Tratti di una traccia con un solo punto non fanno una linea; sono tralasciati.",
    ],
    ["Nothing needs to be done.", "Non occorre fare nulla."],
  ),
} as const;

const saveAgain: FindingWords = ["Save the file anew where it comes from.", "Salva di nuovo il file dove nasce."];

const faults: Readonly<Record<XmlFaultKind, readonly [message: FindingWords, remedy: FindingWords]>> = {
  doctype: [
    [
      "it declares a document type or entities, which are never read, because they can be made to swell or to fetch",
      "dichiara un tipo di documento o entità, che non si leggono mai perché possono gonfiarsi o scaricare altro",
    ],
    ["Delete the part from <!DOCTYPE to its closing >.", "Cancella la parte da <!DOCTYPE alla sua chiusura >."],
  ],
  "ends-early": [
    ["the text ends in the middle", "il testo finisce a metà"],
    [
      "Perhaps a download was cut off: fetch the file again.",
      "Forse uno scaricamento si è interrotto: scarica di nuovo il file.",
    ],
  ],
  malformed: [["the tags do not fit together", "i marcatori non si corrispondono"], saveAgain],
  "no-root": [["there is no element", "non c'è alcun elemento"], saveAgain],
};

export function notXmlFinding({ kind, line }: NotXml): FindingKind {
  const [[en, it], remedy] = faults[kind];
  return findingKind(
    kind === "doctype" ? "xml-doctype" : "not-xml",
    "refused",
    [`This cannot be read as XML: in line ${line}, ${en}.`, `Non si può leggere come XML: alla riga ${line}, ${it}.`],
    remedy,
  );
}
