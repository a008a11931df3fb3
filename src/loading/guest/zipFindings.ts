// What is found in a zip, in words for the person whose file it is.
import { findingKind } from "#model/guest/findingKind.ts";
import { guestLimits } from "#model/guest/guestSet.ts";

const anew: readonly [string, string] = [
  "Unpack it and bring the files, or pack them anew.",
  "Scompattalo e porta i file, o comprimili di nuovo.",
];

export const zipFindings = {
  broken: findingKind(
    "zip-broken",
    "refused",
    ["The zip is damaged or cut off.", "Lo zip è danneggiato o troncato."],
    ["Fetch or pack it anew.", "Scaricalo o comprimilo di nuovo."],
  ),
  zip64: findingKind(
    "zip-64",
    "refused",
    ["The zip is of a kind for more than 4 GB (zip64).", "Lo zip è di un tipo per oltre 4 GB (zip64)."],
    anew,
  ),
  paths: findingKind(
    "zip-paths",
    "refused",
    [
      "A file of the zip claims a place outside of it (an absolute path, or one with ..).",
      "Un file dello zip pretende un posto fuori da esso (un percorso assoluto, o con ..).",
    ],
    anew,
  ),
  links: findingKind(
    "zip-links",
    "refused",
    [
      "The zip holds a symbolic link, which points to another file.",
      "Lo zip contiene un collegamento simbolico, che rinvia a un altro file.",
    ],
    anew,
  ),
  tooMany: findingKind(
    "zip-too-many",
    "refused",
    [`The zip holds more than ${guestLimits.zipFiles} files.`, `Lo zip contiene più di ${guestLimits.zipFiles} file.`],
    ["Bring only the files that are to be drawn.", "Porta solo i file da disegnare."],
  ),
  swells: findingKind(
    "zip-swells",
    "refused",
    [
      "What comes out of the zip is out of all proportion to it: more than 300 MB, or more than 200 times its size.",
      "Ciò che esce dallo zip è sproporzionato: più di 300 MB, o più di 200 volte la sua dimensione.",
    ],
    anew,
  ),
  encrypted: findingKind(
    "zip-encrypted",
    "refused",
    ["This file of the zip is locked with a password.", "Questo file dello zip è chiuso con una password."],
    ["Unpack it with the password, and bring the file.", "Scompattalo con la password e porta il file."],
  ),
  method: findingKind(
    "zip-method",
    "refused",
    ["This file of the zip is packed in an unusual way.", "Questo file dello zip è compresso in modo insolito."],
    anew,
  ),
  nested: findingKind(
    "format-zip-in-zip",
    "refused",
    ["This is a zip within a zip; it is not opened.", "È uno zip dentro uno zip; non viene aperto."],
    ["Unpack it, and bring the files inside.", "Scompattalo e porta i file che contiene."],
  ),
  empty: findingKind(
    "zip-empty",
    "refused",
    ["The zip holds no files.", "Lo zip non contiene file."],
    ["Pack the files anew.", "Comprimi di nuovo i file."],
  ),
  none: findingKind(
    "zip-nothing-readable",
    "refused",
    [
      "Nothing in the zip can be read here; see the files named.",
      "Nulla nello zip si può leggere qui; si vedano i file indicati.",
    ],
    ["Bring GeoJSON, CSV, KML, GPX, TopoJSON or PMTiles.", "Porta GeoJSON, CSV, KML, GPX, TopoJSON o PMTiles."],
  ),
  besides: findingKind(
    "zip-other-files",
    "told",
    ["Other files of the zip are no data that is read here.", "Altri file dello zip non sono dati che si leggono qui."],
    ["Nothing needs to be done.", "Non occorre fare nulla."],
  ),
} as const;
