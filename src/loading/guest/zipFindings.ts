// What is found in a zip, in words for the person whose file it is.
import { guestLimits } from "#model/guest/guestSet.ts";
import { finding } from "./readingFindings.ts";

const anew: readonly [string, string] = [
  "Unpack it and bring the files, or pack them anew.",
  "Scompattarlo e portare i file, o comprimerli di nuovo.",
];

export const zipFindings = {
  broken: finding(
    "zip-broken",
    "refused",
    ["The zip is damaged or cut off.", "Lo zip è danneggiato o troncato."],
    ["Fetch or pack it anew.", "Scaricarlo o comprimerlo di nuovo."],
  ),
  zip64: finding(
    "zip-64",
    "refused",
    ["The zip is of a kind for more than 4 GB (zip64).", "Lo zip è di un tipo per oltre 4 GB (zip64)."],
    anew,
  ),
  paths: finding(
    "zip-paths",
    "refused",
    [
      "A file of the zip claims a place outside of it (an absolute path, or one with ..).",
      "Un file dello zip pretende un posto fuori da esso (un percorso assoluto, o con ..).",
    ],
    anew,
  ),
  links: finding(
    "zip-links",
    "refused",
    [
      "The zip holds a symbolic link, which points to another file.",
      "Lo zip contiene un collegamento simbolico, che rinvia a un altro file.",
    ],
    anew,
  ),
  tooMany: finding(
    "zip-too-many",
    "refused",
    [`The zip holds more than ${guestLimits.zipFiles} files.`, `Lo zip contiene più di ${guestLimits.zipFiles} file.`],
    ["Bring only the files that are to be drawn.", "Portare solo i file da disegnare."],
  ),
  swells: finding(
    "zip-swells",
    "refused",
    [
      "What comes out of the zip is out of all proportion to it: more than 300 MB, or more than 200 times its size.",
      "Ciò che esce dallo zip è sproporzionato: più di 300 MB, o più di 200 volte la sua dimensione.",
    ],
    anew,
  ),
  encrypted: finding(
    "zip-encrypted",
    "refused",
    ["This file of the zip is locked with a password.", "Questo file dello zip è chiuso con una password."],
    ["Unpack it with the password, and bring the file.", "Scompattarlo con la password e portare il file."],
  ),
  method: finding(
    "zip-method",
    "refused",
    ["This file of the zip is packed in an unusual way.", "Questo file dello zip è compresso in modo insolito."],
    anew,
  ),
  nested: finding(
    "format-zip-in-zip",
    "refused",
    ["This is a zip within a zip; it is not opened.", "È uno zip dentro uno zip; non viene aperto."],
    ["Unpack it, and bring the files inside.", "Scompattarlo e portare i file che contiene."],
  ),
  empty: finding(
    "zip-empty",
    "refused",
    ["The zip holds no files.", "Lo zip non contiene file."],
    ["Pack the files anew.", "Comprimere di nuovo i file."],
  ),
  none: finding(
    "zip-nothing-readable",
    "refused",
    [
      "Nothing in the zip can be read here; see the files named.",
      "Nulla nello zip si può leggere qui; si vedano i file indicati.",
    ],
    ["Bring GeoJSON, CSV, KML, GPX, TopoJSON or PMTiles.", "Portare GeoJSON, CSV, KML, GPX, TopoJSON o PMTiles."],
  ),
  besides: finding(
    "zip-other-files",
    "told",
    ["Other files of the zip are no data that is read here.", "Altri file dello zip non sono dati che si leggono qui."],
    ["Nothing needs to be done.", "Non occorre fare nulla."],
  ),
} as const;
